import fc from 'fast-check';
import { entityKinds } from '../story/vocabulary.ts';
import type { LoomModel } from './model.ts';

/* Looms for this folder's tests. */

/** A loom of one section from each thread's knots. */
export function loomOf(knots: readonly (readonly number[])[], columns: number): LoomModel {
  return {
    columns: Array.from({ length: columns }, (_, column) => ({
      paragraph: `p${column + 1}`,
      section: 'all',
      meets: knots.flatMap((own, thread) => (own.includes(column) ? [thread] : [])),
    })),
    threads: knots.map((own, thread) => ({
      id: `thread-${thread}`,
      kind: entityKinds[thread % entityKinds.length] ?? 'person',
      knots: [...own],
    })),
    sections: [{ id: 'all', from: 0, to: columns - 1 }],
  };
}

/** Looms of any pattern, up to 9 threads through 8 paragraphs. */
export const anyLoom: fc.Arbitrary<LoomModel> = fc
  .integer({ min: 1, max: 8 })
  .chain((columns) =>
    fc
      .array(fc.subarray([...Array(columns).keys()], { minLength: 1 }), { maxLength: 9 })
      .map((knots) => loomOf(knots, columns)),
  );
