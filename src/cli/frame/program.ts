import { type ExitCode, exitCodes } from './command.ts';
import { faultText } from './run.ts';
import { ownTerminal, type Terminal } from './terminal.ts';

/**
 * Does a command's work as this process: in its terminal, with its settings, and with the exit code of its outcome.
 * An error that is thrown where nobody waits for it, such as in the answer to a request, is told as any other.
 */
export async function runProgram(work: (terminal: Terminal) => Promise<ExitCode>): Promise<void> {
  process.on('uncaughtException', (error) => {
    console.error(faultText(error));
    process.exit(exitCodes.fault);
  });
  process.exitCode = await work(ownTerminal());
}
