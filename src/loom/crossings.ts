import type { LoomOrder } from './order.ts';

/**
 * How many pairs of threads change sides between two neighbouring columns, each given from top to bottom.
 * Threads that are in one column only cross nothing.
 */
export function crossingsBetween(left: readonly number[], right: readonly number[]): number {
  const places = new Map(right.map((thread, place) => [thread, place]));
  const common = left.flatMap((thread) => places.get(thread) ?? []);
  let count = 0;
  common.forEach((place, at) => {
    for (const above of common.slice(0, at)) if (above > place) count += 1;
  });
  return count;
}

/** How often threads cross in the whole chart. */
export function crossingsOf({ columns }: Pick<LoomOrder, 'columns'>): number {
  return columns
    .slice(1)
    .reduce((sum, column, at) => sum + crossingsBetween(columns[at] ?? [], column), 0);
}
