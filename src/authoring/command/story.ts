import { fileURLToPath } from 'node:url';
import { StoryProblem } from '../storyProblem.ts';
import { addLanguageCommand } from './addLanguageCommand.ts';
import { attachCommand } from './attachCommand.ts';
import { checkCommand } from './checkCommand.ts';
import type { Command, ExitCode } from './command.ts';
import { diskProblem } from './diskProblem.ts';
import { linkCommand } from './linkCommand.ts';
import { newCommand } from './newCommand.ts';
import { renameCommand } from './renameCommand.ts';
import { Interrupted, ownTerminal, type Terminal } from './terminal.ts';
import { hasWritten } from './writeFiles.ts';
import { Refused, WrongUse } from './wrongUse.ts';

const commands: readonly Command[] = [
  newCommand,
  linkCommand,
  renameCommand,
  attachCommand,
  addLanguageCommand,
  checkCommand,
];

const longest = Math.max(...commands.map(({ name }) => name.length));
const usage = `Usage: npm run story -- <command> [option]…

${commands.map(({ name, about }) => `  ${name.padEnd(longest)}  ${about}`).join('\n')}

“npm run story -- <command> --help” says more of each. Stories are folders in data/.
Ends with 0 where it is done, 1 where it cannot be, 2 where the command is wrong, 130 where Ctrl-C stopped it.`;

const asksForHelp = (words: readonly string[]) =>
  words.some((word) => word === '--help' || word === '-h');

/**
 * The command line of the authoring room. Whatever goes wrong is told in a sentence; nothing is written then.
 * @param words what follows `npm run story --`
 */
export async function story(
  words: readonly string[],
  terminal: Terminal = ownTerminal(),
): Promise<ExitCode> {
  const [name, ...rest] = words;
  const command = commands.find((candidate) => candidate.name === name);
  if (asksForHelp(words)) {
    terminal.print(command?.usage ?? usage);
    return 0;
  }
  if (!command) {
    if (name !== undefined) terminal.tell(`There is no command “${name}”.\n`);
    terminal.tell(usage);
    return 2;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (error instanceof WrongUse) {
      terminal.tell(`${error.message}\n\n${command.usage}`);
      return 2;
    }
    if (error instanceof Interrupted) {
      terminal.tell('\nStopped. Nothing was written.');
      return 130;
    }
    const isTold = error instanceof Refused || error instanceof StoryProblem;
    const sentence = isTold ? error.message : diskProblem(error);
    if (sentence === null) throw error;
    terminal.tell(`${sentence}\nNothing was written.`);
    return 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  for (const [signal, code] of Object.entries(signals)) {
    // Files are written in one go, so that this is heard before or after and never between.
    process.once(signal, () => {
      console.error(
        `\nStopped. ${hasWritten() ? 'The files are written.' : 'Nothing was written.'}`,
      );
      process.exit(code);
    });
  }
  process.exitCode = await story(process.argv.slice(2));
}
