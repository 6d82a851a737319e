import type { Filters } from '../../story/filters.ts';

/** Filters to set; `undefined` takes one away. */
export type FilterChanges = { [Key in keyof Filters]?: Filters[Key] | undefined };

/** The filters with changes made; what is not set is left out. */
export function changed(filters: Filters, changes: FilterChanges): Filters {
  const set = Object.entries({ ...filters, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(set);
}
