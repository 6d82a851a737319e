import type { Texts } from '../i18n/texts.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import type { StripLayout } from './stripLayout.ts';

/** The names of those on the strip who have a knot in a row, in the order of their threads. */
export function stripNames(
  { entities }: Pick<StoryIndex, 'entities'>,
  { threads, rows }: StripLayout,
  row: number,
  texts: Texts,
): string {
  const here = rows[row]?.paragraph;
  return threads
    .filter(({ knots }) => knots.some(({ paragraph }) => paragraph === here))
    .map(({ id }) => entities.get(id)?.short ?? id)
    .join(texts.t('card.comma'));
}
