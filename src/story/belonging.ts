import type { Focus } from './focus.ts';
import type { StoryIndex } from './storyIndex.ts';
import type { Slug } from './types.ts';

/** The things that belong to what is focused or read: they come forward, the rest steps back. */
export interface Subset {
  paragraphs: ReadonlySet<Slug>;
  entities: ReadonlySet<Slug>;
  events: ReadonlySet<Slug>;
  relations: ReadonlySet<Slug>;
}

/** Everything in the story that belongs to one thing of it. An unknown id answers with nothing. */
export function belongingTo(index: StoryIndex, focus: Focus): Subset {
  const paragraphs = new Set<Slug>();
  const entities = new Set<Slug>();
  const events = new Set<Slug>();
  const relations = new Set<Slug>();
  const name = (id: Slug) => {
    if (index.entities.has(id)) entities.add(id);
    else if (index.events.has(id)) events.add(id);
  };
  const relate = (id: Slug) => {
    const relation = index.relations.get(id);
    if (!relation) return;
    relations.add(id);
    name(relation.from);
    name(relation.to);
    relation.events.forEach(name);
  };
  const read = (id: Slug) => {
    paragraphs.add(id);
    index.namedIn.get(id)?.forEach(name);
    index.relationsIn.get(id)?.forEach((relation) => relate(relation.id));
    for (const event of index.story.events) if (event.evidence.includes(id)) events.add(event.id);
  };

  switch (focus.kind) {
    case 'paragraph':
      if (index.paragraphs.has(focus.id)) read(focus.id);
      break;
    case 'section':
      index.sections.get(focus.id)?.paragraphs.forEach(read);
      break;
    case 'relation': {
      relate(focus.id);
      index.relations.get(focus.id)?.evidence.forEach((id) => paragraphs.add(id));
      break;
    }
    case 'entity':
    case 'event': {
      name(focus.id);
      index.paragraphsOf.get(focus.id)?.forEach((id) => paragraphs.add(id));
      index.relationsOf.get(focus.id)?.forEach((relation) => relate(relation.id));
      for (const relation of index.story.relations) {
        if (relation.events.includes(focus.id)) relate(relation.id);
      }
      // An entity's events are those told in the paragraphs that name it as well.
      for (const event of index.story.events) {
        if (focus.kind === 'entity' && event.evidence.some((id) => paragraphs.has(id))) {
          events.add(event.id);
        }
      }
      // An event's actors are those its paragraphs name.
      if (focus.kind === 'event') {
        for (const id of index.events.get(focus.id)?.evidence ?? []) {
          index.namedIn.get(id)?.forEach((named) => {
            if (index.entities.has(named)) entities.add(named);
          });
        }
      }
      break;
    }
  }
  return { paragraphs, entities, events, relations };
}
