import type { Reading, Side } from './reading.ts';
import type { Token } from './tokens.ts';
import type { DateWords, Unit } from './dateWords.ts';

/** What stands around a phrase; worked out only where a rule asks. */
export interface PhraseContext {
  /** Whether the verb before it tells of the future. */
  isFuture(): boolean;
  /** Whether an “until” in it points ahead. */
  untilPointsAhead(): boolean;
}

/** The tokens that a rule's pattern matched. */
export class Phrase {
  readonly #tokens: readonly Token[];
  readonly words: DateWords;
  /** The day of publication; null where it is not known. */
  readonly published: string | null;
  readonly #context: PhraseContext;

  constructor(
    tokens: readonly Token[],
    words: DateWords,
    published: string | null,
    context: PhraseContext,
  ) {
    this.#tokens = tokens;
    this.words = words;
    this.published = published;
    this.#context = context;
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

  /** The side of a bare weekday or month: what its own words say, or else the verb of its clause. */
  get sideByVerb(): Side {
    // “Since Friday” lies behind us, whatever will be.
    if (this.side !== null || this.has('s')) return this.side;
    return this.#context.isFuture() ? 'future' : null;
  }

  /** The same of a month; “until” points ahead too. */
  get sideOfMonth(): Side {
    // Without a word of time before it a month may belong to anything: the August talks.
    if (!this.has('iv')) return this.side;
    const side = this.sideByVerb;
    return side === null && this.has('v') && this.#context.untilPointsAhead() ? 'until' : side;
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
