import { idsOf, listOf, type Draft } from './draft.ts';
import { beginAlike, nearest } from './nearest.ts';
import type { Report } from './problem.ts';
import type { Table } from './shapes.ts';
import type { Slug } from './types.ts';
import type { Path } from './yamlFile.ts';

/** Voices that are no entities: the report's own narration and this explainer's editors. */
export const ownVoices = ['reporter', 'editor'];

/** Both entities and events, where both files can be read. */
export function namedIds(draft: Pick<Draft, 'entities' | 'events'>): Slug[] | null {
  const entities = idsOf(draft.entities);
  const events = idsOf(draft.events);
  return entities && events && [...entities, ...events];
}

/** Everything that can be a voice. */
function voiceIds(draft: Draft): Slug[] | null {
  const entities = idsOf(draft.entities);
  return entities && [...entities, ...ownVoices];
}

/**
 * The id that an author meant who wrote one that names nothing: a renamed one, which nothing uses yet and which
 * begins alike, or else the nearest.
 */
export function meantBy(
  id: Slug,
  known: readonly Slug[],
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
 * @param unused those of them that may be a renamed one
 */
export function checkId(
  table: Pick<Table<unknown>, 'file' | 'path'>,
  path: Path,
  id: Slug,
  kind: string,
  known: readonly Slug[] | null,
  report: Report,
  unused: readonly Slug[] = [],
): boolean {
  if (known === null || known.includes(id)) return true;
  const meant = meantBy(id, known, unused);
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
  draft: Draft,
  table: Table<unknown>,
  path: Path,
  id: Slug,
  report: Report,
): boolean {
  const known = idsOf(draft.paragraphs);
  const articles = [...draft.words.values()].flatMap(({ article }) =>
    article.readable ? [article] : [],
  );
  const written = articles.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.id));
  const unused = articles.length > 0 ? (known ?? []).filter((slug) => !written.includes(slug)) : [];
  return checkId(table, path, id, 'a paragraph', known, report, unused);
}

/** Reports voices that are neither an entity nor one of ours. */
export function checkVoices(
  draft: Draft,
  table: Table<unknown>,
  id: Slug,
  voice: string | string[] | undefined,
  report: Report,
) {
  listOf(voice).forEach((speaker, place) => {
    const path = typeof voice === 'string' ? [id, 'voice'] : [id, 'voice', place];
    checkId(table, path, speaker, 'an entity to be the voice', voiceIds(draft), report);
  });
}

/** A report on a table's entries: the path is that inside the table. */
export const sayIn =
  (table: Table<unknown>, report: Report) =>
  (path: Path, code: string, what: string, fix: string) =>
    report(table.file.path, table.file.at([...table.path, ...path]), code, what, fix);
