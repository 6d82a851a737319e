import { foldArabic } from '../../story/fold.ts';
import type { Quote } from './quote.ts';

/** A word of a text: where it stands (offsets in UTF-16 units), and as it is compared. */
export interface QuoteWord {
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
export function quoteWordsOf(text: string): QuoteWord[] {
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

/** A run of so many words says something by itself, even if all around it has changed; a shorter one does not. */
const telling = 4;

/** How many words beyond its neighbours a quote remembers on each side. */
const farther = 3;

/** How many letters of a quote's sum the words themselves have; each of their surroundings has two. */
const ownLetters = 8;

/** What became of the words of a quote. */
export interface FoundQuote {
  /** Where they may begin, in order; never empty. */
  starts: readonly number[];
  /** Whether it is certain that the one place there is holds the words that the link was made for. */
  isSure: boolean;
}

/** The quote of some words of a text, with which `findQuote` finds them again. */
export function quoteOf(words: readonly QuoteWord[], start: number, count: number): Quote {
  const own = sumOf(words.slice(start, start + count), ownLetters);
  return { start, count, sum: own + surroundingsOf(words, start, count).join('') };
}

/**
 * Where the words of a quote are now; null where they are gone. It is sure of them where all that the quote remembers
 * of what is around them is as it was, in one place or in their old one; an old link remembers only their neighbours,
 * so of its words it is sure in their old place alone. Else it tells the places that have both neighbours, or one, or
 * (for a longer run) none of them: one equal neighbour is no proof, as two speakers may say the same words.
 * @param words the words of the paragraph and of what follows it, as a quote may run on
 * @param own how many of them are the paragraph's
 */
export function findQuote(
  words: readonly QuoteWord[],
  own: number,
  quote: Quote,
): FoundQuote | null {
  const { start: old, count, sum } = quote;
  const remembered = sum.slice(ownLetters).match(/../g) ?? [];
  const [before, after] = remembered;
  const places = Array.from({ length: own }, (_, start) => start)
    .filter((start) => {
      const run = words.slice(start, start + count);
      return run.length === count && sumOf(run, ownLetters) === sum.slice(0, ownLetters);
    })
    .map((start) => ({ start, around: surroundingsOf(words, start, count) }));
  const startsOf = (kept: (around: readonly string[]) => boolean) =>
    places.filter(({ around }) => kept(around)).map(({ start }) => start);
  const between = startsOf(([left, right]) => left === before && right === after);
  // A link that is older than these remembers nothing beyond its neighbours.
  const isOld = remembered.length < 4;
  const same = isOld ? [] : startsOf((around) => remembered.join('') === around.join(''));
  if (same.includes(old)) return { starts: [old], isSure: true };
  if (same.length > 0) return { starts: same, isSure: same.length === 1 };
  if (isOld && between.includes(old)) return { starts: [old], isSure: true };
  const likely = [
    between,
    // That nothing stands there says little.
    startsOf(([left, right]) =>
      [left === before && left !== none, right === after && right !== none].some(Boolean),
    ),
    count >= telling ? startsOf(() => true) : [],
  ].find((starts) => starts.length > 0);
  return likely ? { starts: likely, isSure: false } : null;
}

/** What is around a run comes to: the word before it, the one behind it, then the words beyond these on each side. */
function surroundingsOf(words: readonly QuoteWord[], start: number, count: number): string[] {
  const end = start + count;
  const near = [words.slice(Math.max(0, start - 1), start), words.slice(end, end + 1)];
  const far = [
    words.slice(Math.max(0, start - 1 - farther), Math.max(0, start - 1)),
    words.slice(end + 1, end + 1 + farther),
  ];
  return [...near, ...far].map((some) => sumOf(some, 2));
}

/** What the place before a text's first word comes to, and that behind its last. */
const none = sumOf([], 2);

/**
 * What words come to, in so many letters and digits: what fits of the hash FNV-1a with 64 bits.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
function sumOf(words: readonly QuoteWord[], letters: number): string {
  const bytes = new TextEncoder().encode(words.map(({ folded }) => folded).join(' '));
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return (hash % 36n ** BigInt(letters)).toString(36).padStart(letters, '0');
}
