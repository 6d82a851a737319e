import { belongingTo } from './belonging.ts';
import type { StoryIndex } from './storyIndex.ts';
import type { Slug } from './types.ts';

/**
 * The window in time of a section: from the first day of the earliest event that belongs to it to the last day
 * of the latest, as `YYYY-MM-DD`. Null where no event does, or there is no such section.
 */
export function windowOfSection(
  index: StoryIndex,
  sectionId: Slug,
): { from: string; to: string } | null {
  const { events: ids } = belongingTo(index, { kind: 'section', id: sectionId });
  const events = index.story.events.filter(({ id }) => ids.has(id));
  const from = events.map(({ start }) => start).toSorted()[0];
  const to = events
    .map(({ end }) => end)
    .toSorted()
    .at(-1);
  return from !== undefined && to !== undefined ? { from, to } : null;
}
