import type { Unit } from './dateWords.ts';
import type { Side } from './dateReading.ts';

/**
 * How a language states times that writes a sign for the unit behind each number, and no spaces. Strings are parts of
 * regular expressions; those of `not…` are signs, any of which makes another word of what stands before it.
 */
export interface DateSigns {
  /** The signs of the digits, from zero on; another zero, as years have it; and ten. */
  digits: string;
  otherZero: string;
  ten: string;
  /** Before a number it makes an ordinal of it. */
  ordinal: string;
  /** The units behind numbers. */
  year: string;
  month: string;
  notMonth?: string;
  day: string;
  notDay?: string;
  /** Between the ends of a span, besides dashes. */
  to: string;
  /** Between a year in words and its month. */
  of?: string;
  /** Around a year: from then on. */
  since: readonly [before: string, after: string];
  decade: string;
  century: string;
  /** Between a century and its decade. */
  ofCentury?: string;
  lastCentury?: string;
  /** What stands around the sign of a weekday, and these signs from Sunday on; a day may have several. */
  weekday: readonly [before: string, after: string];
  weekdays: readonly string[];
  /** A weekday in brackets, behind a day in figures. */
  bracketed: string;
  /** What stands before a weekday to say which. */
  weekdaySides: Readonly<Record<string, Side>>;
  /** “Yesterday” and its like, as days from today. */
  days: Readonly<Record<string, number>>;
  /** “Last year” and its like: joined to a month, and alone. */
  years: Readonly<Record<string, Side>>;
  neighbours: readonly (readonly [word: string, unit: Unit, side: Side])[];
  notNeighbour?: string;
  /** Units as they are counted: three years. */
  counted: readonly (readonly [pattern: string, unit: Unit])[];
  ago: string;
  /** “The past”, before a count. */
  past: string;
  /** “Less than”, before a count and behind it. */
  lessThan: readonly [before: string | null, after: string];
  /** Names of eras, and the year before their first; the first year may have a sign of its own. */
  eras?: Readonly<Record<string, number>>;
  firstYear?: string;
}
