import type { Unit } from './dateWords.ts';
import type { Side } from './reading.ts';

/** How a language of East Asia writes times. Strings are parts of patterns; lists of words are divided by spaces. */
export interface DateSigns {
  /** The units behind numbers. A day’s sign must not begin another word, such as the name of Japan. */
  year: string;
  month: string;
  day: string;
  notDay: string;
  /** Between the ends of a span, besides dashes. */
  to: string;
  /** Around a year: from then on. */
  since: readonly [before: string, after: string];
  decade: string;
  century: string;
  /** Weekdays from Sunday; the pattern has the sign of the day as its group `w`. */
  weekday: string;
  weekdays: readonly string[];
  /** What stands before a weekday to say which. */
  weekdaySides: Readonly<Record<string, Side>>;
  /** “Yesterday” and its like, as days from today. */
  days: Readonly<Record<string, number>>;
  /** “Last year” and its like: joined to a month, and alone. */
  years: Readonly<Record<string, Side>>;
  neighbours: readonly (readonly [word: string, unit: Unit, side: Side])[];
  /** Units as they are counted: three years. */
  counted: readonly (readonly [pattern: string, unit: Unit])[];
  ago: string;
  /** “The past”, before a count. */
  past: string;
  /** “Less than”, before a count and behind it. */
  lessThan: readonly [before: string, after: string];
  /** Names of eras, and the year before their first. */
  eras: Readonly<Record<string, number>>;
}
