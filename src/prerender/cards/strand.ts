import type { Slug, Stance } from '../../story/types.ts';

export interface Point {
  x: number;
  y: number;
}

/** A drawn thread or edge. */
export interface Strand {
  id: Slug;
  stance: Stance;
  path: string;
}

/** Between the middles of parallel strands, and the most that all of them take, in px. */
const gap = 9;
const widest = 48;

/** One of several threads from a point to another: it leaves and arrives level, and keeps beside the others. */
export function threadPath(from: Point, to: Point, at = 0, count = 1): string {
  const step = count > 1 ? Math.min(gap, widest / (count - 1)) : 0;
  // A cubic curve goes three quarters of the way to its control points.
  const aside = ((at - (count - 1) / 2) * step * 4) / 3;
  const [across, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(across, down) || 1;
  // Strands lie side by side across their way, whichever way that is.
  const [x, y] = [(-down / length) * aside, (across / length) * aside];
  const middle = from.x + across / 2;
  const points = [from.x, from.y, middle + x, from.y + y, middle + x, to.y + y, to.x, to.y];
  const [startX, startY, ...curve] = points.map((number) => Math.round(number * 10) / 10);
  return `M${startX} ${startY}C${curve.join(' ')}`;
}
