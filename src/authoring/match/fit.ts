import { looseClitics } from './clitics.ts';
import { foldedText } from './fold.ts';
import { foldedUnit, foldOf } from './letters.ts';
import type { Doubt } from './match.ts';
import { caseOf, type LetterCase, type NameForm, type Spelt } from './nameForms.ts';

/** Words of a text, one after the other, as they were read last. */
export interface LastWords {
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
  /** How many have been read; word `n` stands at `n & mask`. */
  mask: number;
}

/** How words of a text spell a name. */
export interface Fit {
  clitic: string;
  doubts: readonly Doubt[];
}

/**
 * Whether words of a text are a form of a name, and how; null where they are not. The hashes have said that they may
 * be; here the letters are compared.
 * @param first the number of the word that the name would begin with
 * @param way which of the name's fronts that word is
 */
export function fitForm(
  form: NameForm,
  text: string,
  words: LastWords,
  first: number,
  way: number,
): Fit | null {
  const { mask } = words;
  const front = form.fronts[way];
  if (!front || !isSpelt(front, text, words, first & mask)) return null;
  let hasEnding = false;
  for (let step = 0; step < form.others.length; step += 1) {
    const spellings = form.others[step] ?? [];
    const at = (first + 1 + step) & mask;
    let other = 0;
    while (other < spellings.length && !isSpelt(spellings[other] as Spelt, text, words, at))
      other += 1;
    if (other === spellings.length) return null;
    hasEnding ||= spellings[other]?.hasEnding === true;
  }
  for (let step = 0; step < form.letterCases.length; step += 1) {
    const at = (first + step) & mask;
    const wanted = form.letterCases[step] ?? 'any';
    if (!fitsCase(wanted, text, words.starts[at] ?? 0, words.ends[at] ?? 0)) return null;
  }
  // The front is what most names are known by: no object is made for them, as there may be a million.
  if (!hasEnding || front.hasEnding) return front;
  return { clitic: front.clitic, doubts: [...front.doubts, 'ending'] };
}

const isSpelt = ({ folded, hash }: Spelt, text: string, words: LastWords, at: number) =>
  words.hashes[at] === hash && spells(text, words.starts[at] ?? 0, words.ends[at] ?? 0, folded);

/** Whether a stretch of text folds to a word. */
function spells(text: string, start: number, end: number, folded: string): boolean {
  let at = 0;
  for (let offset = start; offset < end; offset += 1) {
    const unit = text.charCodeAt(offset);
    const plain = foldedUnit[unit];
    if (plain) {
      if (plain !== folded.charCodeAt(at)) return false;
      at += 1;
    } else {
      const several = foldOf(unit);
      if (!folded.startsWith(several, at)) return false;
      at += several.length;
    }
  }
  return at === folded.length;
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

/**
 * Where the particle begins that is joined to a word in another script, as in `لـNATO`; null where what is joined to it
 * is no particle.
 */
export function looseCliticStart(text: string, wordStart: number): number | null {
  let start = wordStart;
  while (start > 0 && wordStart - start < 8 && /[\p{L}\p{M}\u0640]/u.test(text[start - 1] ?? ''))
    start -= 1;
  return looseClitics.has(foldedText(text.slice(start, wordStart))) ? start : null;
}
