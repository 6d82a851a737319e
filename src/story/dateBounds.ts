export type Precision = 'day' | 'month' | 'year';

/** What a date covers. `start` and `end` are days (`YYYY-MM-DD`), both inclusive. */
export interface DateBounds {
  start: string;
  end: string;
  /** The coarsest part that the date leaves open: `2019` has precision `year`. */
  precision: Precision;
  /** True where any part is marked uncertain (?), approximate (~) or both (%). */
  uncertain: boolean;
}
