import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A mistake in the command itself, as opposed to the story or the disk: exit code 2. */
export class WrongUse extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The words of a command as options and positional words.
 * @throws WrongUse where there is an option that the command does not have
 */
export function readWords<O extends Options>(words: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
