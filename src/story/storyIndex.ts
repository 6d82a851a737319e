import type {
  Inline,
  LocalEntity,
  LocalEvent,
  LocalNote,
  LocalParagraph,
  LocalRelation,
  LocalSection,
  LocalStory,
  Slug,
} from './types.ts';

/** Who is where: every look-up that the views need, made once per story. All lists are in reading order. */
export interface StoryIndex {
  story: LocalStory;
  sections: ReadonlyMap<Slug, LocalSection>;
  paragraphs: ReadonlyMap<Slug, LocalParagraph>;
  entities: ReadonlyMap<Slug, LocalEntity>;
  events: ReadonlyMap<Slug, LocalEvent>;
  relations: ReadonlyMap<Slug, LocalRelation>;
  /** Entities and events in a paragraph, named first, then implied, each once. */
  namedIn: ReadonlyMap<Slug, readonly Slug[]>;
  /** Paragraphs that name or imply an entity or event; for an event also its evidence. */
  paragraphsOf: ReadonlyMap<Slug, readonly Slug[]>;
  /** How often the words of the article name an entity or event. */
  mentionCount: ReadonlyMap<Slug, number>;
  /** Relations that an entity or event is an end of. */
  relationsOf: ReadonlyMap<Slug, readonly LocalRelation[]>;
  /** Relations that a paragraph is evidence for. */
  relationsIn: ReadonlyMap<Slug, readonly LocalRelation[]>;
  notesOn: ReadonlyMap<Slug, readonly LocalNote[]>;
  /** Paragraph id -> its place in reading order, from 0. */
  order: ReadonlyMap<Slug, number>;
}

/** The ids that a run of inline content names, in order, repeats included. */
export function mentionsIn(content: readonly Inline[]): Slug[] {
  return content.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    const inner = mentionsIn(piece.children);
    return 'mention' in piece ? [piece.mention, ...inner] : inner;
  });
}

/** The words of a run of inline content, without its marks. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((piece) => (typeof piece === 'string' ? piece : plainText(piece.children)))
    .join('');
}

const byId = <T extends { id: Slug }>(items: readonly T[]) =>
  new Map(items.map((item) => [item.id, item]));

function add<T>(map: Map<Slug, T[]>, key: Slug, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** Builds the index of a story. Linear in the size of the story. */
export function indexStory(story: LocalStory): StoryIndex {
  const order = new Map(story.paragraphs.map((paragraph, at) => [paragraph.id, at]));
  const namedIn = new Map<Slug, Slug[]>();
  const paragraphsOf = new Map<Slug, Slug[]>();
  const mentionCount = new Map<Slug, number>();
  for (const { id, content, implied } of story.paragraphs) {
    const named = mentionsIn(content);
    for (const mentioned of named) {
      mentionCount.set(mentioned, (mentionCount.get(mentioned) ?? 0) + 1);
    }
    for (const mentioned of [...named, ...implied]) {
      add(namedIn, id, mentioned);
      add(paragraphsOf, mentioned, id);
    }
  }
  for (const event of story.events) {
    for (const paragraph of event.evidence) add(paragraphsOf, event.id, paragraph);
  }
  for (const list of paragraphsOf.values()) {
    list.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  }
  const relationsOf = new Map<Slug, LocalRelation[]>();
  const relationsIn = new Map<Slug, LocalRelation[]>();
  for (const relation of story.relations) {
    add(relationsOf, relation.from, relation);
    add(relationsOf, relation.to, relation);
    for (const paragraph of relation.evidence) add(relationsIn, paragraph, relation);
  }
  const notesOn = new Map<Slug, LocalNote[]>();
  for (const note of story.notes) add(notesOn, note.paragraph, note);
  return {
    story,
    sections: byId(story.sections),
    paragraphs: byId(story.paragraphs),
    entities: byId(story.entities),
    events: byId(story.events),
    relations: byId(story.relations),
    namedIn,
    paragraphsOf,
    mentionCount,
    relationsOf,
    relationsIn,
    notesOn,
    order,
  };
}
