import { foldedText } from './fold.ts';
import { caseOf, type LetterCase, type PlantedForm } from './nameForms.ts';
import { looseClitics } from './spellings.ts';
import type { SpellingTable } from './spellingTable.ts';

/** Words of a text, one after the other, as they were read last. */
export interface LastWords {
  starts: Int32Array;
  ends: Int32Array;
  /** How many have been read; word `n` stands at `n & mask`. */
  mask: number;
}

/** How words of a text are a form of a name. */
export const fits = {
  not: 0,
  plainly: 1,
  /** A word behind the first has a dual or plural ending. */
  withEnding: 2,
} as const;

/**
 * Whether words of a text are a form of a name. The hashes have said that they may be; here the letters are compared.
 * @param first the number of the word that the name would begin with
 * @param way which of the ways to write its first word that word is
 */
export function fitForm(
  form: PlantedForm,
  spellings: SpellingTable,
  text: string,
  words: LastWords,
  first: number,
  way: number,
): (typeof fits)[keyof typeof fits] {
  const { mask, starts, ends } = words;
  const own = first & mask;
  if (!spellings.isAt(form.front + way, text, starts[own] ?? 0, ends[own] ?? 0)) return fits.not;
  let hasEnding = false;
  let row = form.others;
  for (let step = 1; step < form.length; step += 1) {
    const at = (first + step) & mask;
    const after = row + (form.counts?.[step - 1] ?? 1);
    while (row < after && !spellings.isAt(row, text, starts[at] ?? 0, ends[at] ?? 0)) row += 1;
    if (row === after) return fits.not;
    hasEnding ||= spellings.hasEnding(row);
    row = after;
  }
  for (let step = 0; step < form.letterCases.length; step += 1) {
    const at = (first + step) & mask;
    const wanted = form.letterCases[step] ?? 'any';
    if (!fitsCase(wanted, text, starts[at] ?? 0, ends[at] ?? 0)) return fits.not;
  }
  return hasEnding ? fits.withEnding : fits.plainly;
}

/** How far a text's capitals may fall short of a name's: Nato is NATO, but who is not the WHO. */
const longAcronym = 4;

function isUpper(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // Most letters with capitals are these.
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

function fitsCase(wanted: LetterCase, text: string, start: number, end: number): boolean {
  if (wanted === 'any') return true;
  const isCapital = isUpper(text, start);
  if (wanted === 'first') return isCapital;
  return caseOf(text.slice(start, end)) === 'all' || (isCapital && end - start >= longAcronym);
}

const wordUnit = /[\p{L}\p{M}\p{N}\p{Cf}\u0640]/u;

/**
 * Where the particle begins that is joined to a word in another script, as Arabic joins its “for” to NATO; null where what is joined to it
 * is no particle.
 */
export function looseCliticStart(text: string, wordStart: number): number | null {
  let start = wordStart;
  // A particle with its marks is no longer; what goes on before that is a word.
  while (start > 0 && wordStart - start < 12 && wordUnit.test(text[start - 1] ?? '')) start -= 1;
  if (start > 0 && wordUnit.test(text[start - 1] ?? '')) return null;
  const joined = foldedText(text.slice(start, wordStart));
  return joined !== '' && looseClitics.has(joined) ? start : null;
}
