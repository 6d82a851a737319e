import ar from './locales/ar.json' with { type: 'json' };
import en from './locales/en.json' with { type: 'json' };
import type { LanguageCode } from '../story/types.ts';
import type { LocaleTexts } from './texts.ts';

/** The interface's words in every language. For the build: a page is sent those of its own language only. */
export const locales: Record<LanguageCode, LocaleTexts> = { ar, en };
