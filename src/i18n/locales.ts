import ar from './locales/ar.json' with { type: 'json' };
import en from './locales/en.json' with { type: 'json' };
import type { LanguageCode } from '../story/types.ts';
import { languageOf } from './languages.ts';
import type { LocaleTexts } from './texts.ts';

/** The interface's words in every language. For the build: a page is sent those of its own language only. */
export const locales: Record<LanguageCode, LocaleTexts> = { ar, en };

/** The interface's words for pages in a language: its own, or those of the language that stands in. */
export function localeOf(code: LanguageCode): LocaleTexts {
  return locales[languageOf(code).interface ?? code] ?? {};
}
