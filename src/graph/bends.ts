import { chordLength, curveBetween, fanStep, pointAt, type Curve, type Point } from './curves.ts';
import type { Frame } from './frames.ts';
import type { LabelBox } from './labels.ts';

/** What a curve should not run over. */
export interface Obstacle extends Point {
  shape: LabelBox;
  label: LabelBox;
}

/** A pair of tied nodes and how many edges run between them. */
export interface Tie {
  from: Point;
  to: Point;
  count: number;
  obstacles: readonly Obstacle[];
}

/** How far a pair's curves may bow, in parts of the chord, the best-looking first. */
const bows = [0.05, -0.05, 0, 0.09, -0.09, 0.13, -0.13, 0.18, -0.18, 0.24, -0.24, 0.3, -0.3];

/**
 * How far the edges of each pair bow: as gently as can be so that they run over few foreign shapes and
 * labels, in all frames, and cross few of the pairs before them in the list.
 */
export function bendsOf(ties: readonly Tie[], frames: readonly Frame[]): number[] {
  const drawn: Point[][] = [];
  return ties.map((tie) => {
    let best = { bow: 0, cost: Infinity, lines: [] as Point[][] };
    for (const bow of bows) {
      const curves = fanOf(tie, bow);
      const lines = curves.map((curve) => sampled(curve, 12));
      let cost = 45 * bow * bow * Math.sqrt(tie.count);
      for (const curve of curves) cost += runsOver(curve, tie.obstacles, frames);
      for (const line of lines) cost += 0.7 * drawn.filter((other) => crosses(line, other)).length;
      if (cost < best.cost) best = { bow, cost, lines };
    }
    drawn.push(...best.lines);
    return best.bow;
  });
}

function fanOf({ from, to, count }: Tie, bow: number): Curve[] {
  const step = fanStep(from, to);
  return Array.from({ length: count }, (_, rank) =>
    curveBetween(from, to, bow * chordLength(from, to) + (rank - (count - 1) / 2) * step),
  );
}

/** Points of a curve between its ends, which lie under the nodes. */
function sampled(curve: Curve, parts: number): Point[] {
  return Array.from({ length: parts - 1 }, (_, at) => pointAt(curve, (at + 1) / parts));
}

function runsOver(curve: Curve, obstacles: readonly Obstacle[], frames: readonly Frame[]): number {
  const points = sampled(curve, 32);
  let cost = 0;
  for (const { width, height } of frames) {
    const inside = ({ x, y }: Point) =>
      Math.min(x, 1 - x) * width > 3 && Math.min(y, 1 - y) * height > 3;
    if (!points.every(inside)) cost += 3;
    for (const { x, y, shape, label } of obstacles) {
      const hits = (box: LabelBox, air: number) =>
        points.filter((point) => {
          const dx = (point.x - x) * width;
          const dy = (point.y - y) * height;
          return (
            Math.min(dx - box.left, box.right - dx) > -air &&
            Math.min(dy - box.top, box.bottom - dy) > -air
          );
        }).length;
      cost += (hits(shape, 4) ? 4 : 0) + Math.min(2, hits(label, 0) * 0.5);
    }
  }
  return cost / frames.length;
}

/** Whether two lines of points cross somewhere. Stretching the frame does not change that. */
function crosses(one: readonly Point[], other: readonly Point[]): boolean {
  for (let i = 1; i < one.length; i++) {
    const [a, b] = [one[i - 1]!, one[i]!];
    for (let j = 1; j < other.length; j++) {
      const [c, d] = [other[j - 1]!, other[j]!];
      if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) return true;
    }
  }
  return false;
}

const side = (a: Point, b: Point, c: Point) =>
  (b.x - a.x) * (c.y - a.y) > (b.y - a.y) * (c.x - a.x);
