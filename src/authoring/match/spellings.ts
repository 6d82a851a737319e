import { nameSpellings } from '../languages/nameSpellings.ts';
import type { Fronted, SpellingOptions } from './nameSpelling.ts';

/** A way to write a word of a name. */
export interface Spelling {
  folded: string;
  /** The word has a dual or plural ending that the name has not: it may be another thing, so a human decides. */
  hasEnding: boolean;
}

const spellingFor = (word: string) => nameSpellings.find(({ script }) => script.test(word));

/**
 * How a word of a name may be written in a text, itself first.
 * @param word folded
 * @param at its place in the name
 * @param count how many words the name has
 */
export function spellingsOf(
  word: string,
  at: number,
  count: number,
  options: SpellingOptions,
): Spelling[] {
  const place = { at, count };
  const { others, withEnding } = spellingFor(word) ?? {};
  const same = new Set([word, ...(others?.(word, place, options) ?? [])]);
  const endings = withEnding?.(word, place) ?? [];
  return [
    ...[...same].map((folded) => ({ folded, hasEnding: false })),
    ...endings.filter((one) => !same.has(one)).map((folded) => ({ folded, hasEnding: true })),
  ];
}

/** The ways to part a name into words, as they are given first. */
export function partings(words: readonly string[]): string[][] {
  const all = [[...words], ...nameSpellings.flatMap(({ partings: own }) => own?.(words) ?? [])];
  return all.filter(
    (one, at) => all.findIndex((other) => other.join(' ') === one.join(' ')) === at,
  );
}

/** A word behind every front that its language joins to it, itself first; none where nothing is joined. */
export const frontedWords = (word: string): Fronted[] => spellingFor(word)?.fronted?.(word) ?? [];

/** Everything that may stand, as a word of its own, joined to the front of a word in another script. */
export const looseClitics: ReadonlySet<string> = new Set(
  nameSpellings.flatMap((spelling) => spelling.looseClitics ?? []),
);

/** Names that are everyday words as well, folded: proposed and not linked until the text names its bearer in full. */
export const everydayWords: ReadonlySet<string> = new Set(
  nameSpellings.flatMap((spelling) => spelling.everydayWords ?? []),
);

/** What a longer name may begin with in small letters within a sentence. */
export const looseArticles: ReadonlySet<string> = new Set(
  nameSpellings.flatMap(({ articles = [] }) => articles),
);
