import type { Frame } from './frames.ts';
import { type ZoomTransform, unzoomed, withinBox } from './zoomTransform.ts';

/**
 * The view that comes as close to some points (in parts of the picture) as leaves room around them; the whole,
 * where they lie so far apart that it would hardly come closer.
 */
export function framing(points: readonly { x: number; y: number }[], frame: Frame): ZoomTransform {
  if (points.length === 0) return unzoomed;
  const between = (values: number[]) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return { middle: (low + high) / 2, length: high - low };
  };
  const across = between(points.map(({ x }) => x));
  const down = between(points.map(({ y }) => y));
  // Labels need their room at any zoom, so it is counted in px.
  const k = Math.min(
    closest,
    (frame.width - 2 * air.x) / (Math.max(across.length, 0.01) * frame.width),
    (frame.height - 2 * air.y) / (Math.max(down.length, 0.01) * frame.height),
  );
  if (k < worthIt) return unzoomed;
  return withinBox(
    {
      k,
      x: frame.width * (0.5 - across.middle * k),
      y: frame.height * (0.5 - down.middle * k),
    },
    frame,
  );
}

/** How near a view comes by itself: nearer, a reader loses the whole. */
const closest = 2;
/** Below this, all would move for nothing, and shapes at the edge would be cut. */
const worthIt = 1.25;
const air = { x: 70, y: 48 };
