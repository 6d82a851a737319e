import { nameSpellings } from '../languages/nameSpellings.ts';

/*
 * What the matcher takes each character for, and what it folds it to: tables over all UTF-16 units, so that a text is
 * read at the speed of one look-up a character.
 *
 * Folded are spellings that nobody would call another word: case, accents of Latin letters, vowel marks, tatweel,
 * presentation forms, the seats of hamza, ta marbuta, the Persian and Urdu letters that look like Arabic ones, and the
 * digits of other scripts. What differs by language stands with it (NameSpelling.letters).
 */

/** What a UTF-16 unit is in a text. */
export const kinds = {
  /** Parts words. */
  gap: 0,
  /** Parts words, and no name goes on behind it: the end of a sentence, a comma, a bracket, a quotation mark. */
  stop: 1,
  /** A letter of the Arabic script. */
  arabic: 2,
  /** A letter of any other script that parts its words by spaces. */
  letter: 3,
  /** A digit: it joins the word that it stands in. */
  digit: 4,
  /** A mark on a letter, or an invisible character: it is no part of the word as it is compared. */
  mark: 5,
  /** A letter of a script that does not part its words: a word by itself. */
  alone: 6,
  /** Half of a character above U+FFFF: a letter by itself where it is one, else a gap. */
  half: 7,
} as const;

const units = 0x10000;

/** The kind of each UTF-16 unit. */
export const kindOf = new Uint8Array(units);

/** What each unit folds to; 0 where that is not one unit (see `foldOf`). */
export const foldedUnit = new Uint16Array(units);

/** The units that fold to several. */
const several = new Map<number, string>();

/** What a unit folds to, as text: one unit, rarely more (`ß`, ligatures), none for a mark. */
export function foldOf(unit: number): string {
  const folded = foldedUnit[unit];
  return folded ? String.fromCharCode(folded) : (several.get(unit) ?? '');
}

const marks = /[\p{Mn}\p{Me}\p{Cf}\u0640]/u;
const stops =
  /[.,;:!?()[\]{}"«»“”„‟…،؛؟۔。、，；：！？（）「」『』《》〈〉【】\n\r\u2028\u2029|/\\<>]/u;
const aloneScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const arabicScript = /\p{Script=Arabic}/u;
const letters = /[\p{L}\p{Mc}]/u;
const digits = /\p{Nd}/u;
const presentation = /[\ufb50-\ufdff\ufe70-\ufefc]/u;

/** Letters that stand for another one here, by language. */
const ownLetters = new Map(
  nameSpellings.flatMap(({ letters: pairs = '' }) =>
    pairs
      .split(' ')
      .filter((pair) => pair !== '')
      .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
  ),
);
/** Latin letters that do not come apart into a letter and its mark. */
const latinLetters = new Map(
  'ß=ss æ=ae œ=oe ø=o ł=l đ=d ð=d þ=th ı=i ħ=h ŋ=n'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);

function kindOfUnit(unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return kinds.half;
  const character = String.fromCharCode(unit);
  if (marks.test(character)) return kinds.mark;
  if (stops.test(character)) return kinds.stop;
  if (digits.test(character)) return kinds.digit;
  if (aloneScripts.test(character)) return kinds.alone;
  if (!letters.test(character)) return kinds.gap;
  return arabicScript.test(character) ? kinds.arabic : kinds.letter;
}

/** What a character is compared as; empty for a mark. */
function foldCharacter(character: string): string {
  const plain = presentation.test(character) ? character.normalize('NFKC') : character;
  return [...plain].map(foldPlain).join('');
}

function foldPlain(character: string): string {
  const lower = character.toLowerCase();
  const known = ownLetters.get(lower);
  if (known !== undefined) return known;
  if (marks.test(character)) return '';
  const digit = digits.exec(character);
  if (digit) return digitOf(character);
  // Wide letters of East Asian keyboards are the same letters; in other scripts a mark makes another letter.
  if (!/\p{Script=Latin}|\p{Script=Greek}/u.test(lower)) return lower;
  const bare = lower.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // Only now: ǣ is æ with a mark.
  return [...bare].map((letter) => latinLetters.get(letter) ?? letter).join('');
}

/** Decimal digits of a script stand in a row of ten, from zero on. */
function digitOf(character: string): string {
  let zero = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && digits.test(String.fromCodePoint(zero - 1))) {
    zero -= 1;
    value += 1;
  }
  return String(value);
}

for (let unit = 0; unit < units; unit += 1) {
  const kind = kindOfUnit(unit);
  kindOf[unit] = kind;
  if (kind === kinds.mark) continue;
  const isWord = kind !== kinds.gap && kind !== kinds.stop && kind !== kinds.half;
  const folded = isWord ? foldCharacter(String.fromCharCode(unit)) : String.fromCharCode(unit);
  if (folded.length === 1) foldedUnit[unit] = folded.charCodeAt(0);
  else several.set(unit, folded);
}
