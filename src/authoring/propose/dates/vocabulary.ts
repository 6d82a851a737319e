import type { LanguageCode } from '../../../story/types.ts';
import { foldArabic, withoutProclitics } from '../../../story/fold.ts';
import { baseLanguage } from '../../../story/languageTag.ts';
import { arabicWords } from './arabicWords.ts';
import { englishWords } from './englishWords.ts';
import {
  frenchWords,
  germanWords,
  italianWords,
  portugueseWords,
  spanishWords,
} from './otherWords.ts';
import { russianWords } from './russianWords.ts';
import { dutchWords, persianWords, turkishWords, ukrainianWords } from './smallWords.ts';

export type Unit = 'day' | 'week' | 'month' | 'year';

/**
 * The words with which a language states times, as plain lists: forms are divided by commas and may have several words.
 * Names of months and weekdays come from `Intl`; only what it lacks is listed.
 */
export interface DateWords {
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
  /** Whether “last” and “next” stand behind their word: الأسبوع الماضي. */
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
  /** Days counted from today: yesterday is -1. */
  days?: Readonly<Record<number, string>>;
  /** “nineties”, and what makes 1990 a decade, behind it and before it. */
  decades?: Readonly<Record<number, string>>;
  decadeSuffix?: string;
  decadeBefore?: string;
  century?: string;
  hijri?: string;
  hijriMonths?: string;
  /** Whether a year from 1200 to 1500 is one of the solar Hijri calendar, unless it is said to be after Christ. */
  solarHijri?: boolean;
  beforeChrist?: string;
  afterChrist?: string;
  /** What is counted or measured: a number before it is no year. */
  counted?: string;
  /** What a number before or behind it dates: Games, elections, summer. */
  events?: string;
  determiners?: string;
  /** “Her”, which may also begin an age: in her 20s. */
  possessives?: string;
  /** What numbers are names of: Flight 1549. */
  numbered?: string;
  /** Words before a time word that make something else of it: Black Friday, الأمين العام. */
  unlikeBefore?: string;
  /** Words behind “today” that make something else of it: اليوم التالي. */
  unlikeAfter?: string;
}

/** What a word means to the rules: a symbol of the table below, and a value such as the number of a month. */
export interface Meaning {
  symbol: string;
  value: number;
  unit?: Unit;
  /** It may well be another word. */
  doubtful?: true;
  /** A dot behind it belongs to it. */
  short?: true;
}

export interface Vocabulary {
  meanings: ReadonlyMap<string, Meaning>;
  /** For the first word of a term: how many words the longest such term has. */
  longest: ReadonlyMap<string, number>;
  /** A word as the terms are written. */
  fold: (word: string) => string;
  /** The forms under which a text’s word may be found, the word itself first. */
  forms: (word: string) => readonly string[];
  words: DateWords;
}

const lists: Readonly<Record<string, DateWords>> = {
  ar: arabicWords,
  en: englishWords,
  ru: russianWords,
  fr: frenchWords,
  de: germanWords,
  es: spanishWords,
  pt: portugueseWords,
  it: italianWords,
  uk: ukrainianWords,
  nl: dutchWords,
  tr: turkishWords,
  fa: persianWords,
};

/** The symbols that the rules’ patterns are written in; tokens.ts adds those of numbers and signs. */
const plainSymbols = {
  at: 'i',
  until: 'v',
  since: 's',
  from: 'f',
  between: 'b',
  to: 't',
  and: 'a',
  of: 'z',
  past: 'p',
  next: 'q',
  current: 'h',
  ago: 'g',
  agoBefore: 'B',
  lessThan: 'l',
  decadeSuffix: 'S',
  century: 'c',
  hijri: 'H',
  hijriMonths: 'K',
  beforeChrist: 'X',
  afterChrist: 'A',
  counted: 'U',
  events: 'E',
  determiners: 'T',
  possessives: 'P',
  numbered: 'L',
  unlikeBefore: 'N',
  unlikeAfter: 'O',
} as const satisfies Partial<Record<keyof DateWords, string>>;

const valueSymbols = { ordinals: 'o', numbers: 'n', days: 'r', decades: 'e' } as const;
const units: readonly Unit[] = ['day', 'week', 'month', 'year'];
const split = (list = '') =>
  list
    .split(',')
    .map((form) => form.trim())
    .filter(Boolean);

/** The names that the platform gives months and weekdays, also as they stand beside a day. */
function platformNames(tag: LanguageCode): { months: string[][]; weekdays: string[] } {
  const months = Array.from({ length: 12 }, (): string[] => []);
  const weekdays: string[] = [];
  if (Intl.DateTimeFormat.supportedLocalesOf([tag]).length === 0) return { months, weekdays };
  const locale = `${tag}-u-ca-gregory`;
  const styles = [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const;
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
    months.forEach((names, index) => {
      const parts = format.formatToParts(Date.UTC(2023, index, 1));
      const name = parts.find((part) => part.type === 'month')?.value;
      if (name && /^\p{L}/u.test(name)) names.push(name);
    });
  }
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  for (let day = 1; day <= 7; day += 1) weekdays.push(format.format(Date.UTC(2023, 0, day)));
  return { months, weekdays };
}

