import { entriesOf } from '../story/draft.ts';
import { readDraft } from '../story/readDraft.ts';
import type { EntityKind, Slug } from '../story/types.ts';

/** The kinds of a story’s entities, as far as its files can be read. */
export function readEntityKinds(files: Readonly<Record<string, string>>): Map<Slug, EntityKind> {
  const { draft } = readDraft(files, () => {});
  return new Map(entriesOf(draft.entities).map(([id, { kind }]) => [id, kind]));
}
