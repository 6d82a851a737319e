import { boxesIn, depth, farthestReach, meets, type FrameBoxes } from './boxes.ts';
import { middleFrame, tightFrames, type Frame } from './frames.ts';
import type { LabelBox } from './labels.ts';
import { fanGap } from './metrics.ts';

/** A node as the placement sees it: where it may be, and the px boxes that it fills in each tight frame. */
export interface CurvePiece {
  shape: LabelBox;
  label: LabelBox;
  /** The least width of a frame in which the label shows. */
  labelFrom: number;
  degree: number;
}

/** A pair of tied nodes, by their places in the list of pieces, and how many edges run between them. */
export interface Link {
  a: number;
  b: number;
  count: number;
}

/** Positions in 0..1, as x0, y0, x1, y1, … */
export type Positions = Float64Array;

/** How far, in px, boxes stay from each other and from the frame. */
const air = 2;
const margin = 6;

/** What each fault weighs. An overlap outweighs everything, so none stays where there is a way out. */
const weights = {
  overlap: 14,
  tight: 0.5,
  crossing: 1.1,
  narrow: 1,
  overShape: 2.6,
  overLabel: 0.9,
  length: 0.8,
  spread: 0.35,
  centre: 2.2,
} as const;

/**
 * Scores placements by what makes a node-link picture hard to read, after Davidson and Harel, “Drawing
 * graphs nicely using simulated annealing” (ACM Transactions on Graphics, 1996): overlaps in any frame,
 * crossings, edges over foreign nodes and labels, edges side by side, long edges, crowding, hubs far from
 * the middle. It runs some hundred thousand times per placement, hence the flat arrays.
 */
