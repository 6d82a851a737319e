import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { focusDescription, focusName } from '../../focus/focusName.ts';
import type { PageData } from '../../app/shell/pageData.ts';
import { languages } from '../../i18n/languages.ts';
import { locales } from '../../i18n/locales.ts';
import { createTexts } from '../../i18n/texts.ts';
import { indexStory } from '../../story/storyIndex.ts';
import { everyFocus, writePath } from '../../url/address.ts';
import { StoryIndexContext, TextsContext } from '../../ui/contexts.ts';
import { Card } from './Card.tsx';
import { CardWordmark } from './CardWordmark.tsx';

/** A card ready to be put into a document: the path it is the preview of, its markup, and it in words. */
export interface CardPage {
  path: string;
  /** What stands in the document's body. */
  markup: string;
  /** What the picture shows, for those who do not see it; in the page's language. */
  alt: string;
}

/** The cards of all paths of a language: the story's own first, then one for each thing that can be focused. */
export function cardPagesOf(data: PageData): CardPage[] {
  const { language, title, standfirst } = data.story;
  const index = indexStory(data.story);
  const texts = createTexts(language, data.locale);
  const inStory = (card: ReactNode) =>
    createElement(
      TextsContext,
      { value: texts },
      createElement(StoryIndexContext, { value: index }, card),
    );
  return [null, ...everyFocus(index)].map((focus) => ({
    path: writePath({ language, focus, filters: {} }),
    markup: renderToStaticMarkup(inStory(createElement(Card, { data, focus }))),
    alt: (focus
      ? [focusName(index, focus, texts), focusDescription(index, focus, texts)]
      : [title, standfirst]
    )
      .filter(Boolean)
      .join(' — '),
  }));
}

/** The markup of the card that fits any story: public/card.png. */
export function wordmarkMarkup(): string {
  const names = languages.map((language) => {
    const texts = createTexts(language.code, locales[language.code] ?? {});
    return { language, name: texts.t('app.name') };
  });
  return renderToStaticMarkup(createElement(CardWordmark, { names }));
}
