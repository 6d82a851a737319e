import type { Reading, Side } from './reading.ts';
import type { Token } from './tokens.ts';
import type { DateWords, Unit } from './vocabulary.ts';

/** The tokens that a rule's pattern matched. */
export class Phrase {
  readonly #tokens: readonly Token[];
  readonly words: DateWords;
  /** The day of publication; null where it is not known. */
  readonly published: string | null;

  constructor(tokens: readonly Token[], words: DateWords, published: string | null) {
    this.#tokens = tokens;
    this.words = words;
    this.published = published;
  }

  get length(): number {
    return this.#tokens.length;
  }

  all(symbols: string): readonly Token[] {
    return this.#tokens.filter((token) => symbols.includes(token.symbol));
  }

  has(symbols: string): boolean {
    return this.all(symbols).length > 0;
  }

  /** The value of the first token of these symbols; 0 where there is none. */
  value(symbols: string, nth = 0): number {
    return this.all(symbols)[nth]?.value ?? 0;
  }

  unit(symbols: string): Unit {
    return this.all(symbols)[0]?.unit ?? 'year';
  }

  get side(): Side {
    if (this.has('p')) return 'past';
    if (this.has('q')) return 'next';
    return this.has('h') ? 'current' : null;
  }
}

/**
 * A way to state a time. The pattern runs over the symbols of a paragraph's tokens, one character each: D a number to
 * 31, Y one of four digits, Q any other, # a date in figures, M a month, W a weekday, C another capitalised word, x any
 * other; signs stand for themselves; the rest is in vocabulary.ts. No pattern repeats without a bound.
 */
export interface Rule {
  pattern: RegExp;
  /** Null where it is no statement of time after all. */
  read(phrase: Phrase): Reading | null;
}

/** What rules must know of a language's order of words. */
export interface WordOrder {
  /** “Last” and “next” may stand behind their word. */
  adjectivesAfter: boolean;
  /** The word “year” stands behind its number, so that a number without it is rarely one. */
  yearAfter: boolean;
}

export const rule = (pattern: string, read: Rule['read']): Rule => ({
  pattern: new RegExp(pattern, 'g'),
  read,
});
