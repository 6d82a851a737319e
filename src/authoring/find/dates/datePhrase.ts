import type { DateWords, Unit } from './dateWords.ts';
import type { Side } from './dateReading.ts';
import type { TokenKind } from './tokenPattern.ts';
import type { Token } from './tokens.ts';

/** What stands around a phrase; worked out only where a rule asks. */
export interface PhraseContext {
  /** Whether the verb before it tells of the future. */
  isFuture(): boolean;
  /** Whether an “until” in it points ahead. */
  untilPointsAhead(): boolean;
}

/** The tokens that a rule's pattern matched. */
export class DatePhrase {
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

  /** Its tokens of these kinds, in their order. */
  all(...kinds: readonly TokenKind[]): readonly Token[] {
    return this.#tokens.filter(({ kind }) => kinds.includes(kind));
  }

  has(...kinds: readonly TokenKind[]): boolean {
    return this.#tokens.some(({ kind }) => kinds.includes(kind));
  }

  first(...kinds: readonly TokenKind[]): Token | undefined {
    return this.#tokens.find(({ kind }) => kinds.includes(kind));
  }

  /** The value of the first token of these kinds; 0 where there is none. */
  value(...kinds: readonly TokenKind[]): number {
    return this.first(...kinds)?.value ?? 0;
  }

  values(...kinds: readonly TokenKind[]): number[] {
    return this.all(...kinds).map(({ value }) => value);
  }

  unit(...kinds: readonly TokenKind[]): Unit {
    return this.first(...kinds)?.unit ?? 'year';
  }

  /** The weekday, from Sunday, 0; null where none is written. */
  get weekday(): number | null {
    return this.first('weekday')?.value ?? null;
  }

  get side(): Side {
    if (this.has('past')) return 'past';
    if (this.has('next')) return 'next';
    return this.has('current') ? 'current' : null;
  }

  /** The side of a bare weekday or month: what its own words say, or else the verb of its clause. */
  get sideByVerb(): Side {
    // “Since Friday” lies behind us, whatever will be.
    if (this.side !== null || this.has('since')) return this.side;
    return this.#context.isFuture() ? 'future' : null;
  }

  /** The same of a month; “until” points ahead too. */
  get sideOfMonth(): Side {
    // Without a word of time before it a month may belong to anything: the August talks.
    if (!this.has('at', 'until')) return this.side;
    const side = this.sideByVerb;
    return side === null && this.has('until') && this.#context.untilPointsAhead() ? 'until' : side;
  }
}
