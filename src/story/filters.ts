import type { Subset } from './belonging.ts';
import { daysOf, overlaps } from './period.ts';
import type { StoryIndex } from './storyIndex.ts';
import type { Edtf, EntityKind, LocalRelation, Slug, Stance, Voice } from './types.ts';

/** What the reader wants to see. A missing field filters nothing. */
export interface Filters {
  voice?: Voice;
  stance?: readonly Stance[];
  kind?: readonly EntityKind[];
  /** The first and last year, month or day of a window in time. */
  from?: Edtf;
  to?: Edtf;
}

export function hasFilters(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}

/** Who speaks in the story, in the order of first speaking, with the paragraphs that are theirs. */
export function voicesOf(index: StoryIndex): Map<Voice, Slug[]> {
  const voices = new Map<Voice, Slug[]>();
  for (const paragraph of index.story.paragraphs) {
    for (const voice of paragraph.voices) {
      voices.set(voice, [...(voices.get(voice) ?? []), paragraph.id]);
    }
  }
  return voices;
}

/**
 * What passes the filters; `null` where nothing is filtered. Voice filters text, relations and events;
 * stance filters relations; kind filters entities and with them relations; the window filters events, the
 * relations that they date and the paragraphs that tell of them. Things without a date are in every window.
 */
export function shownBy(index: StoryIndex, filters: Filters): Subset | null {
  if (!hasFilters(filters)) return null;
  const { story } = index;
  const { voice, stance, kind } = filters;
  const window = daysOf(filters.from, filters.to);

  const paragraphsOfVoice = new Set(
    story.paragraphs.filter(({ voices }) => !voice || voices.includes(voice)).map(({ id }) => id),
  );
  const events = new Set(
    story.events
      .filter((event) => overlaps(event, window))
      .filter((event) => !voice || event.evidence.some((id) => paragraphsOfVoice.has(id)))
      .map(({ id }) => id),
  );
  const inWindow = (dated: readonly Slug[]) =>
    dated.length === 0 ||
    dated.some((id) => {
      const event = index.events.get(id);
      return event !== undefined && overlaps(event, window);
    });
  const paragraphs = new Set(
    story.paragraphs
      .filter(({ id }) => paragraphsOfVoice.has(id))
      .filter(({ id }) => inWindow(eventsIn(index, id)))
      .map(({ id }) => id),
  );
  const isOfKind = (id: Slug) => {
    const entity = index.entities.get(id);
    return !kind || entity === undefined || kind.includes(entity.kind);
  };
  const passes = (relation: LocalRelation) =>
    (!voice || relation.voices.includes(voice)) &&
    (!stance || stance.includes(relation.stance)) &&
    isOfKind(relation.from) &&
    isOfKind(relation.to) &&
    inWindow(relation.events);
  const relations = new Set(story.relations.filter(passes).map(({ id }) => id));
  const tied = new Set(
    story.relations.filter(({ id }) => relations.has(id)).flatMap(({ from, to }) => [from, to]),
  );
  const entities = new Set(
    story.entities
      .map(({ id }) => id)
      .filter(isOfKind)
      .filter((id) => !stance || tied.has(id))
      .filter(
        (id) =>
          !voice ||
          id === voice ||
          tied.has(id) ||
          (index.paragraphsOf.get(id) ?? []).some((at) => paragraphsOfVoice.has(at)),
      ),
  );
  return { paragraphs, entities, events, relations };
}

function eventsIn(index: StoryIndex, paragraph: Slug): Slug[] {
  return index.story.events
    .filter(({ id, evidence }) => {
      return evidence.includes(paragraph) || index.namedIn.get(paragraph)?.includes(id);
    })
    .map(({ id }) => id);
}