export function scorer(
  pieces: readonly CurvePiece[],
  links: readonly Link[],
  frames: readonly Frame[],
) {
  const tight = tightFrames(frames).map((frame) => boxesIn(pieces, frame));
  const { width: middleWidth, height: middleHeight } = middleFrame(frames);
  const count = pieces.length;
  const room = (middleWidth * middleHeight) / Math.max(1, count);
  const busiest = Math.max(1, ...pieces.map((piece) => piece.degree));
  const pull = pieces.map((piece) => (4 * weights.centre * piece.degree) / busiest);
  const perPixel = 1 / Math.min(...tight.flatMap(({ width, height }) => [width, height]));
  const reach = farthestReach(tight, count);
  const linksOf = pieces.map((_, at) => links.filter((link) => link.a === at || link.b === at));

  /** How deep two nodes' boxes reach into each other, weighed, with a little for boxes that have little air. */
  function overlap(at: Positions, v: number, u: number): number {
    const x = at[2 * u]! - at[2 * v]!;
    const y = at[2 * u + 1]! - at[2 * v + 1]!;
    let sum = 0;
    for (let frame = 0; frame < tight.length; frame++) {
      const boxed = tight[frame]!;
      if (!boxed.near(v, u, x, y, 3 * air)) continue;
      const dx = x * boxed.width;
      const dy = y * boxed.height;
      for (let one = 8 * v; one < 8 * v + 8; one += 4) {
        for (let other = 8 * u; other < 8 * u + 8; other += 4) {
          const deep = depth(boxed.boxes, one, other, dx, dy) + air;
          if (deep > 0) sum += weights.overlap * (1 + deep / 8);
          else if (deep > -2 * air) sum += weights.tight;
        }
      }
    }
    return sum;
  }

  function together(at: Positions, v: number, u: number): number {
    const dx = (at[2 * u]! - at[2 * v]!) * middleWidth;
    const dy = (at[2 * u + 1]! - at[2 * v + 1]!) * middleHeight;
    const crowding = Math.min(4, room / (dx * dx + dy * dy + 1));
    return overlap(at, v, u) + weights.spread * crowding;
  }

  /** An edge wants to be short, a bundle long enough to fan out. */
  function length(at: Positions, link: Link): number {
    const dx = (at[2 * link.a]! - at[2 * link.b]!) * middleWidth;
    const dy = (at[2 * link.a + 1]! - at[2 * link.b + 1]!) * middleHeight;
    const ideal = 0.75 * Math.sqrt(room) + (link.count - 1) * 2 * fanGap;
    const off = (Math.sqrt(dx * dx + dy * dy) - ideal) / ideal;
    return weights.length * Math.sqrt(link.count) * (off > 0 ? off : 2 * off * off);
  }

  function crossing(at: Positions, one: Link, other: Link): number {
    if (one === other) return 0;
    const { a, b } = one;
    const { a: c, b: d } = other;
    if (a === c) return narrowness(at, a, b, d, one, other);
    if (a === d) return narrowness(at, a, b, c, one, other);
    if (b === c) return narrowness(at, b, a, d, one, other);
    if (b === d) return narrowness(at, b, a, c, one, other);
    if (turn(at, a, b, c) * turn(at, a, b, d) > 0) return 0;
    if (turn(at, c, d, a) * turn(at, c, d, b) > 0) return 0;
    return weights.crossing * Math.sqrt(one.count * other.count);
  }

  /** Edges that leave a node side by side are hard to tell apart, the more so where they fan out. */
  function narrowness(at: Positions, hub: number, u: number, v: number, one: Link, other: Link) {
    const ux = (at[2 * u]! - at[2 * hub]!) * middleWidth;
    const uy = (at[2 * u + 1]! - at[2 * hub + 1]!) * middleHeight;
    const vx = (at[2 * v]! - at[2 * hub]!) * middleWidth;
    const vy = (at[2 * v + 1]! - at[2 * hub + 1]!) * middleHeight;
    if (ux * vx + uy * vy <= 0) return 0;
    const sine =
      Math.abs(ux * vy - uy * vx) / (Math.sqrt((ux * ux + uy * uy) * (vx * vx + vy * vy)) + 1);
    const wanted = 0.22 + (one.count + other.count - 2) * 0.1;
    if (sine >= wanted) return 0;
    return weights.narrow * (1 - sine / wanted) * Math.sqrt(one.count * other.count);
  }

  /** What it costs that an edge runs over a foreign node's shape or label in some frame. */
  function passing(at: Positions, link: Link, u: number): number {
    if (u === link.a || u === link.b) return 0;
    const half = ((link.count - 1) / 2) * fanGap;
    // Most edges are far away in every frame: that is seen without looking at each.
    const slack = (half + 4) * perPixel;
    const x = at[2 * u]!;
    const ax = at[2 * link.a]! - x;
    const bx = at[2 * link.b]! - x;
    const wide = reach[3 * u]! + slack;
    if ((ax > wide && bx > wide) || (ax < -wide && bx < -wide)) return 0;
    const y = at[2 * u + 1]!;
    const ay = at[2 * link.a + 1]! - y;
    const by = at[2 * link.b + 1]! - y;
    const up = reach[3 * u + 1]! + slack;
    const down = reach[3 * u + 2]! + slack;
    if ((ay > down && by > down) || (ay < -up && by < -up)) return 0;
    let sum = 0;
    for (let frame = 0; frame < tight.length; frame++) {
      const { width, height, boxes } = tight[frame]!;
      const fromX = ax * width;
      const fromY = ay * height;
      const toX = bx * width;
      const toY = by * height;
      if (meets(boxes, 8 * u, half + 4, fromX, fromY, toX, toY)) sum += weights.overShape;
      if (meets(boxes, 8 * u + 4, half, fromX, fromY, toX, toY)) sum += weights.overLabel;
    }
    return sum === 0 ? 0 : (sum / tight.length) * Math.sqrt(link.count);
  }

  function middling(at: Positions, v: number): number {
    const dx = at[2 * v]! - 0.5;
    const dy = at[2 * v + 1]! - 0.5;
    return pull[v]! * (dx * dx + dy * dy);
  }

  /** All of the score that changes when one node moves. */
  function ofNode(at: Positions, v: number): number {
    let sum = middling(at, v);
    for (let u = 0; u < count; u++) if (u !== v) sum += together(at, v, u);
    for (const link of linksOf[v]!) {
      sum += length(at, link);
      for (const other of links) sum += crossing(at, link, other);
      for (let u = 0; u < count; u++) sum += passing(at, link, u);
    }
    for (const link of links) sum += passing(at, link, v);
    return sum;
  }

  function total(at: Positions): number {
    let sum = 0;
    for (let v = 0; v < count; v++) {
      sum += middling(at, v);
      for (let u = v + 1; u < count; u++) sum += together(at, v, u);
    }
    for (let place = 0; place < links.length; place++) {
      const link = links[place]!;
      sum += length(at, link);
      for (let next = place + 1; next < links.length; next++) {
        sum += crossing(at, link, links[next]!);
      }
      for (let u = 0; u < count; u++) sum += passing(at, link, u);
    }
    return sum;
  }

  /** Nodes of which some box overlaps another's in some frame. */
  function overlapping(at: Positions): Set<number> {
    const found = new Set<number>();
    for (let v = 0; v < count; v++) {
      for (let u = v + 1; u < count; u++) {
        if (tight.some((boxed) => touching(at, v, u, boxed))) found.add(v).add(u);
      }
    }
    return found;
  }

  const bounds = pieces.map((piece) => boundsOf(piece, tightFrames(frames)));
  return { ofNode, total, overlapping, bounds };
}

function touching(at: Positions, v: number, u: number, { boxes, width, height }: FrameBoxes) {
  const dx = (at[2 * u]! - at[2 * v]!) * width;
  const dy = (at[2 * u + 1]! - at[2 * v + 1]!) * height;
  return [0, 4].some((one) =>
    [0, 4].some((other) => depth(boxes, 8 * v + one, 8 * u + other, dx, dy) > -0.5),
  );
}

/** Twice the signed area of a triangle of three nodes: its sign says on which side of ab the node c is. */
function turn(at: Positions, a: number, b: number, c: number): number {
  const x = at[2 * a]!;
  const y = at[2 * a + 1]!;
  return (at[2 * b]! - x) * (at[2 * c + 1]! - y) - (at[2 * b + 1]! - y) * (at[2 * c]! - x);
}

/** Where a node's centre may be so that all its boxes are inside every frame: `[x from, to, y from, to]`. */
function boundsOf({ shape, label, labelFrom }: CurvePiece, frames: readonly Frame[]) {
  const bounds: [number, number, number, number] = [0, 1, 0, 1];
  for (const { width, height } of frames) {
    const boxes = labelFrom <= width ? [shape, label] : [shape];
    for (const box of boxes) {
      bounds[0] = Math.max(bounds[0], (margin - box.left) / width);
      bounds[1] = Math.min(bounds[1], 1 - (margin + box.right) / width);
      bounds[2] = Math.max(bounds[2], (margin - box.top) / height);
      bounds[3] = Math.min(bounds[3], 1 - (margin + box.bottom) / height);
    }
  }
  return bounds;
}
