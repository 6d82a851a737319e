import type { LanguageCode } from '../../../story/types.ts';
import { baseLanguage } from '../../../story/languageTag.ts';
import type { DateWords, LanguageDates, Unit } from './dateWords.ts';
import { datesOf } from './languageDates.ts';
import { composedLowerCase, formsOf, withoutJoiners } from './letters.ts';
import { isMonthFirst, platformNames } from './platformNames.ts';
import { verbPatterns, type VerbPatterns } from './tense.ts';
import type { TokenKind } from './tokenPattern.ts';
import { tokenShapes, type TokenShapes } from './tokenShapes.ts';

/** What a word means to the rules: a kind of token, and a value such as the number of a month. */
export interface Meaning {
  kind: TokenKind;
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
  shapes: TokenShapes;
  /** Null where no verbs of the language are known. */
  verbs: VerbPatterns | null;
}

/** The lists whose words are tokens of the same name, and have no value. */
const plainLists = [
  'at',
  'until',
  'since',
  'from',
  'between',
  'to',
  'and',
  'of',
  'past',
  'next',
  'current',
  'ago',
  'agoBefore',
  'lessThan',
  'decadeSuffix',
  'century',
  'hijri',
  'hijriMonth',
  'beforeChrist',
  'afterChrist',
  'counted',
  'event',
  'determiner',
  'possessive',
  'numbered',
  'unlikeBefore',
  'unlikeAfter',
] as const satisfies readonly (keyof DateWords & TokenKind)[];

/** The lists of words by their value. */
const valueLists = {
  ordinals: 'ordinal',
  numbers: 'numberWord',
  days: 'relativeDay',
  decades: 'decadeName',
} as const satisfies Partial<Record<keyof DateWords, TokenKind>>;

const units: readonly Unit[] = ['day', 'week', 'month', 'year'];

function buildVocabulary(tag: LanguageCode, dates: LanguageDates): Vocabulary {
  const words = { ...dates.words };
  if (words.monthFirst) words.monthFirst = isMonthFirst(tag);
  const foldLetters = words.fold ?? composedLowerCase;
  const fold = (word: string) => foldLetters(withoutJoiners(word));
  const { forms: joinedForms } = words;
  const forms = joinedForms
    ? (word: string) => joinedForms(withoutJoiners(word))
    : (word: string) => [fold(word)];
  const meanings = new Map<string, Meaning>();
  const longest = new Map<string, number>();
  const add = (list: string | undefined, meaning: Meaning, doubtful?: string) => {
    const unsure = new Set(formsOf(doubtful).map(fold));
    for (const form of formsOf(list).map(fold)) {
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
    add(list, { kind: 'month', value: index + 1 }, words.doubtfulMonths);
    add(words.shortMonths?.[index], {
      kind: 'month',
      value: index + 1,
      doubtful: true,
      short: true,
    });
  }
  for (let day = 0; day < 7; day += 1) {
    const platform = named.map(({ weekdays }) => weekdays[day] ?? '').join(',');
    const list = `${platform},${words.weekdays?.[day] ?? ''}`;
    add(list, { kind: 'weekday', value: day }, words.doubtfulWeekdays);
  }
  for (const list of Object.keys(valueLists) as (keyof typeof valueLists)[]) {
    for (const [value, listed] of Object.entries(words[list] ?? {})) {
      add(listed, { kind: valueLists[list], value: Number(value) });
    }
  }
  add(words.decadeBefore, { kind: 'decadeBefore', value: 1, unit: 'year' });
  add(words.yearBefore, { kind: 'yearBefore', value: 1, unit: 'year' });
  add(words.yearAfter, { kind: 'yearAfter', value: 1, unit: 'year' });
  for (const unit of units) {
    add(words.units?.[unit], { kind: 'unit', value: 1, unit });
    add(words.pairs?.[unit], { kind: 'pair', value: 2, unit });
    add(words.plurals?.[unit], { kind: 'plural', value: 1, unit });
  }
  for (const kind of plainLists) add(words[kind], { kind, value: 0 });
  const verbs = dates.verbs ? verbPatterns(dates.verbs) : null;
  return { meanings, longest, fold, forms, words, shapes: tokenShapes(words), verbs };
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
