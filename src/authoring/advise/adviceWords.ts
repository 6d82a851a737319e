import { baseLanguage } from '../../story/languageTag.ts';
import type { LanguageCode } from '../../story/types.ts';
import { arabicAdvice } from '../languages/ar/advice.ts';
import { englishAdvice } from '../languages/en/advice.ts';
import { russianAdvice } from '../languages/ru/advice.ts';
import { chineseAdvice } from '../languages/zh/advice.ts';
import { frenchAdvice } from '../languages/fr/advice.ts';
import { germanAdvice } from '../languages/de/advice.ts';
import { spanishAdvice } from '../languages/es/advice.ts';
import { japaneseAdvice } from '../languages/ja/advice.ts';
import { koreanAdvice } from '../languages/ko/advice.ts';

/** Words of a language by which advice is given on a story, as lists that commas divide. */
export interface AdviceWords {
  /** They say that others hold a view, without a reporting verb; a star stands for any ending. */
  attributing?: string;
  /** What is joined to such a word, as parts of a pattern. */
  joined?: { front: RegExp; end: RegExp };
  /** Whether the language divides no words. */
  undivided?: boolean;
  /** Before a verb in the passive, which does not say who speaks. */
  passive?: string;
  /** Before a noun of accusing: whose it is. */
  possessives?: string;
  /** Behind it, before the name of whose it is. */
  by?: string;
  /** They may stand before a date behind an event without making another time of it, as “since” and “after” would. */
  beforeDates?: string;
  /** Behind a number: the month, the day. */
  dateUnits?: string;
}

const languages: Readonly<Record<LanguageCode, AdviceWords>> = {
  ar: arabicAdvice,
  en: englishAdvice,
  ru: russianAdvice,
  zh: chineseAdvice,
  fr: frenchAdvice,
  de: germanAdvice,
  es: spanishAdvice,
  ja: japaneseAdvice,
  ko: koreanAdvice,
};

/** The words of a language; none of one that we know nothing of. */
export const adviceWordsOf = (tag: LanguageCode): AdviceWords => languages[baseLanguage(tag)] ?? {};

/** The letters behind numbers in the dates of all languages. */
export const dateUnits: string = Object.values(languages)
  .map((words) => words.dateUnits ?? '')
  .join('');
