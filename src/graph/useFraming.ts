import { useEffect, useEffectEvent, useRef } from 'react';
import type { Slug } from '../story/types.ts';
import type { Frame } from './frames.ts';
import type { ZoomTransform } from './zoomTransform.ts';

type Change = (step: (view: ZoomTransform, frame: Frame) => ZoomTransform) => void;

/**
 * Brings some nodes closer, and the whole back when there are none any more. Another wish takes over at any moment.
 * Only the tour asks for it, so what does it is fetched then.
 */
export function useFraming(
  framed: ReadonlySet<Slug> | null,
  places: Readonly<Record<Slug, { x: number; y: number }>>,
  box: React.RefObject<HTMLElement | null>,
  change: Change,
): void {
  const hasFramed = useRef(false);
  const latest = useEffectEvent(change);
  const key = framed ? [...framed].toSorted().join(' ') : '';
  useEffect(() => {
    if (key === '' && !hasFramed.current) return;
    hasFramed.current = key !== '';
    const points = key.split(' ').flatMap((id) => places[id] ?? []);
    let isWanted = true;
    let stop = () => {};
    import('./comeCloser.ts').then(
      ({ comeCloser }) => {
        if (isWanted) stop = comeCloser(points, box.current, latest);
      },
      // The page has said that something is missing; the picture stays as it is.
      () => {},
    );
    return () => {
      isWanted = false;
      stop();
    };
  }, [key, places, box]);
}
