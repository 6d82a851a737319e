import { foldArabic } from '../../story/fold.ts';
import type { Quote } from './quote.ts';

/** A word of a text: where it stands (offsets in UTF-16 units), and as it is compared. */
export interface Word {
  start: number;
  end: number;
  folded: string;
}

/** Scripts that are written without spaces go by the character. */
const alone =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}]';
const word = new RegExp(
  `${alone}\\p{M}*|(?:(?!${alone})[\\p{L}\\p{N}][\\p{M}\\p{Cf}\\u0640]*)+`,
  'gu',
);

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    folded: fold(found),
  }));
}

/** A word without what an editor may mend and nobody would call another word: vowel marks, tatweel, forms of alef, case. */
const fold = (found: string) =>
  foldArabic(
    found
      .normalize('NFKC')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase(),
  );

/** A run of so many words hardly ever stands twice in a paragraph, so it is known by itself; a shorter one is not. */
const telling = 4;

/** The quote of some words of a text, with which `findQuote` finds them again. */
export function quoteOf(words: readonly Word[], start: number, count: number): Quote {
  const [before, after] = neighboursOf(words, start, count);
  return { start, count, sum: sumOf(words.slice(start, start + count), 8) + before + after };
}

/**
 * Where the words of a quote begin now. Of several places that hold them it is the one whose neighbours are the old
 * ones, then one that has one of them; where both have changed, only a longer run is still known, in the only place
 * that holds it. Null where the words are gone, or it cannot be told which are meant.
 * @param words the words of the paragraph and of what follows it, as a quote may run on
 * @param own how many of them are the paragraph's
 */
export function findQuote(words: readonly Word[], own: number, quote: Quote): number | null {
  const { start: old, count, sum } = quote;
  const [wanted, before, after] = [sum.slice(0, 8), sum.slice(8, 10), sum.slice(10)];
  const places = Array.from({ length: own }, (_, start) => start).filter((start) => {
    const run = words.slice(start, start + count);
    return run.length === count && sumOf(run, 8) === wanted;
  });
  const kept = (start: number) => {
    const [left, right] = neighboursOf(words, start, count);
    const same = [left === before, right === after];
    if (same.every(Boolean)) return 2;
    // That nothing stands there says little.
    return (same[0] && left !== none) || (same[1] && right !== none) ? 1 : 0;
  };
  for (const least of [2, 1, ...(count >= telling ? [0] : [])]) {
    const meant = places.filter((start) => kept(start) >= least);
    if (meant.includes(old)) return old;
    if (meant.length > 0) return meant.length === 1 ? (meant[0] ?? null) : null;
  }
  return null;
}

/** What the words before and behind a run come to. */
const neighboursOf = (words: readonly Word[], start: number, count: number) => [
  sumOf(words.slice(Math.max(0, start - 1), start), 2),
  sumOf(words.slice(start + count, start + count + 1), 2),
];

/** What the place before a text's first word comes to, and that behind its last. */
const none = sumOf([], 2);

/**
 * What words come to, in so many letters and digits: what fits of the hash FNV-1a with 64 bits.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
function sumOf(words: readonly Word[], letters: number): string {
  const bytes = new TextEncoder().encode(words.map(({ folded }) => folded).join(' '));
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return (hash % 36n ** BigInt(letters)).toString(36).padStart(letters, '0');
}
