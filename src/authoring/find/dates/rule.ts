import type { DatePhrase } from './datePhrase.ts';
import type { DateReading } from './dateReading.ts';
import { tokenPattern } from './tokenPattern.ts';

/** A way to state a time. Its pattern runs over the kinds of a paragraph's tokens; none repeats without a bound. */
export interface Rule {
  pattern: RegExp;
  /** Null where it is no statement of time after all. */
  read(phrase: DatePhrase): DateReading | null;
}

/** A rule whose pattern is written as `tokenPattern` has it. */
export const rule = (pattern: string, read: Rule['read']): Rule => ({
  pattern: tokenPattern(pattern),
  read,
});
