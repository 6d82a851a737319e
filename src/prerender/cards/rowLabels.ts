/** A label that would like to stand about a place in a row. */
export interface RowLabel {
  id: string;
  /** Its middle. */
  x: number;
  width: number;
  /** The part of the row that it keeps to where it fits; the whole row where none is given. */
  within?: readonly [from: number, to: number];
  /** Of labels that touch, the one with more weight stays. */
  weight: number;
}

/**
 * Which labels of a row can be shown, and where: none over the row's ends, none touching another.
 * @param room the row's length
 * @param options the least gap between two, and how far a label may drift from its place to stay in the row
 * @returns the middle of each label that stays, by id
 */
export function rowOf(
  labels: readonly RowLabel[],
  room: number,
  { gap, drift }: { gap: number; drift: number },
): Map<string, number> {
  const kept: { id: string; x: number; width: number }[] = [];
  for (const { id, x: wanted, width, within } of labels.toSorted((a, b) => b.weight - a.weight)) {
    const [from, to] = within && within[1] - within[0] >= width ? within : [0, room];
    const x = Math.min(Math.max(wanted, from + width / 2), to - width / 2);
    const isFree = kept.every((other) => Math.abs(other.x - x) >= (other.width + width) / 2 + gap);
    if (isFree && Math.abs(x - wanted) <= drift) kept.push({ id, x, width });
  }
  return new Map(kept.map(({ id, x }) => [id, Math.round(x * 10) / 10]));
}
