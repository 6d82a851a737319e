import { knownLanguage } from '../authoring/translate/knownLanguage.ts';
import { WrongUse } from './frame/arguments.ts';

/**
 * The language that a word of the command names, such as `ar` or `pt-BR`.
 * @throws WrongUse where it is missing or no language
 */
export function languageTag(word: string | undefined): string {
  if (word === undefined) throw new WrongUse('Name the language of the text, such as --lang ar.');
  const known = knownLanguage(word);
  if (known) return known.code;
  throw new WrongUse(`“${word}” is no language. Write its code: ar, en, fr, ru, zh …`);
}
