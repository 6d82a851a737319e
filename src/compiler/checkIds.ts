import { idsOf, listOf, type Draft } from './draft.ts';
import { beginAlike, nearest } from '../story/nearest.ts';
import type { Report } from './problem.ts';
import type { Table } from './shapes.ts';
import type { Slug } from '../story/types.ts';
import type { Path } from './yamlFile.ts';

/** Voices that are no entities: the report's own narration and this explainer's editors. */
export const ownVoices = ['reporter', 'editor'];

/** The ids that others may name, by kind; null where a file that cannot be read keeps them from being told. */
export interface KnownIds {
  entitiesAndEvents: ReadonlySet<Slug> | null;
  events: ReadonlySet<Slug> | null;
  /** Everything that can be a voice. */
  voices: ReadonlySet<Slug> | null;
  paragraphs: ReadonlySet<Slug> | null;
  /** Paragraphs that no article has: one of them may be a renamed one. */
  unwritten: () => readonly Slug[];
}

/** Gathers the ids of a draft, once for all its checks. */
export function knownIds(draft: Draft): KnownIds {
  const entities = idsOf(draft.entities);
  const events = idsOf(draft.events);
  const paragraphs = idsOf(draft.paragraphs);
  let unwritten: readonly Slug[] | undefined;
  return {
    entitiesAndEvents: entities && events && new Set([...entities, ...events]),
    events: events && new Set(events),
    voices: entities && new Set([...entities, ...ownVoices]),
    paragraphs: paragraphs && new Set(paragraphs),
    unwritten: () => (unwritten ??= unwrittenParagraphs(draft, paragraphs ?? [])),
  };
}

function unwrittenParagraphs({ words }: Draft, ids: readonly Slug[]): Slug[] {
  const articles = [...words.values()].map(({ article }) => article);
  if (!articles.some(({ readable }) => readable)) return [];
  const written = new Set(articles.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)));
  return ids.filter((id) => !written.has(id));
}

/**
 * The id that an author meant who wrote one that names nothing: a renamed one, which nothing uses yet and which
 * begins alike, or else the nearest.
 */
export function meantBy(
  id: Slug,
  known: Iterable<Slug>,
  unused: readonly Slug[],
): Slug | undefined {
  return (
    unused.find((candidate) => beginAlike(id, candidate)) ??
    nearest(id, unused)[0] ??
    nearest(id, known)[0]
  );
}

/**
 * Reports an id that names nothing.
 *
 * @param known the ids of its kind; null where they cannot be told
 * @param unused tells those of them that may be a renamed one
 */
export function checkId(
  table: Pick<Table<unknown>, 'file' | 'path'>,
  path: Path,
  id: Slug,
  kind: string,
  known: ReadonlySet<Slug> | null,
  report: Report,
  unused: () => readonly Slug[] = () => [],
): boolean {
  if (known === null || known.has(id)) return true;
  const meant = meantBy(id, known, unused());
  const fix = meant
    ? `Did you mean “${meant}”?`
    : `Use the id of ${kind} that the story has, or add it.`;
  const at = table.file.at([...table.path, ...path]);
  report(
    table.file.path,
    at,
    'unknown-id',
    `There is no ${kind.replace(/^an? /, '')} “${id}”`,
    fix,
  );
  return false;
}

/** Reports a paragraph that the story does not have. */
export function checkParagraph(
  { paragraphs, unwritten }: KnownIds,
  table: Table<unknown>,
  path: Path,
  id: Slug,
  report: Report,
): boolean {
  return checkId(table, path, id, 'a paragraph', paragraphs, report, unwritten);
}

/** Reports voices that are neither an entity nor one of ours. */
export function checkVoices(
  { voices }: KnownIds,
  table: Table<unknown>,
  id: Slug,
  voice: string | string[] | undefined,
  report: Report,
) {
  listOf(voice).forEach((speaker, place) => {
    const path = typeof voice === 'string' ? [id, 'voice'] : [id, 'voice', place];
    checkId(table, path, speaker, 'an entity to be the voice', voices, report);
  });
}

/** A report on a table's entries: the path is that inside the table. */
export const sayIn =
  (table: Table<unknown>, report: Report) =>
  (path: Path, code: string, what: string, fix: string) =>
    report(table.file.path, table.file.at([...table.path, ...path]), code, what, fix);
