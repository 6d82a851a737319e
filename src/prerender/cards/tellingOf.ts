import type { StoryIndex } from '../../story/storyIndex.ts';
import type { LocalRelation, Slug } from '../../story/types.ts';

const paragraph = 'only';

/**
 * What makes a little picture draw some events or relations alone: it draws what paragraphs tell, so one is made up that
 * tells of nothing else.
 */
export function tellingOf(
  index: StoryIndex,
  { events = [], relations = [] }: { events?: Slug[]; relations?: readonly LocalRelation[] },
): { index: StoryIndex; paragraphs: readonly Slug[] } {
  const namedIn = new Map([[paragraph, events]]);
  const relationsIn = new Map([[paragraph, relations]]);
  return { index: { ...index, namedIn, relationsIn }, paragraphs: [paragraph] };
}
