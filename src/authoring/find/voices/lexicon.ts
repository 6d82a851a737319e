import { foldArabic } from '../../../story/fold.ts';
import { onceFor } from '../../text/onceFor.ts';
import type { ReportingWords } from './reportingWords.ts';
import { listOf } from '../../text/wordLists.ts';

/** The lists of a language's reporting words, and its pairs. */
export type Lists = keyof {
  [Key in keyof ReportingWords as NonNullable<ReportingWords[Key]> extends string ? Key : never]: 0;
};
export type Pairs = 'pairs' | 'quoting';

/** The reporting words of a language, ready to be looked up. */
export interface Lexicon {
  words: ReportingWords;
  fold: (word: string) => string;
  lists: ReadonlyMap<Lists, ReadonlySet<string>>;
  pairs: ReadonlyMap<Pairs, ReadonlyMap<string, string>>;
  /** How many words the longest term has that begins with a word. */
  longest: ReadonlyMap<string, number>;
}

const elisions = /['’ʼ]/g;

const arabic = /\p{Script=Arabic}/u;

/** Folds words of a language: without differences of spelling and of case. `same` are letters that writers put for each other. */
export function foldedBy(same: Readonly<Record<string, string>> = {}): (word: string) => string {
  const letters = Object.entries(same);
  return (word) => {
    const plain = word.toLowerCase().normalize('NFC');
    const folded = arabic.test(plain) ? foldArabic(plain) : plain;
    return letters.reduce((text, [from, to]) => text.replaceAll(from, to), folded);
  };
}

/** The lexicon of a language's reporting words, made once. */
export const lexiconOf = onceFor((words: ReportingWords): Lexicon => {
  const fold = foldedBy(words.sameLetters);
  const key = (term: string) => fold(term.replace(elisions, ' ')).split(/\s+/).join(' ');
  const { pairs = {}, quoting = {} } = words;
  const pairKeys = (entries: Readonly<Record<string, string>>) =>
    new Map(Object.entries(entries).map(([verb, other]) => [key(verb), key(other)]));
  const lists = new Map<Lists, ReadonlySet<string>>();
  const longest = new Map<string, number>();
  for (const [name, value] of Object.entries(words)) {
    if (typeof value !== 'string') continue;
    const keys = listOf(value).map(key);
    lists.set(name as Lists, new Set(keys));
    for (const parts of keys.map((term) => term.split(' '))) {
      const [first = ''] = parts;
      longest.set(first, Math.max(longest.get(first) ?? 1, parts.length));
    }
  }
  return {
    words,
    fold,
    lists,
    pairs: new Map([
      ['pairs', pairKeys(pairs)],
      ['quoting', pairKeys(quoting)],
    ]),
    longest,
  };
});
