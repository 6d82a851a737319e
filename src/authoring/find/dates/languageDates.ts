import { baseLanguage } from '../../../story/languageTag.ts';
import type { LanguageCode } from '../../../story/types.ts';
import { arabicDates } from '../../languages/ar/dates.ts';
import { germanDates } from '../../languages/de/dates.ts';
import { englishDates } from '../../languages/en/dates.ts';
import { spanishDates } from '../../languages/es/dates.ts';
import { persianDates } from '../../languages/fa/dates.ts';
import { frenchDates } from '../../languages/fr/dates.ts';
import { italianDates } from '../../languages/it/dates.ts';
import { japaneseDates } from '../../languages/ja/dates.ts';
import { koreanDates } from '../../languages/ko/dates.ts';
import { dutchDates } from '../../languages/nl/dates.ts';
import { portugueseDates } from '../../languages/pt/dates.ts';
import { russianDates } from '../../languages/ru/dates.ts';
import { turkishDates } from '../../languages/tr/dates.ts';
import { ukrainianDates } from '../../languages/uk/dates.ts';
import { chineseDates } from '../../languages/zh/dates.ts';
import type { LanguageDates } from './dateWords.ts';

/** The languages whose statements of time are known, each by its code; one more needs a line here and its words. */
const languageDates: Readonly<Record<LanguageCode, LanguageDates>> = {
  ar: arabicDates,
  en: englishDates,
  ru: russianDates,
  fr: frenchDates,
  de: germanDates,
  es: spanishDates,
  pt: portugueseDates,
  it: italianDates,
  uk: ukrainianDates,
  nl: dutchDates,
  tr: turkishDates,
  fa: persianDates,
  zh: chineseDates,
  ja: japaneseDates,
  ko: koreanDates,
};

const nothingKnown: LanguageDates = {};

/** How the language of a tag states times; of one that is not listed, nothing is known. */
export const datesOf = (tag: LanguageCode): LanguageDates =>
  languageDates[baseLanguage(tag)] ?? nothingKnown;

/** Whether we know how a language states times. */
export const knowsDatesOf = (tag: LanguageCode): boolean => datesOf(tag) !== nothingKnown;
