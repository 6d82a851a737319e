import type { PageData } from '../../app/shell/pageData.ts';
import { graphModel, type GraphModel } from '../../graph/model.ts';
import type { Direction } from '../../i18n/languages.ts';
import { createTexts, type Texts } from '../../i18n/texts.ts';
import { indexStory, type StoryIndex } from '../../story/storyIndex.ts';

/** What every card of a language is drawn from. */
export interface CardContext {
  data: PageData;
  index: StoryIndex;
  texts: Texts;
  graph: GraphModel;
  direction: Direction;
}

export function contextOf(data: PageData): CardContext {
  const index = indexStory(data.story);
  const texts = createTexts(data.story.language, data.locale);
  return { data, index, texts, graph: graphModel(index), direction: texts.language.direction };
}

/** Turns a distance from where writing starts into one from the left, in a box of a width. */
export function acrossIn(width: number, direction: Direction): (distance: number) => number {
  return (distance) => Math.round((direction === 'rtl' ? width - distance : distance) * 10) / 10;
}

/** The physical side at which a line of writing starts, and the one at which it ends. */
export function sidesOf(direction: Direction) {
  return direction === 'rtl'
    ? ({ start: 'right', end: 'left' } as const)
    : ({ start: 'left', end: 'right' } as const);
}
