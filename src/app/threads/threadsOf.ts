import type { StoryIndex } from '../../story/storyIndex.ts';
import type { EntityKind, Slug } from '../../story/types.ts';
import type { Focus } from '../../story/focus.ts';

/** A line from a paragraph to an actor in the graph or an event on the timeline. */
export interface Thread {
  paragraph: Slug;
  /** The entity or event that it leads to. */
  target: Slug;
  /** The entity's kind; it gives the colour. */
  kind: EntityKind | 'event';
}

interface Asked {
  focus: Focus | null;
  /** The paragraph at the reading line. */
  reading: Slug | null;
  /** What the pointer or the keyboard's focus is on; it goes before the focus, as it does in the views. */
  preview: Focus | null;
}

/** The threads of what is previewed, focused or read, whether or not their ends are on the screen. */
export function threadsOf(index: StoryIndex, { focus, reading, preview }: Asked): Thread[] {
  const subject = preview ?? focus ?? (reading ? { kind: 'paragraph', id: reading } : null);
  if (!subject) return [];
  const { kind, id } = subject;
  switch (kind) {
    case 'paragraph':
      return threadsFrom(index, [id], toldIn(index, id));
    case 'section': {
      const paragraphs = index.sections.get(id)?.paragraphs ?? [];
      const paragraph = reading && paragraphs.includes(reading) ? reading : paragraphs[0];
      return paragraph ? threadsFrom(index, [paragraph], toldIn(index, paragraph)) : [];
    }
    case 'relation': {
      const relation = index.relations.get(id);
      if (!relation) return [];
      const { from, to, events, evidence } = relation;
      return threadsFrom(index, evidence, [from, to, ...events]);
    }
    case 'entity':
    case 'event':
      return threadsFrom(index, index.paragraphsOf.get(id) ?? [], [id]);
  }
}

/** The thread from a paragraph to what it names; null where no view draws that: a place, a document, a period. */
export function threadTo(index: StoryIndex, paragraph: Slug, target: Slug): Thread | null {
  if (index.events.has(target)) return { paragraph, target, kind: 'event' };
  const entity = index.entities.get(target);
  return entity?.actor ? { paragraph, target, kind: entity.kind } : null;
}

/** What a paragraph names or means, and the events that it is evidence for. */
function toldIn(index: StoryIndex, paragraph: Slug): Slug[] {
  const events = index.story.events.filter(({ evidence }) => evidence.includes(paragraph));
  return [...(index.namedIn.get(paragraph) ?? []), ...events.map(({ id }) => id)];
}

function threadsFrom(index: StoryIndex, paragraphs: readonly Slug[], targets: readonly Slug[]) {
  return paragraphs.flatMap((paragraph) =>
    [...new Set(targets)].flatMap((target) => threadTo(index, paragraph, target) ?? []),
  );
}
