/*
 * Between the strip and the page: paragraphs are equally high on the strip and as long as their text on the
 * page. All in px of the page, and in parts (0 to 1) of the strip.
 */

/** The tops of all paragraphs in reading order, and last the bottom of the last one. */
export type Bounds = readonly number[];

/** Where a height on the page lies on the strip; what is outside the text lies at the strip's ends. */
export function partAt(bounds: Bounds, height: number): number {
  const rows = bounds.length - 1;
  const next = bounds.findIndex((bound) => bound > height);
  if (rows < 1 || next === 0) return 0;
  if (next === -1) return 1;
  const [top = 0, bottom = top] = [bounds[next - 1], bounds[next]];
  return (next - 1 + (height - top) / (bottom - top)) / rows;
}

/** Where on the page a part of the strip lies. */
export function heightAt(bounds: Bounds, part: number): number {
  const row = rowAt(bounds.length - 1, part);
  const [top = 0, bottom = top] = [bounds[row], bounds[row + 1]];
  const along = Math.min(Math.max(part, 0), 1) * (bounds.length - 1) - row;
  return top + along * (bottom - top);
}

/** The mark from one part of the strip to another: of a least size, and never beyond the strip's ends. */
export function markOver(from: number, to: number, least: number): { start: number; size: number } {
  const size = Math.min(Math.max(to - from, least), 1);
  const start = (from + to - size) / 2;
  return { start: Math.min(Math.max(start, 0), 1 - size), size };
}

/** The paragraph that a part of the strip shows, from 0, among `rows`. */
export function rowAt(rows: number, part: number): number {
  return Math.min(Math.max(Math.floor(part * rows), 0), Math.max(rows - 1, 0));
}

/**
 * The paragraph that a key leads to from another; null for other keys. Arrows go by paragraph, the page keys
 * by section: up first to the beginning of the section that one is in.
 * @param starts the first paragraph of every section, in order
 */
export function rowTowards(
  key: string,
  from: number,
  rows: number,
  starts: readonly number[],
): number | null {
  switch (key) {
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'ArrowDown':
      return Math.min(from + 1, rows - 1);
    case 'PageUp':
      return starts.findLast((start) => start < from) ?? 0;
    case 'PageDown':
      return starts.find((start) => start > from) ?? rows - 1;
    case 'Home':
      return 0;
    case 'End':
      return rows - 1;
    default:
      return null;
  }
}
