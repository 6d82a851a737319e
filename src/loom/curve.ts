import { round } from '../ui/round.ts';
/** A point that a thread passes: `x` in parts of a thousand of the width, `y` in px. */
export interface Stop {
  x: number;
  y: number;
  /** Whether the thread lies level there, as it does at labels and knots. */
  level: boolean;
}

/**
 * A smooth path through all stops, none of it higher or lower than the stops beside it: cubic Hermite pieces
 * whose slope at a stop is the harmonic mean of the slopes around it (Fritsch & Butland 1984), none where the
 * thread turns or lies level. Stops are in order along x, either way.
 */
export function pathThrough(stops: readonly Stop[]): string {
  const [first] = stops;
  if (!first) return '';
  const slopes = stops.map((_, at) => slopeAt(stops, at));
  let path = `M${round(first.x)} ${round(first.y)}`;
  stops.slice(1).forEach((to, at) => {
    const from = stops[at] ?? first;
    if (from.y === to.y) {
      // A level run is one line, however many stops it passes.
      path = path.replace(/H[\d.-]+$/, '') + `H${round(to.x)}`;
      return;
    }
    const third = (to.x - from.x) / 3;
    const [y1, y2] = [from.y + third * (slopes[at] ?? 0), to.y - third * (slopes[at + 1] ?? 0)];
    const points = [from.x + third, y1, to.x - third, y2, to.x, to.y];
    path += `C${points.map(round).join(' ')}`;
  });
  return path;
}

function slopeAt(stops: readonly Stop[], at: number): number {
  const [before, here, after] = [stops[at - 1], stops[at], stops[at + 1]];
  if (!before || !here || !after || here.level) return 0;
  const [left, right] = [here.x - before.x, after.x - here.x];
  const [come, go] = [(here.y - before.y) / left, (after.y - here.y) / right];
  if (come * go <= 0) return 0;
  // Weighed by the widths of both pieces, which keeps it monotone where they differ.
  const [w1, w2] = [left + 2 * right, 2 * left + right];
  return (w1 + w2) / (w1 / come + w2 / go);
}
