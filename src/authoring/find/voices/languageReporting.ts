import { baseLanguage } from '../../../story/languageTag.ts';
import type { LanguageCode } from '../../../story/types.ts';
import { arabicReporting } from '../../languages/ar/reporting.ts';
import { chineseReporting } from '../../languages/zh/reporting.ts';
import { englishReporting } from '../../languages/en/reporting.ts';
import { frenchReporting } from '../../languages/fr/reporting.ts';
import { germanReporting } from '../../languages/de/reporting.ts';
import { japaneseReporting } from '../../languages/ja/reporting.ts';
import { russianReporting } from '../../languages/ru/reporting.ts';
import { spanishReporting } from '../../languages/es/reporting.ts';
import type { Reporting } from './reportingWords.ts';
import type { SpeakerWords } from './speakerWords.ts';

const languages: Readonly<Record<LanguageCode, Reporting>> = {
  ar: arabicReporting,
  en: englishReporting,
  ru: russianReporting,
  fr: frenchReporting,
  de: germanReporting,
  es: spanishReporting,
  zh: chineseReporting,
  ja: japaneseReporting,
};

/** How a language says whose words follow; null for one that we know nothing of. */
export const reportingOf = (tag: LanguageCode): Reporting | null =>
  languages[baseLanguage(tag)] ?? null;

/** What tells in a language who speaks; nothing of one that we do not know. */
export const speakerWordsOf = (tag: LanguageCode): SpeakerWords => reportingOf(tag)?.speakers ?? {};
