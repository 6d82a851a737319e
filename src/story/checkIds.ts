import { idsOf, listOf, type Draft } from './draft.ts';
import { nearest } from './nearest.ts';
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

/** Reports an id that names nothing. `known` is null where that cannot be told. */
export function checkId(
  table: Pick<Table<unknown>, 'file' | 'path'>,
  path: Path,
  id: Slug,
  kind: string,
  known: readonly Slug[] | null,
  report: Report,
): boolean {
  if (known === null || known.includes(id)) return true;
  const [meant] = nearest(id, known);
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
