import type { Frame } from './frames.ts';
import { framing } from './framing.ts';
import type { ZoomTransform } from './zoomTransform.ts';
import { prefersCalm } from '../ui/prefersCalm.ts';

/** How long the picture takes to come closer, ms. */
const duration = 280;

/**
 * Brings some points of the picture closer, or the whole back where there are none. The reader's own hand on the box
 * takes over at any moment; where no motion is wanted there is none.
 * @param points in parts of the picture
 * @param change changes the view by a pure step
 * @returns how to stop
 */
export function comeCloser(
  points: readonly { x: number; y: number }[],
  box: HTMLElement | null,
  change: (step: (view: ZoomTransform, frame: Frame) => ZoomTransform) => void,
): () => void {
  if (prefersCalm()) {
    change((_view, frame) => framing(points, frame));
    return () => {};
  }
  let from: ZoomTransform | undefined;
  let started: number | undefined;
  let request = requestAnimationFrame(function step(now) {
    started ??= now;
    const part = Math.min(1, (now - started) / duration);
    const eased = 1 - (1 - part) ** 3;
    change((view, frame) => {
      from ??= view;
      return part === 1 ? framing(points, frame) : between(from, framing(points, frame), eased);
    });
    if (part < 1) request = requestAnimationFrame(step);
  });
  const stop = () => cancelAnimationFrame(request);
  const inputs = ['pointerdown', 'wheel', 'keydown'] as const;
  for (const input of inputs) box?.addEventListener(input, stop, { passive: true });
  return () => {
    stop();
    for (const input of inputs) box?.removeEventListener(input, stop);
  };
}

function between(from: ZoomTransform, to: ZoomTransform, part: number): ZoomTransform {
  const mix = (a: number, b: number) => a + (b - a) * part;
  return { k: mix(from.k, to.k), x: mix(from.x, to.x), y: mix(from.y, to.y) };
}
