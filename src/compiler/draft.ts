import type { ParsedArticle } from './article.ts';
import type { Original } from './original.ts';
import type {
  EntityEntry,
  EntityWordsEntry,
  EventEntry,
  EventWordsEntry,
  NoteEntry,
  ParagraphEntry,
  RelationEntry,
  SectionWordsEntry,
  StoryHead,
} from './schema.ts';
import type { Table } from './shapes.ts';
import type { LanguageCode, Mention, Slug } from '../story/types.ts';
import type { YamlFile } from './yamlFile.ts';

/** All that was read of a story, before its parts are held against each other. */
export interface Draft {
  file: YamlFile;
  head: Partial<StoryHead>;
  paragraphs: Table<ParagraphEntry>;
  retired: Table<Slug>;
  entities: Table<EntityEntry>;
  events: Table<EventEntry>;
  relations: Table<RelationEntry>;
  notes: Table<NoteEntry>;
  words: ReadonlyMap<LanguageCode, DraftWords>;
}

export interface DraftWords {
  article: ParsedArticle;
  /** Null where the language has none. */
  original: Original | null;
  labels: YamlFile;
  sections: Table<SectionWordsEntry>;
  entities: Table<EntityWordsEntry>;
  events: Table<EventWordsEntry>;
  relations: Table<string>;
  notes: Table<string>;
}

/** The ids of a table, as far as they can be known; null where the file could not be read. */
export const idsOf = (table: Table<unknown>): Slug[] | null =>
  table.file.readable ? [...table.entries.keys()] : null;

/** The sound entries of a table. */
export function entriesOf<T>(table: Table<T>): [Slug, T][] {
  const sound: [Slug, T][] = [];
  for (const [id, entry] of table.entries) if (entry !== null) sound.push([id, entry]);
  return sound;
}

/** What an id of the story names; undefined where it names no entity or event. */
export function targetOf(
  draft: Pick<Draft, 'entities' | 'events'>,
  id: Slug,
): Mention['target'] | undefined {
  if (draft.entities.entries.has(id)) return 'entity';
  return draft.events.entries.has(id) ? 'event' : undefined;
}

/** One voice or several, as a list. */
export const listOf = (voice: string | string[] | undefined): string[] =>
  voice === undefined ? [] : [voice].flat();
