import type { DateSigns } from './dateSigns.ts';

export type Unit = 'day' | 'week' | 'month' | 'year';

/**
 * The words with which a language states times, as plain lists: forms are divided by commas and may have several words.
 * Names of months and weekdays come from `Intl`; only what it lacks is listed.
 */
export interface DateWords {
  /** What makes one of several spellings of a word; by default lower case, in composed letters. */
  fold?: (word: string) => string;
  /** The forms under which a word of a text is looked up, where others may be joined to its front. */
  forms?: (word: string) => readonly string[];
  /** Further names of the twelve months, January first. */
  months?: readonly string[];
  /** Short forms of the months, which may have a dot. */
  shortMonths?: readonly string[];
  /** Names of months that are other words or people’s names too. */
  doubtfulMonths?: string;
  /** Further names of the weekdays, Sunday first. */
  weekdays?: readonly string[];
  doubtfulWeekdays?: string;
  /** Whether months and weekdays are always written with a capital. */
  capitals?: boolean;
  /** Whether “last” and “next” stand behind their word: la semaine dernière. */
  adjectivesAfter?: boolean;
  /** Whether “since three years” says when something began. */
  sinceCounts?: boolean;
  /** Whether a capitalised word and a year, such as “Tokyo 2020”, name a thing of that year. */
  namedYears?: boolean;
  /** Whether 2/4/2022 is read as February. */
  monthFirst?: boolean;
  /** “in”, “by”, “after”: what stands before a date and places something there. */
  at?: string;
  until?: string;
  since?: string;
  from?: string;
  between?: string;
  to?: string;
  and?: string;
  of?: string;
  /** “the year” before its number, and after it. */
  yearBefore?: string;
  yearAfter?: string;
  /** One day, week, month, year; two of them in one word; more of them. */
  units?: Partial<Record<Unit, string>>;
  pairs?: Partial<Record<Unit, string>>;
  plurals?: Partial<Record<Unit, string>>;
  past?: string;
  next?: string;
  current?: string;
  /** “ago” behind the count of years, and before it. */
  ago?: string;
  agoBefore?: string;
  lessThan?: string;
  /** Number words from one on; a form may stand at several places. */
  numbers?: Readonly<Record<number, string>>;
  ordinals?: Readonly<Record<number, string>>;
  /** What makes an ordinal of a number in figures, behind it: 4th; and of one in Roman figures: XXe. */
  ordinalEndings?: string;
  romanEndings?: string;
  /** Days counted from today: yesterday is -1. */
  days?: Readonly<Record<number, string>>;
  /** “nineties”, and what makes 1990 a decade, behind it and before it. */
  decades?: Readonly<Record<number, string>>;
  decadeSuffix?: string;
  decadeBefore?: string;
  century?: string;
  hijri?: string;
  hijriMonth?: string;
  /** Whether a year from 1200 to 1500 is one of the solar Hijri calendar, unless it is said to be after Christ. */
  solarHijri?: boolean;
  beforeChrist?: string;
  afterChrist?: string;
  /** What is counted or measured: a number before it is no year. */
  counted?: string;
  /** What a number before or behind it dates: Games, elections, summer. */
  event?: string;
  determiner?: string;
  /** “Her”, which may also begin an age: in her 20s. */
  possessive?: string;
  /** What numbers are names of: Flight 1549. */
  numbered?: string;
  /** Words before a time word that make something else of it: Black Friday. */
  unlikeBefore?: string;
  /** Words behind “today” that make something else of it: the following day, where that is “the day, the following”. */
  unlikeAfter?: string;
}

/**
 * The verbs by which a bare weekday or month is known to lie ahead. Strings are regular expressions of whole words, tried
 * on a word with the one before it: “be held”. The nearest to the time decides.
 */
export interface DateVerbs {
  future: readonly string[];
  /** Verbs of the past, and words with which another clause begins. */
  past: readonly string[];
  /** Verbs of the present, behind which no other is looked for. */
  present?: readonly string[];
  /** How the word of a text becomes one of these; by default in lower case, in composed letters. */
  fold?: (word: string) => string;
  /** “And” where it is joined to the front of a word. */
  andPrefix?: string;
  /** What makes a time belong to what stands behind it, so that the verb says nothing of it: Friday’s attack. */
  possessiveEnding?: string;
}

/** How a language states times. What is left out is not found; names of months and weekdays are known without. */
export interface LanguageDates {
  /** Of a language that puts spaces between its words. */
  words?: DateWords;
  verbs?: DateVerbs;
  /** Of a language that writes the unit behind each number, and no spaces to go by. */
  signs?: DateSigns;
}
