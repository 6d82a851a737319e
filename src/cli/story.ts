import { fileURLToPath } from 'node:url';
import { diskProblem } from '../files/diskProblem.ts';
import { Refused } from '../files/refused.ts';
import { stopOnSignals } from '../files/stopOnSignals.ts';
import { timesWritten } from '../files/writeFiles.ts';
import { StoryProblem } from '../compiler/storyProblem.ts';
import type { Command, ExitCode } from './command.ts';
import { Interrupted, ownTerminal, type Terminal } from './terminal.ts';
import { WrongUse } from './wrongUse.ts';

/** Each is loaded where it is asked for: what reads articles takes longer to load than a name to change. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  new: async () => (await import('./newCommand.ts')).newCommand,
  link: async () => (await import('./linkCommand.ts')).linkCommand,
  rename: async () => (await import('./renameCommand.ts')).renameCommand,
  attach: async () => (await import('./attachCommand.ts')).attachCommand,
  'add-language': async () => (await import('./addLanguageCommand.ts')).addLanguageCommand,
  mend: async () => (await import('./mendCommand.ts')).mendCommand,
  check: async () => (await import('./checkCommand.ts')).checkCommand,
};

async function usage(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const longest = Math.max(...all.map(({ name }) => name.length));
  return `Usage: npm run story -- <command> [option]…

${all.map(({ name, about }) => `  ${name.padEnd(longest)}  ${about}`).join('\n')}

“npm run story -- <command> --help” says more of each. Stories are folders in data/.
Ends with 0 where it is done, 1 where it cannot be, 2 where the command is wrong, 130 where Ctrl-C stopped it.`;
}

const asksForHelp = (words: readonly string[]) =>
  words.some((word) => word === '--help' || word === '-h');

const outcome = (before = 0) =>
  timesWritten() > before ? 'The files are written.' : 'Nothing was written.';

/**
 * The command line of the authoring room. Whatever goes wrong is told in a sentence; nothing is written then.
 * @param words what follows `npm run story --`
 */
export async function story(
  words: readonly string[],
  terminal: Terminal = ownTerminal(),
): Promise<ExitCode> {
  const [name, ...rest] = words;
  const known = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  const command = await known?.();
  if (asksForHelp(words)) {
    terminal.print(command?.usage ?? (await usage()));
    return 0;
  }
  if (!command) {
    if (name !== undefined) terminal.tell(`There is no command “${name}”.\n`);
    terminal.tell(await usage());
    return 2;
  }
  const before = timesWritten();
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (error instanceof WrongUse) {
      terminal.tell(`${error.message}\n\n${command.usage}`);
      return 2;
    }
    if (error instanceof Interrupted) {
      terminal.tell(`\nStopped. ${outcome(before)}`);
      return 130;
    }
    const isTold = error instanceof Refused || error instanceof StoryProblem;
    const sentence = isTold ? error.message : diskProblem(error);
    if (sentence === null) throw error;
    terminal.tell(`${sentence}\n${outcome(before)}`);
    return 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  stopOnSignals(outcome);
  process.exitCode = await story(process.argv.slice(2));
}
