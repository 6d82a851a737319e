/** How many letters must be added, removed or changed to make one word of the other (Levenshtein's distance). */
export function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const step = Math.min(above[column] ?? 0, current[column - 1] ?? 0) + 1;
      current.push(Math.min(change, step));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}

/**
 * The ids that somebody who wrote `id` may have meant, likeliest first, at most `limit`. An id counts as near
 * when a third of its letters or fewer differ (at least two may), or when one of the two contains the other.
 */
export function nearest(id: string, ids: Iterable<string>, limit = 1): string[] {
  const wanted = id.toLowerCase();
  const near: { id: string; distance: number }[] = [];
  for (const candidate of new Set(ids)) {
    const shorter = Math.min(wanted.length, candidate.length);
    const contained = shorter >= 3 && (candidate.includes(wanted) || wanted.includes(candidate));
    const distance = editDistance(wanted, candidate.toLowerCase());
    const allowed = Math.max(2, Math.floor(candidate.length / 3));
    if (distance < shorter && distance <= allowed) near.push({ id: candidate, distance });
    else if (contained) near.push({ id: candidate, distance: allowed + distance });
  }
  return near
    .sort((a, b) => a.distance - b.distance || a.id.localeCompare(b.id, 'en'))
    .slice(0, limit)
    .map((found) => found.id);
}
