import { foldWord, searchForms } from '../../story/fold.ts';
import type { TextPiece } from './searchTypes.ts';
import { isUndivided, placesIn, undividedLetter } from './undivided.ts';

/**
 * A written word, with the marks and joiners inside it and an English possessive; an abbreviation with its dots (U.S.,
 * أ.ف.ب) is one.
 */
const written =
  /(?:\p{L}\p{M}*(?:\.\p{L}\p{M}*)+(?![\p{L}\p{N}])\.?|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640\u200c\u200d]*)(?:['’]s(?![\p{L}\p{N}]))?/gu;

/** What is plainly of one script, as nearly all words are: there is nothing to part. */
const plain = /^(?:[\p{sc=Latn}\p{N}\p{M}.'’]+|(?!\u0640)[\u0620-\u065f\u0670-\u06d3.]+)$/u;

const marks = '[\\p{M}\\u200c\\u200d]*';
const arabicLetter = '(?=\\p{L})[\\p{sc=Arab}\\u0640]';
const otherLetter = `(?!${arabicLetter}|${undividedLetter})[\\p{L}\\p{N}.'’]`;

/**
 * The parts of a word that are of one script: a run without spaces, an Arabic word, or any other. The particle that Arabic
 * joins to a foreign word is none: «بـBBC» is “BBC”.
 */
const parts = new RegExp(
  [
    `(?:${undividedLetter}${marks})+`,
    `(?![وف]?(?:[بكل]?(?:ال)?|لل)\\u0640*${otherLetter})(?=\\p{sc=Arab})(?:${arabicLetter}${marks})+`,
    `(?:${otherLetter}${marks})+`,
  ].join('|'),
  'gu',
);

interface Written {
  word: string;
  /** Where it stands in its text (UTF-16 units). */
  index: number;
}

function wordsAt(text: string): Written[] {
  return [...text.matchAll(written)].flatMap(({ 0: word, index }) =>
    plain.test(word)
      ? { word, index }
      : [...word.matchAll(parts)].map((part) => ({ word: part[0], index: index + part.index })),
  );
}

const known = new Map<string, string[]>();

/** `searchForms`, remembered: a story's words come again and again, in the index, in queries and in what is shown. */
export function formsOf(word: string): string[] {
  const forms = known.get(word) ?? searchForms(word);
  known.set(word, forms);
  return forms;
}

/** The words of a text, as written. */
export function wordsIn(text: string): string[] {
  return wordsAt(text).map(({ word }) => word);
}

/** A text as names are compared: its folded words in a row. */
export function foldText(text: string): string {
  return wordsIn(text).map(foldWord).join(' ');
}

/** What a search was for, in one result. */
export interface Sought {
  /** The folded words of the query. */
  query: readonly string[];
  /** The words of the index that answer to them. */
  found: ReadonlySet<string>;
}

/** Cuts a text where what was looked for begins and ends. */
export function highlight(text: string, sought: Sought): TextPiece[] {
  const pieces: TextPiece[] = [];
  let done = 0;
  for (const { index, word } of wordsAt(text)) {
    for (const { start, end } of hitsIn(word, sought)) {
      if (index + start > done) {
        pieces.push({ text: text.slice(done, index + start), hit: false });
      }
      done = index + end;
      pieces.push({ text: text.slice(index + start, done), hit: true });
    }
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

/** Where a written word is what was looked for (UTF-16 units). */
function hitsIn(word: string, { query, found }: Sought): { start: number; end: number }[] {
  if (isUndivided(word)) return placesIn(word, found);
  const isHit = formsOf(word).some((form) => found.has(form));
  return isHit ? [{ start: 0, end: hitLength(word, query) }] : [];
}

/**
 * How much of a written word (UTF-16 units) was looked for: its beginning, as far as that is the whole of a word of the
 * query; otherwise all of it. Arabic words stay whole, since a mark that begins or ends inside one breaks its joining.
 */
function hitLength(word: string, query: readonly string[]): number {
  if (/\p{Script=Arabic}/u.test(word)) return word.length;
  const folded = foldWord(word);
  const begun = query
    .filter((sought) => folded.startsWith(sought))
    .reduce((longest, sought) => Math.max(longest, sought.length), 0);
  if (begun === 0 || begun === folded.length) return word.length;
  let end = word.length;
  while (end > 0 && foldWord(word.slice(0, end)).length > begun) end--;
  return end || word.length;
}

/** How much text (UTF-16 units) a snippet shows, and how much of it stands before the first hit. */
const shown = { all: 150, before: 40 };

/** The part of a highlighted text that has the most hits, cut between words and with an ellipsis where it is cut. */
export function snippetOf(pieces: readonly TextPiece[]): TextPiece[] {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= shown.all) return [...pieces];
  const starts = startsOf(pieces);
  const hits = starts.filter((_, at) => pieces[at]?.hit);
  const within = (from: number) =>
    hits.filter((hit) => hit >= from && hit < from + shown.all - shown.before).length;
  const best = hits.reduce((most, hit) => (within(hit) > within(most) ? hit : most), hits[0] ?? 0);
  const from = Math.min(Math.max(0, best - shown.before), length - shown.all);
  const to = from + shown.all;
  const cut = pieces
    .map(({ text, hit }, at) => {
      const start = starts[at] ?? 0;
      return { text: cutBetweenWords(text, from - start, to - start, hit), hit };
    })
    .filter(({ text }) => text !== '');
  return [
    ...(from > 0 ? [{ text: '…', hit: false }] : []),
    ...cut,
    ...(to < length ? [{ text: '…', hit: false }] : []),
  ];
}

function startsOf(pieces: readonly TextPiece[]): number[] {
  let at = 0;
  return pieces.map(({ text }) => {
    const start = at;
    at += text.length;
    return start;
  });
}

/** Where a text may be cut: at spaces, and before letters that have none between their words. */
const gaps = new RegExp(` |${undividedLetter}`, 'gu');

/** The part of a piece between two offsets, without the words that these cut; a hit is kept whole or left out. */
function cutBetweenWords(text: string, from: number, to: number, hit: boolean): string {
  if (from <= 0 && to >= text.length) return text;
  if (from >= text.length || to <= 0 || hit) return '';
  const between = [...text.matchAll(gaps)].map(({ index }) => index);
  const start = from <= 0 ? 0 : between.find((at) => at >= from);
  const end = to >= text.length ? text.length : (between.findLast((at) => at <= to) ?? 0);
  return start === undefined ? '' : text.slice(start, Math.max(start, end));
}
