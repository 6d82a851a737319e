import { useEffect, useRef } from 'react';
import type { Slug } from '../story/types.ts';
import type { Frame } from './frames.ts';
import { framing, type View } from './view.ts';
import { prefersCalm } from '../ui/prefersCalm.ts';

type Change = (step: (view: View, frame: Frame) => View) => void;

/** How long the picture takes to come closer, ms. */
const duration = 280;

/**
 * Brings some nodes closer, and the whole back when there are none any more. Another wish, or the reader's
 * own hand on the picture, takes over at any moment; where no motion is wanted there is none.
 */
export function useFraming(
  framed: ReadonlySet<Slug> | null,
  places: Readonly<Record<Slug, { x: number; y: number }>>,
  box: React.RefObject<HTMLElement | null>,
  change: Change,
): void {
  const latest = useRef(change);
  const hasFramed = useRef(false);
  const key = framed ? [...framed].toSorted().join(' ') : '';
  useEffect(() => {
    latest.current = change;
  });
  useEffect(() => {
    if (key === '' && !hasFramed.current) return;
    hasFramed.current = key !== '';
    const points = key.split(' ').flatMap((id) => places[id] ?? []);
    if (prefersCalm()) return latest.current((_view, frame) => framing(points, frame));
    const element = box.current;
    let from: View | undefined;
    let started: number | undefined;
    let request = requestAnimationFrame(function step(now) {
      started ??= now;
      const part = Math.min(1, (now - started) / duration);
      const eased = 1 - (1 - part) ** 3;
      latest.current((view, frame) => {
        from ??= view;
        return part === 1 ? framing(points, frame) : between(from, framing(points, frame), eased);
      });
      if (part < 1) request = requestAnimationFrame(step);
    });
    const stop = () => cancelAnimationFrame(request);
    const hands = ['pointerdown', 'wheel', 'keydown'] as const;
    for (const hand of hands) element?.addEventListener(hand, stop, { passive: true });
    return () => {
      stop();
      for (const hand of hands) element?.removeEventListener(hand, stop);
    };
  }, [key, places, box]);
}

function between(from: View, to: View, part: number): View {
  const mix = (a: number, b: number) => a + (b - a) * part;
  return { k: mix(from.k, to.k), x: mix(from.x, to.x), y: mix(from.y, to.y) };
}
