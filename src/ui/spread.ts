/** Places for things in a row that must keep apart. */
export interface SpreadRow {
  /** Where each would stand, from the row's start, in its order. Any unit; the others use the same. */
  wanted: readonly number[];
  /** How much room each takes, about its place. */
  widths: readonly number[];
  /** How far the middles of two must be apart at least; `before` stands nearer to the start. */
  apart: (before: number, after: number) => number;
  /** The length of the row. */
  room: number;
}

/**
 * Places in a row in the given order, each near the one it wants, none over the row's ends and all apart;
 * null where the row is too short. What keeps apart in this row does so in every longer one in which the
 * places stand at the same parts of it.
 *
 * The last place that each may take is found from the end; then each takes, from the start, the place it
 * wants, or as near as those before it and its last one let it.
 */
export function spread({ wanted, widths, apart, room }: SpreadRow): number[] | null {
  const last: number[] = [];
  for (let at = wanted.length - 1; at >= 0; at--) {
    const rests = last.slice(at + 1).map((place, after) => place - apart(at, at + 1 + after));
    last[at] = Math.min(room - (widths[at] ?? 0) / 2, ...rests);
  }
  const places: number[] = [];
  for (const [at, place] of wanted.entries()) {
    const first = Math.max(
      (widths[at] ?? 0) / 2,
      ...places.map((earlier, before) => earlier + apart(before, at)),
    );
    const limit = last[at] ?? 0;
    if (first > limit) return null;
    places.push(Math.max(first, Math.min(place, limit)));
  }
  return places;
}
