/**
 * How many letters must be added, removed, changed, or swapped with the next one to make one word of the other
 * (Damerau's and Levenshtein's distance, each place edited once). Given up, as `Infinity`, once it is more than `most`.
 */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let beforeAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  let leastAbove = 0;
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const change = (above[column - 1] ?? 0) + (same ? 0 : 1);
      const step = Math.min(above[column] ?? 0, current[column - 1] ?? 0) + 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swap = swapped ? (beforeAbove[column - 2] ?? Infinity) + 1 : Infinity;
      const distance = Math.min(change, step, swap);
      current.push(distance);
      if (distance < least) least = distance;
    }
    // Each row grows out of the two above it.
    if (least > most && leastAbove > most) return Infinity;
    leastAbove = least;
    beforeAbove = above;
    above = current;
  }
  return above[b.length] ?? 0;
}

/** Whether one of the two is the beginning of the other. */
export const beginAlike = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/**
 * The ids that somebody who wrote `id` may have meant, likeliest first, at most `limit`. An id counts as near when
 * a third of the letters written or fewer differ (one may, from three letters on), when one of the two contains the
 * other, or when one is the first part of the other, as `xi` is of `xi-jinping`.
 */
export function nearest(id: string, ids: Iterable<string>, limit = 1): string[] {
  const wanted = id.toLowerCase();
  const allowed = wanted.length < 3 ? 0 : Math.max(1, Math.floor(wanted.length / 3));
  const near: { id: string; distance: number; alike: boolean }[] = [];
  for (const candidate of new Set(ids)) {
    const written = candidate.toLowerCase();
    const shorter = Math.min(wanted.length, written.length);
    const contained =
      (shorter >= 3 && (written.includes(wanted) || wanted.includes(written))) ||
      (shorter > 0 && beginAlike(`${wanted}-`, `${written}-`));
    const distance = editDistance(wanted, written, contained ? Infinity : allowed);
    const alike = beginAlike(wanted, written);
    if (distance < shorter && distance <= allowed) near.push({ id: candidate, distance, alike });
    else if (contained) near.push({ id: candidate, distance: allowed + distance, alike });
  }
  return near
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        Number(b.alike) - Number(a.alike) ||
        a.id.localeCompare(b.id, 'en'),
    )
    .slice(0, limit)
    .map((found) => found.id);
}
