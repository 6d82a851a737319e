import type { Dating, EntityKind, NoteKind, Stance } from './types.ts';

/* The fixed words of the model, as lists: for schemas, URLs and controls, in the order in which they are shown. */

export const stances = ['cooperation', 'opposition', 'structural'] as const satisfies Stance[];

export const entityKinds = [
  'person',
  'state',
  'territory',
  'organization',
  'institution',
  'group',
  'community',
  'media',
  'place',
  'document',
  'period',
] as const satisfies EntityKind[];

export const datings = ['stated', 'inferred', 'context'] as const satisfies Dating[];

export const noteKinds = ['correction', 'doubt', 'context'] as const satisfies NoteKind[];

const undrawn: readonly EntityKind[] = ['place', 'document', 'period'];

/** Whether the graph draws entities of a kind. */
export function isActorKind(kind: EntityKind): boolean {
  return !undrawn.includes(kind);
}
