import { locales } from '../../src/i18n/locales.ts';
import { createTexts, type Texts } from '../../src/i18n/texts.ts';
import { indexStory, type StoryIndex } from '../../src/story/storyIndex.ts';
import { everyFocus, writePath } from '../../src/url/address.ts';
import type { Focus } from '../../src/story/focus.ts';
import { beijingIn } from '../fixtures/stories.ts';

export type Language = 'ar' | 'en';
export const languages: readonly Language[] = ['ar', 'en'];
/** What no language changes, neither by its words nor by its direction, is tried in this one. */
export const oneLanguage = languages.slice(0, 1);

/** Gives the tester in that language, and in any other one that declares nothing. */
export function inFirst<Test>(language: Language, test: Test): Test {
  return oneLanguage.includes(language) ? test : ((() => {}) as Test);
}

export const directions = { ar: 'rtl', en: 'ltr' } as const;

/** The published story in each language, as the page knows it. */
export const indexes: Record<Language, StoryIndex> = {
  ar: indexStory(beijingIn('ar')),
  en: indexStory(beijingIn('en')),
};

/** The words of the interface in each language. */
export const words: Record<Language, Texts> = {
  ar: createTexts('ar', locales.ar ?? {}),
  en: createTexts('en', locales.en ?? {}),
};

/** The path of a focus, or of the story itself. */
export function pathOf(language: Language, focus: Focus | null = null): string {
  return writePath({ language, focus, filters: {} });
}

export interface StoryPage {
  path: string;
  focus: Focus | null;
}

/** Every page of the story in a language. */
export function pagesIn(language: Language): StoryPage[] {
  return [null, ...everyFocus(indexes[language])].map((focus) => ({
    path: pathOf(language, focus),
    focus,
  }));
}

/** One page of each kind, all of them full of things; `null` is the story with nothing focused. */
export const kinds: readonly [kind: string, focus: Focus | null][] = [
  ['story', null],
  ['section', { kind: 'section', id: 'security' }],
  ['paragraph', { kind: 'paragraph', id: 'p10' }],
  ['entity', { kind: 'entity', id: 'putin' }],
  ['event', { kind: 'event', id: 'beijing-2022' }],
  ['relation', { kind: 'relation', id: 'russia-china-gas' }],
];
