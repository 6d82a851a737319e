import type { StoryIndex } from '../../story/storyIndex.ts';
import type { LocalRelation, Slug } from '../../story/types.ts';

const paragraph = 'only';

/** The paragraph that is made up. */
export const onlyParagraph: readonly Slug[] = [paragraph];

/**
 * The story in which `onlyParagraph` tells of some events or relations and nothing else, for a little picture of them
 * alone: it draws what paragraphs tell.
 */
export function narrowedStory(
  index: StoryIndex,
  { events = [], relations = [] }: { events?: Slug[]; relations?: readonly LocalRelation[] },
): StoryIndex {
  const namedIn = new Map([[paragraph, events]]);
  const relationsIn = new Map([[paragraph, relations]]);
  return { ...index, namedIn, relationsIn };
}
