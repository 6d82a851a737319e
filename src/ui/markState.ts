import type { Slug } from '../story/types.ts';

/** The classes of a mark's state, each with a space before it: comes forward, steps back, filtered out. */
export function markState(
  id: Slug,
  lit: ReadonlySet<Slug> | undefined,
  shown: ReadonlySet<Slug> | undefined,
): string {
  const stands = lit === undefined ? '' : lit.has(id) ? ' is-lit' : ' is-back';
  return shown && !shown.has(id) ? `${stands} is-out` : stands;
}
