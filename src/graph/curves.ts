import { graphFrames, middleFrame, tightFrames } from './frames.ts';
import { fanGap } from './metrics.ts';

/** A point in parts of the box's width and height. */
export interface Point {
  x: number;
  y: number;
}

/** A quadratic Bézier curve. */
export interface Curve {
  from: Point;
  control: Point;
  to: Point;
}

const middle = middleFrame(graphFrames);
const tight = tightFrames(graphFrames);

/** The length of a chord in the middle frame, in px. */
export function chordLength(from: Point, to: Point): number {
  return Math.hypot((to.x - from.x) * middle.width, (to.y - from.y) * middle.height);
}

/**
 * The curve between two points whose middle stands `offset` px (in the middle frame) off the chord, to the
 * left of someone who walks along it. Stretching the box stretches the curve with it.
 */
export function curveBetween(from: Point, to: Point, offset: number): Curve {
  const length = chordLength(from, to) || 1;
  // A quadratic curve reaches half as far out as its control point.
  const out = (2 * offset) / length;
  const control = {
    x: (from.x + to.x) / 2 + (out * (to.y - from.y) * middle.height) / middle.width,
    y: (from.y + to.y) / 2 - (out * (to.x - from.x) * middle.width) / middle.height,
  };
  return { from, control, to };
}

/**
 * How far apart, in px of the middle frame, parallel curves must be drawn so that they run at least `fanGap`
 * px apart in every frame: stretching turns the chord, so the same offset is narrower in some frames.
 */
export function fanStep(from: Point, to: Point): number {
  const spanIn = ({ width, height }: { width: number; height: number }) =>
    (width * height) / (Math.hypot((to.x - from.x) * width, (to.y - from.y) * height) || 1);
  return (fanGap * spanIn(middle)) / Math.min(...tight.map(spanIn));
}

/** The point of a curve at `t` (0..1). */
export function pointAt({ from, control, to }: Curve, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}