/** Whether the month stands first in a date in figures: so in the United States, not in other regions of its language. */
function isMonthFirst(tag: LanguageCode): boolean {
  const parts = new Intl.DateTimeFormat(tag, { dateStyle: 'short' }).formatToParts(0);
  return (
    parts.findIndex(({ type }) => type === 'month') < parts.findIndex(({ type }) => type === 'day')
  );
}

const withoutJoiners = (word: string) => word.replace(/[\u200c\u200d]/g, '');

/** How the words of a language are compared. */
function wordFold(language: LanguageCode): Vocabulary['fold'] {
  if (language === 'ar') return (word) => foldArabic(withoutJoiners(word));
  // Arabic keyboards have other letters for the same two; a mark (ژانویهٔ) only joins the next word.
  if (language === 'fa')
    return (word) =>
      withoutJoiners(word).replace(/\p{M}/gu, '').replaceAll('ي', 'ی').replaceAll('ك', 'ک');
  return (word) => withoutJoiners(word).toLowerCase().normalize('NFC').replaceAll('ё', 'е');
}

function buildVocabulary(tag: LanguageCode): Vocabulary {
  const language = baseLanguage(tag);
  const words = { ...lists[language] };
  if (words.monthFirst) words.monthFirst = isMonthFirst(tag);
  const fold = wordFold(language);
  const meanings = new Map<string, Meaning>();
  const longest = new Map<string, number>();
  const add = (list: string | undefined, meaning: Meaning, doubtful?: string) => {
    const unsure = new Set(split(doubtful).map(fold));
    for (const form of split(list).map(fold)) {
      const parts = form.replaceAll('-', ' - ').split(/[\s'’ʼ]+/);
      const key = parts.join(' ');
      if (!meanings.has(key)) {
        meanings.set(key, unsure.has(form) ? { ...meaning, doubtful: true } : meaning);
      }
      const first = parts[0] ?? '';
      longest.set(first, Math.max(longest.get(first) ?? 1, parts.length));
    }
  };
  // A region may have other names (آب for أغسطس), and its writers know those of the whole language too.
  const named = [platformNames(tag), platformNames(language)];
  for (let index = 0; index < 12; index += 1) {
    const list = [
      ...named.flatMap((names) => names.months[index] ?? []),
      words.months?.[index] ?? '',
    ].join(',');
    add(list, { symbol: 'M', value: index + 1 }, words.doubtfulMonths);
    add(words.shortMonths?.[index], { symbol: 'M', value: index + 1, doubtful: true, short: true });
  }
  for (let day = 0; day < 7; day += 1) {
    const platform = named.map(({ weekdays }) => weekdays[day] ?? '').join(',');
    const list = `${platform},${words.weekdays?.[day] ?? ''}`;
    add(list, { symbol: 'W', value: day }, words.doubtfulWeekdays);
  }
  for (const key of Object.keys(valueSymbols) as (keyof typeof valueSymbols)[]) {
    for (const [value, list] of Object.entries(words[key] ?? {})) {
      add(list, { symbol: valueSymbols[key], value: Number(value) });
    }
  }
  add(words.decadeBefore, { symbol: 'G', value: 1, unit: 'year' });
  add(words.yearBefore, { symbol: 'y', value: 1, unit: 'year' });
  add(words.yearAfter, { symbol: 'j', value: 1, unit: 'year' });
  for (const unit of units) {
    add(words.units?.[unit], { symbol: 'u', value: 1, unit });
    add(words.pairs?.[unit], { symbol: 'd', value: 2, unit });
    add(words.plurals?.[unit], { symbol: 'm', value: 1, unit });
  }
  for (const key of Object.keys(plainSymbols) as (keyof typeof plainSymbols)[]) {
    add(words[key], { symbol: plainSymbols[key], value: 0 });
  }
  const forms =
    language === 'ar'
      ? (word: string) => withoutProclitics(withoutJoiners(word))
      : (word: string) => [fold(word)];
  return { meanings, longest, fold, forms, words };
}

const built = new Map<LanguageCode, Vocabulary>();

/** The vocabulary of a language; one that we have no lists for has its months and weekdays. */
export function vocabularyOf(tag: LanguageCode): Vocabulary {
  const found = built.get(tag);
  if (found) return found;
  const vocabulary = buildVocabulary(tag);
  built.set(tag, vocabulary);
  return vocabulary;
}
