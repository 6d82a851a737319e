import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A mistake in the command itself, as opposed to the story or the disk: exit code 2. */
export class WrongUse extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The words of a command as options and positional words.
 * @throws WrongUse where there is an option that the command does not have
 */
export function readArguments<O extends Options>(words: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(sentence(error), { cause: error });
  }
}

/**
 * The options of a command that takes nothing else.
 * @throws WrongUse where there is another word
 */
export function readOptions<O extends Options>(words: readonly string[], options: O) {
  const { values, positionals } = readArguments(words, options);
  const [word] = positionals;
  if (word !== undefined) throw new WrongUse(`It takes no “${word}”.`);
  return values;
}

/** What Node says, without its advice on words that begin with a hyphen. */
function sentence(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const first = text.split(/\. (?=To specify)|\n/)[0] ?? text;
  return first.endsWith('.') ? first : `${first}.`;
}
