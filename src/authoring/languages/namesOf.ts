import type { LanguageNames } from '../find/entities/languageNames.ts';
import { baseLanguage } from '../../story/languageTag.ts';
import type { LanguageCode } from '../../story/types.ts';
import { arabicNames } from './ar/names.ts';
import { catalanNames } from './ca/names.ts';
import { germanNames } from './de/names.ts';
import { englishNames } from './en/names.ts';
import { spanishNames } from './es/names.ts';
import { frenchNames } from './fr/names.ts';
import { italianNames } from './it/names.ts';
import { japaneseNames } from './ja/names.ts';
import { russianNames } from './ru/names.ts';
import { latinNames, otherNames } from './und/names.ts';
import { chineseNames } from './zh/names.ts';

const languages: Readonly<Record<string, LanguageNames>> = {
  ar: arabicNames,
  ca: catalanNames,
  de: germanNames,
  en: englishNames,
  es: spanishNames,
  fr: frenchNames,
  it: italianNames,
  ja: japaneseNames,
  ru: russianNames,
  zh: chineseNames,
};

/** What is known of names in a language; of one without a folder, what holds for all of its script. */
export function namesOf(tag: LanguageCode): LanguageNames {
  const language = baseLanguage(tag);
  return languages[language] ?? (isInLatin(language) ? latinNames : otherNames);
}

/** By its own name for itself. */
const isInLatin = (language: LanguageCode) =>
  /\p{Script=Latin}/u.test(
    new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? '',
  );
