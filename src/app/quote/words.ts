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

/** The quote of some words of a text, with which `findQuote` finds them again. */
export function quoteOf(words: readonly Word[], start: number, count: number): Quote {
  return { start, count, sum: sumOf(words.slice(start, start + count)) };
}

/**
 * Where the words of a quote begin now: in their old place or, where text before them has changed, in the only other
 * place of the paragraph that holds them. Null where they are gone, or could be meant in several places.
 * @param words the words of the paragraph and of what follows it, as a quote may run on
 * @param own how many of them are the paragraph's
 */
export function findQuote(words: readonly Word[], own: number, quote: Quote): number | null {
  const holds = (start: number) => {
    const run = words.slice(start, start + quote.count);
    return run.length === quote.count && sumOf(run) === quote.sum;
  };
  if (quote.start < own && holds(quote.start)) return quote.start;
  const places = Array.from({ length: own }, (_, start) => start).filter(holds);
  return places.length === 1 ? (places[0] ?? null) : null;
}

/**
 * What words come to, in eight letters and digits: the hash FNV-1a with 64 bits, of which 41 are kept.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
function sumOf(words: readonly Word[]): string {
  const bytes = new TextEncoder().encode(words.map(({ folded }) => folded).join(' '));
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return (hash % 36n ** 8n).toString(36).padStart(8, '0');
}
