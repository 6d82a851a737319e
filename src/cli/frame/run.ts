import { inspect } from 'node:util';
import { StoryProblem } from '../../compiler/storyProblem.ts';
import { diskProblem } from '../../files/diskProblem.ts';
import { Refused } from '../../files/refused.ts';
import { timesWritten } from '../../files/timesWritten.ts';
import { type Command, type ExitCode, exitCodes, helpCall } from './command.ts';
import { commandOf, listOfCommands } from './commands.ts';
import { Interrupted, type Terminal } from './terminal.ts';
import { WrongUse } from './arguments.ts';

const asksForHelp = (words: readonly string[]) =>
  words.some((word) => word === '--help' || word === '-h');

/** Of an error that nobody foresaw: all that is known of it. */
export const faultText = (error: unknown): string =>
  `${inspect(error)}\n\nThis is a fault of Nasij, not of your story or your command. Please report it, with the lines above.`;

/** What an expected refusal says; null where an error is none. */
function refusalOf(error: unknown): string | null {
  if (error instanceof Refused || error instanceof StoryProblem) return error.message;
  return diskProblem(error);
}

/**
 * The command line. Whatever goes wrong is told, and nothing is thrown.
 * @param words the command's name and what follows it
 */
export async function runWords(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  const command = name === undefined ? undefined : await commandOf(name);
  if (command) return runCommand(command, rest, terminal);
  if (asksForHelp(words)) {
    terminal.print(listOfCommands());
    return exitCodes.done;
  }
  const what = name === undefined ? 'Name a command' : `There is no command “${name}”`;
  terminal.tell(`${what}. “npm run story -- --help” lists all of them.`);
  return exitCodes.wrongUse;
}

/** Runs one command; whatever goes wrong is told, and nothing is thrown. */
export async function runCommand(
  command: Command,
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const { call, help, outcome } = command;
  if (asksForHelp(words)) {
    terminal.print(help);
    return exitCodes.done;
  }
  const before = timesWritten();
  const whatBecame = () => (timesWritten() > before ? outcome?.done : outcome?.undone) ?? '';
  if (outcome) terminal.onStop?.(whatBecame);
  try {
    return await command.run(words, terminal);
  } catch (error) {
    if (error instanceof WrongUse) {
      terminal.tell(`${error.message} “${helpCall(call)}” says how it is used.`);
      return exitCodes.wrongUse;
    }
    if (error instanceof Interrupted) {
      terminal.tell(`\nStopped. ${whatBecame()}`);
      return exitCodes.interrupted;
    }
    const refusal = refusalOf(error);
    terminal.tell(`${refusal ?? faultText(error)}\n${whatBecame()}`.trimEnd());
    return refusal === null ? exitCodes.fault : exitCodes.refused;
  }
}
