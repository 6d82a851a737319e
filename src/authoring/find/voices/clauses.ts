import type { Lexicon, Lists, Pairs } from './lexicon.ts';

/** A word of a paragraph. */
export interface ClauseWord {
  start: number;
  end: number;
  text: string;
  /** The word as the lists write it. */
  key: string;
  /** What stands between it and the word before. */
  gap: string;
}

const word = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;
const breaks = /[^\s'’ʼ.]|[.](?=\s|$)|[.]["”»]/;

/** A paragraph cut into words, with what the lists say of them. */
export class Clauses {
  readonly words: readonly ClauseWord[];
  readonly lexicon: Lexicon;
  readonly text: string;
  /** Whether a folded word is one of time. */
  readonly isTime: (key: string) => boolean;

  constructor(text: string, lexicon: Lexicon, isTime: (key: string) => boolean) {
    this.text = text;
    this.lexicon = lexicon;
    this.isTime = isTime;
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
    const isShortened =
      this.lexicon.words.shortTitles?.test(this.words[index - 1]?.text ?? '') === true;
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

  /** The word that a verb needs beside it: “teilte” needs “mit”. */
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

  /** A word’s key, and what is left of it without an “and” that is joined to it. */
  private forms(index: number): string[] {
    const key = this.words[index]?.key;
    if (key === undefined) return [];
    return this.lexicon.words.joined?.test(key) === true ? [key, key.slice(1)] : [key];
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
