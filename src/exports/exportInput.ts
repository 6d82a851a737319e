import { localStory } from '../compiler/localStory.ts';
import { localeOf } from '../i18n/locales.ts';
import { createTexts, type Texts } from '../i18n/texts.ts';
import { indexStory, type StoryIndex } from '../story/storyIndex.ts';
import type { LanguageCode, LocalStory, Story, Words } from '../story/types.ts';
import type { HrefOf } from '../url/choices.ts';
import type { AddressOf } from './exportFile.ts';

/** One story in one language with all that a format writes from. */
export interface ExportInput {
  /** All languages: for what a reader's page does not carry, such as aliases. */
  whole: Story;
  story: LocalStory;
  index: StoryIndex;
  words: Words;
  texts: Texts;
  addressOf: HrefOf;
}

/**
 * Gathers what the formats write from.
 * @throws where the story has no such language.
 */
export function exportInputOf(
  whole: Story,
  language: LanguageCode,
  addressOf: AddressOf,
): ExportInput {
  const story = localStory(whole, language);
  const words = whole.words[language];
  if (!words) throw new Error(`The story “${whole.id}” has no language “${language}”.`);
  return {
    whole,
    story,
    index: indexStory(story),
    words,
    texts: createTexts(language, localeOf(language)),
    addressOf: (focus) => addressOf(language, focus),
  };
}
