import type { Frame } from './frames.ts';
import type { LabelBox } from './labels.ts';

/** The boxes of all nodes in one frame. */
export interface FrameBoxes extends Frame {
  /**
   * Left, right, top, bottom in px about the node's centre, of its shape and then of its label: eight numbers
   * per node. NaN where the label does not show, which makes every comparison with it false.
   */
  boxes: Float64Array;
  /** Half the width, and the reach up and down, of all of a node's boxes together: three numbers per node, in px. */
  reach: Float64Array;
  /** Whether two nodes, the second one moved by x, y (parts of the frame), may be closer than `air` px. */
  near: (v: number, u: number, x: number, y: number, air: number) => boolean;
}

interface Boxed {
  shape: LabelBox;
  label: LabelBox;
  labelFrom: number;
}

/** Lays out the boxes of a frame for quick comparisons. */
export function boxesIn(pieces: readonly Boxed[], { width, height }: Frame): FrameBoxes {
  const boxes = new Float64Array(8 * pieces.length).fill(NaN);
  const reach = new Float64Array(3 * pieces.length);
  pieces.forEach(({ shape, label, labelFrom }, v) => {
    const showing = labelFrom <= width ? [shape, label] : [shape];
    showing.forEach((box, which) => {
      boxes.set([box.left, box.right, box.top, box.bottom], 8 * v + 4 * which);
    });
    const half = Math.max(...showing.map((box) => box.right));
    reach.set([half, -shape.top, Math.max(...showing.map((box) => box.bottom))], 3 * v);
  });
  const near = (v: number, u: number, x: number, y: number, air: number) =>
    Math.abs(x) * width < reach[3 * v]! + reach[3 * u]! + air &&
    (y > 0
      ? y * height < reach[3 * v + 2]! + reach[3 * u + 1]! + air
      : -y * height < reach[3 * v + 1]! + reach[3 * u + 2]! + air);
  return { width, height, boxes, reach, near };
}

/** The farthest that each node reaches in any of the frames, in parts of the frame: as `FrameBoxes.reach`. */
export function farthestReach(frames: readonly FrameBoxes[], count: number): Float64Array {
  return new Float64Array(3 * count).map((_, at) =>
    Math.max(
      ...frames.map(({ reach, width, height }) => reach[at]! / (at % 3 === 0 ? width : height)),
    ),
  );
}

/** How deep box `one` and box `other`, moved by dx, dy, reach into each other; negative: their distance. */
export function depth(
  boxes: Float64Array,
  one: number,
  other: number,
  dx: number,
  dy: number,
): number {
  return Math.min(
    boxes[one + 1]! - boxes[other]! - dx,
    boxes[other + 1]! + dx - boxes[one]!,
    boxes[one + 3]! - boxes[other + 2]! - dy,
    boxes[other + 3]! + dy - boxes[one + 2]!,
  );
}

/** Whether the segment from a to b (px about the box's centre) meets a box that is grown by some px. */
export function meets(
  boxes: Float64Array,
  box: number,
  grown: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): boolean {
  const left = boxes[box]! - grown;
  if (!(ax >= left || bx >= left)) return false;
  const right = boxes[box + 1]! + grown;
  if (!(ax <= right || bx <= right)) return false;
  const top = boxes[box + 2]! - grown;
  if (!(ay >= top || by >= top)) return false;
  const bottom = boxes[box + 3]! + grown;
  if (!(ay <= bottom || by <= bottom)) return false;
  // It comes near; it misses only if all four corners are on one side of its line.
  const dx = bx - ax;
  const dy = by - ay;
  const base = dx * ay - dy * ax;
  const one = dx * top - dy * left > base;
  return (
    dx * top - dy * right > base !== one ||
    dx * bottom - dy * left > base !== one ||
    dx * bottom - dy * right > base !== one
  );
}
