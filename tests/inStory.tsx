import type { ReactNode } from 'react';
import { locales } from '../src/i18n/locales.ts';
import { createTexts, type Texts } from '../src/i18n/texts.ts';
import type { StoryIndex } from '../src/story/storyIndex.ts';
import { BaseContext, StoryIndexContext, TextsContext } from '../src/ui/contexts.ts';
import { smallIndex } from './fixtures/stories.ts';

interface Given {
  index?: StoryIndex;
  texts?: Texts;
  base?: string;
}

/** A part of the page by itself, in what the page gives it: the small story in Arabic, unless told otherwise. */
export function inStory(part: ReactNode, { index, texts, base = '/' }: Given = {}) {
  return (
    <TextsContext value={texts ?? createTexts('ar', locales.ar ?? {})}>
      <BaseContext value={base}>
        <StoryIndexContext value={index ?? smallIndex('ar')}>{part}</StoryIndexContext>
      </BaseContext>
    </TextsContext>
  );
}
