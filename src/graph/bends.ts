import { chordLength, curveBetween, fanStep, pointAt, type Curve, type Point } from './curves.ts';
import type { Frame } from './frames.ts';
import type { Box } from './labels.ts';

/** What a curve should not run over. */
export interface Obstacle extends Point {
  shape: Box;
  label: Box;
}

/** How far a pair's curves may bow, in parts of the chord, the best-looking first. */
const bows = [0.05, -0.05, 0.1, -0.1, 0, 0.15, -0.15, 0.2, -0.2, 0.26, -0.26, 0.33, -0.33];

/**
 * How far the edges of a pair bow: as gently as can be so that they run over the fewest foreign shapes and
 * labels in all frames.
 * @param count how many parallel edges the pair has
 */
export function bendOf(
  from: Point,
  to: Point,
  count: number,
  obstacles: readonly Obstacle[],
  frames: readonly Frame[],
): number {
  const length = chordLength(from, to);
  const step = fanStep(from, to);
  let best = { bow: 0, cost: Infinity };
  for (const bow of bows) {
    let cost = Math.abs(bow) * (2 + count);
    for (let rank = 0; rank < count; rank++) {
      const curve = curveBetween(from, to, bow * length + (rank - (count - 1) / 2) * step);
      for (const frame of frames) cost += runsOver(curve, obstacles, frame) / frames.length;
    }
    if (cost < best.cost) best = { bow, cost };
  }
  return best.bow;
}

function runsOver(curve: Curve, obstacles: readonly Obstacle[], frame: Frame): number {
  const { width, height } = frame;
  const points = Array.from({ length: 31 }, (_, at) => pointAt(curve, (at + 1) / 32));
  const outside = points.some(
    ({ x, y }) => x * width < 3 || y * height < 3 || (1 - x) * width < 3 || (1 - y) * height < 3,
  );
  let cost = outside ? 3 : 0;
  for (const { x, y, shape, label } of obstacles) {
    const hits = (box: Box, air: number) =>
      points.filter((point) => {
        const dx = (point.x - x) * width;
        const dy = (point.y - y) * height;
        return (
          dx > box.left - air && dx < box.right + air && dy > box.top - air && dy < box.bottom + air
        );
      }).length;
    cost += (hits(shape, 4) ? 4 : 0) + Math.min(2, hits(label, 0) * 0.5);
  }
  return cost;
}
