import { foldArabic } from '../../../story/fold.ts';
import type { LanguageCode } from '../../../story/types.ts';
import { vocabularyOf } from '../../find/dates/dateVocabulary.ts';
import { reportingWordsOf, type ReportingWords } from './reportingWords.ts';

/** A word of a paragraph. */
export interface Word {
  start: number;
  end: number;
  text: string;
  /** The word as the lists write it. */
  key: string;
  /** What stands between it and the word before. */
  gap: string;
}

type Lists = keyof {
  [Key in keyof ReportingWords as NonNullable<ReportingWords[Key]> extends string ? Key : never]: 0;
};
type Pairs = 'pairs' | 'quoting';

/** The reporting words of a language, ready to be looked up. */
export interface Lexicon {
  words: ReportingWords;
  fold: (word: string) => string;
  lists: ReadonlyMap<Lists, ReadonlySet<string>>;
  pairs: ReadonlyMap<Pairs, ReadonlyMap<string, string>>;
  /** How many words the longest term has that begins with a word. */
  longest: ReadonlyMap<string, number>;
  isTime: (key: string) => boolean;
}

const elisions = /['’ʼ]/g;
const terms = (list: string) =>
  list
    .split(',')
    .map((term) => term.trim())
    .filter(Boolean);

function buildLexicon(language: LanguageCode, words: ReportingWords): Lexicon {
  const fold = (word: string) =>
    language === 'ar' ? foldArabic(word) : word.toLowerCase().normalize('NFC').replaceAll('ё', 'е');
  const key = (term: string) => fold(term.replace(elisions, ' ')).split(/\s+/).join(' ');
  const lists = new Map<Lists, Set<string>>();
  const pairs = new Map<Pairs, Map<string, string>>();
  const longest = new Map<string, number>();
  for (const [name, value] of Object.entries(words)) {
    if (typeof value === 'string') {
      const keys = terms(value).map(key);
      lists.set(name as Lists, new Set(keys));
      for (const parts of keys.map((term) => term.split(' '))) {
        const [first = ''] = parts;
        longest.set(first, Math.max(longest.get(first) ?? 1, parts.length));
      }
    } else if (typeof value === 'object') {
      const entries = Object.entries(value as Record<string, string>);
      pairs.set(name as Pairs, new Map(entries.map(([verb, other]) => [key(verb), key(other)])));
    }
  }
  const times = vocabularyOf(language).meanings;
  const isTime = (word: string) => {
    const kind = times.get(word)?.kind;
    return kind === 'month' || kind === 'weekday' || kind === 'relativeDay';
  };
  return { words, fold, lists, pairs, longest, isTime };
}

const built = new Map<LanguageCode, Lexicon>();

/** The reporting words of a language, made once; null where we have no lists. */
export function reportingLexiconOf(language: LanguageCode): Lexicon | null {
  const words = reportingWordsOf(language);
  if (!words) return null;
  const lexicon = built.get(language) ?? buildLexicon(language, words);
  built.set(language, lexicon);
  return lexicon;
}

const word = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;
/** Titles whose full stop ends no sentence: Dr. Haddad, د. سامي. */
const abbreviated = /^(?:\p{Script=Arabic}|Dr|Mr|Mrs|Ms|Prof|Gen|Sen|Rep|Gov)$/u;
const breaks = /[^\s'’ʼ.]|[.](?=\s|$)|[.]["”»]/;

/** A paragraph cut into words, with what the lists say of them. */
export class Clauses {
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  readonly text: string;

  constructor(text: string, lexicon: Lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    let behind = 0;
    this.words = [...text.matchAll(word)].map((match) => {
      const gap = text.slice(behind, match.index);
      behind = match.index + match[0].length;
      const key = lexicon.fold(match[0]);
      return { start: match.index, end: behind, text: match[0], key, gap };
    });
  }

  /** What stands before a word; behind the last word, the end of the paragraph. */
  gap(index: number): string {
    const last = this.words.at(-1);
    return this.words[index]?.gap ?? this.text.slice(last?.end ?? 0);
  }

  /** Whether a sign divides a word from the one before it. */
  breaks(index: number): boolean {
    if (index <= 0 || index >= this.words.length) return true;
    const isShortened = abbreviated.test(this.words[index - 1]?.text ?? '');
    return breaks.test(this.gap(index)) && !(isShortened && /^\.\s*$/.test(this.gap(index)));
  }

  /** How many words the term of a list has that begins here; 0 where none does. */
  term(list: Lists, index: number): number {
    const set = this.lexicon.lists.get(list);
    if (!set) return 0;
    for (const first of this.forms(index)) {
      const longest = this.lexicon.longest.get(first) ?? 0;
      for (let count = longest; count > 0; count -= 1) {
        if (set.has(this.keys(first, index, count))) return count;
      }
    }
    return 0;
  }

  /** The word that a verb needs beside it: Arabic سلط needs الضوء. */
  partner(pairs: Pairs, index: number): string | null {
    const map = this.lexicon.pairs.get(pairs);
    for (const form of map ? this.forms(index) : []) {
      const found = map?.get(form);
      if (found !== undefined) return found;
    }
    return null;
  }

  isAny(index: number, ...lists: readonly Lists[]): boolean {
    return lists.some((list) => this.term(list, index) > 0);
  }

  /** A word’s key, and in Arabic what is left of it without a joined و or ف. */
  private forms(index: number): string[] {
    const key = this.words[index]?.key;
    if (key === undefined) return [];
    return this.lexicon.words.verbFirst && /^[وف]../.test(key) ? [key, key.slice(1)] : [key];
  }

  private keys(first: string, index: number, count: number): string {
    let key = first;
    for (let next = index + 1; next < index + count; next += 1) {
      if (this.breaks(next)) return '';
      key += ` ${this.words[next]?.key ?? ''}`;
    }
    return key;
  }
}
