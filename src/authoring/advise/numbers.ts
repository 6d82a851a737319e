import type { LanguageCode } from '../../story/types.ts';
import { dateUnits } from './adviceWords.ts';
import { foldedText } from '../match/fold.ts';
import type { TokenKind } from '../find/dates/tokenPattern.ts';
import { tokensOf } from '../find/dates/tokens.ts';
import { vocabularyOf } from '../find/dates/dateVocabulary.ts';

/** A number in figures: offsets into its text, and its value as ASCII writes it, such as `2008` or `1.2`. */
export interface WrittenNumber {
  start: number;
  end: number;
  value: string;
}

/** A number with what groups its thousands or divides its decimals: 12,500, 12 500, ١٢٬٥٠٠, 7.5. */
const figures = /\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+(?:[.,٫٬’]\p{Nd}+)*/gu;
/** Dates and times in figures are written so differently that they cannot be compared, and so are months with a number. */
const compound = new RegExp(
  `\\p{Nd}{1,4}([./-])\\p{Nd}{1,2}\\1\\p{Nd}{1,4}|\\p{Nd}{1,2}:\\p{Nd}{2}|\\p{Nd}{1,2}[${dateUnits}]`,
  'gu',
);
/**
 * Part of a name or a word: F-16, G7, 4th. Letters of other scripts are not: Arabic joins particles to numbers, Chinese
 * has no spaces.
 */
const letter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}_]';
const joinedBefore = new RegExp(`(?<=${letter}\\p{M}*[-‑–]?)`, 'uy');
const joinedBehind = new RegExp(`(?=${letter})`, 'uy');
const grouping = /[.,٬’ \u00a0\u202f](?=\d{3}(?:\D|$))/g;

/** Whether a pattern fits at an offset. */
function fitsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

const valueOf = (written: string): string =>
  foldedText(written)
    .replace(grouping, '')
    .replace(/[,٫]/g, '.')
    .replace(/^0+(?=\d)/, '');

/** Every number in figures, also those in names and dates. */
export function figuresIn(text: string): WrittenNumber[] {
  return [...text.matchAll(figures)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    value: valueOf(found[0]),
  }));
}

/** The numbers in figures that any translation would have to say: none that are part of a name, a date or a time. */
export function numbersIn(text: string): WrittenNumber[] {
  const compounds = [...text.matchAll(compound)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  let next = 0;
  return figuresIn(text).filter(({ start, end }) => {
    // Both stand in reading order, so that each is passed once.
    while ((compounds[next]?.end ?? Infinity) < end) next += 1;
    const isTaken = (compounds[next]?.start ?? Infinity) <= start;
    const isJoined = fitsAt(joinedBefore, text, start) || fitsAt(joinedBehind, text, end);
    return !isTaken && !isJoined;
  });
}

const wordKinds: readonly TokenKind[] = ['numberWord', 'ordinal', 'pair', 'decadeName'];

/** The numbers that a text writes as words, as far as we know those of its language. */
export function numberWords(text: string, language: LanguageCode): ReadonlySet<number> {
  const tokens = tokensOf(text, vocabularyOf(language));
  return new Set(tokens.filter(({ kind }) => wordKinds.includes(kind)).map(({ value }) => value));
}

/** Whether we know the number words of a language. */
export const knowsNumberWords = (language: LanguageCode): boolean =>
  vocabularyOf(language).words.numbers !== undefined;
