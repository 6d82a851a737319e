import { dateBounds } from './edtfDates.ts';
import { entriesOf, listOf, targetOf, type Draft, type DraftWords } from './draft.ts';
import { buildOriginal } from './original.ts';
import type { StoryHead } from './schema.ts';
import type {
  EntityFacts,
  EventFacts,
  NoteFacts,
  ParagraphFacts,
  RelationFacts,
  Slug,
  Story,
  Words,
} from '../story/types.ts';
import { isActorKind } from '../story/vocabulary.ts';

/** Puts a draft without errors together. */
export function buildStory(draft: Draft): Story {
  // Without errors every field is there: a missing one would have been reported.
  const { sections, version: _, paragraphs: __, retired: ___, ...head } = draft.head as StoryHead;
  const inOrder = sections.flatMap((section) =>
    section.paragraphs.map((id): ParagraphFacts => {
      const entry = draft.paragraphs.entries.get(id);
      return {
        id,
        section: section.id,
        voices: listOf(entry?.voice),
        implied: entry?.implied ?? [],
      };
    }),
  );
  return {
    ...head,
    sections,
    paragraphs: inOrder,
    entities: entriesOf(draft.entities).map(([id, entity]): EntityFacts => ({
      id,
      ...entity,
      actor: isActorKind(entity.kind),
      sources: entity.sources ?? [],
    })),
    events: entriesOf(draft.events).map(([id, event]): EventFacts => ({
      id,
      ...event,
      ...dateBounds(event.date),
      sources: event.sources ?? [],
    })),
    relations: entriesOf(draft.relations).map(([id, { voice, ...relation }]): RelationFacts => ({
      id,
      ...relation,
      mutual: relation.mutual ?? false,
      joins: targetOf(draft, relation.from) === 'event' ? 'events' : 'entities',
      evidence: relation.evidence ?? [],
      voices: listOf(voice),
      events: relation.events ?? [],
      context: relation.context ?? false,
      sources: relation.sources ?? [],
    })),
    notes: entriesOf(draft.notes).map(([id, note]): NoteFacts => ({ id, ...note })),
    retired: Object.fromEntries(entriesOf(draft.retired)),
    words: Object.fromEntries(
      [...draft.words].map(([language, words]) => [language, buildWords(words)]),
    ),
  };
}

function buildWords(words: DraftWords): Words {
  const { article } = words;
  const { title = '', standfirst = '', byline = '', credit = '' } = article.meta;
  const byId = <T, U>(table: { entries: ReadonlyMap<Slug, T | null> }, make: (entry: T) => U) =>
    Object.fromEntries(
      [...table.entries].flatMap(([id, entry]) =>
        entry === null ? [] : [[id, make(entry)] as const],
      ),
    );
  return {
    title,
    standfirst,
    byline,
    credit,
    sections: Object.fromEntries(
      article.sections.map(({ id, heading }) => [
        id,
        { heading, standfirst: words.sections.entries.get(id)?.standfirst ?? '' },
      ]),
    ),
    paragraphs: Object.fromEntries(article.paragraphs.map(({ id, content }) => [id, content])),
    entities: byId(words.entities, (entity) => ({
      ...entity,
      short: entity.short ?? entity.name,
      aliases: entity.aliases ?? [],
    })),
    events: byId(words.events, (event) => ({ ...event, short: event.short ?? event.title })),
    relations: byId(words.relations, (sentence) => sentence),
    notes: byId(words.notes, (text) => text),
    ...(words.original && { original: buildOriginal(words.original) }),
  };
}
