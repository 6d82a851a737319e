import { type NodeShape, shapeOf } from '../../graph/model.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import type { EntityKind, Slug } from '../../story/types.ts';

/** What stands for a thing of the story on a card: its sign and its short name. */
export interface Mark {
  id: Slug;
  kind: EntityKind | 'event';
  /** A ring is for events, and for what the graph does not draw. */
  shape: NodeShape | 'ring';
  name: string;
}

/** The mark of an entity or event; undefined where the story has neither of the id. */
export function markOf(index: StoryIndex, id: Slug): Mark | undefined {
  const entity = index.entities.get(id);
  if (entity) {
    const { kind, actor, short } = entity;
    return { id, kind, shape: actor ? shapeOf(kind) : 'ring', name: short };
  }
  const event = index.events.get(id);
  return event && { id, kind: 'event', shape: 'ring', name: event.short };
}
