import { runProgram } from './frame/program.ts';
import { runWords } from './frame/run.ts';

/* The command line of Nasij: node src/cli/main.ts <command> [word]… */
await runProgram((terminal) => runWords(process.argv.slice(2), terminal));
