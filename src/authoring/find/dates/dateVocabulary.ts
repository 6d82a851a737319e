import type { LanguageCode } from '../../../story/types.ts';
import { baseLanguage } from '../../../story/languageTag.ts';
import type { DateWords, LanguageDates, Unit } from './dateWords.ts';
import { datesOf } from './languageDates.ts';
import { verbPatterns, type VerbPatterns } from './tense.ts';

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
  /** Null where no verbs of the language are known. */
  verbs: VerbPatterns | null;
}

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

const composedLowerCase = (word: string) => word.toLowerCase().normalize('NFC');

function buildVocabulary(tag: LanguageCode, dates: LanguageDates): Vocabulary {
  const words = { ...dates.words };
  if (words.monthFirst) words.monthFirst = isMonthFirst(tag);
  const foldLetters = words.fold ?? composedLowerCase;
  const fold = (word: string) => foldLetters(withoutJoiners(word));
  const { forms: formsOf } = words;
  const forms = formsOf
    ? (word: string) => formsOf(withoutJoiners(word))
    : (word: string) => [fold(word)];
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
  // A region may have other names (Jänner for Januar), and its writers know those of the whole language too.
  const named = [platformNames(tag), platformNames(baseLanguage(tag))];
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
  const verbs = dates.verbs ? verbPatterns(dates.verbs) : null;
  return { meanings, longest, fold, forms, words, verbs };
}

const built = new WeakMap<LanguageDates, Map<LanguageCode, Vocabulary>>();

/** The vocabulary of a language, made once; one that we have no words of has its months and weekdays. */
export function vocabularyOf(tag: LanguageCode, dates = datesOf(tag)): Vocabulary {
  const ofLanguage = built.get(dates) ?? new Map<LanguageCode, Vocabulary>();
  built.set(dates, ofLanguage);
  const vocabulary = ofLanguage.get(tag) ?? buildVocabulary(tag, dates);
  ofLanguage.set(tag, vocabulary);
  return vocabulary;
}
