import type { Frame } from './frames.ts';

/** How the picture stands in its box: zoomed `k` times, then moved by `x`, `y` px. */
export interface ZoomTransform {
  k: number;
  x: number;
  y: number;
}

/** The whole picture, as it is prerendered. */
export const unzoomed: ZoomTransform = { k: 1, x: 0, y: 0 };

/** How far a reader can zoom in. There is nothing to see farther out than the whole. */
export const mostZoom = 4;

/** Keeps the box filled: the picture's edge never comes inside it. */
export function withinBox({ k, x, y }: ZoomTransform, { width, height }: Frame): ZoomTransform {
  const zoom = Math.min(mostZoom, Math.max(1, k));
  return {
    k: zoom,
    x: Math.min(0, Math.max(width * (1 - zoom), x)),
    y: Math.min(0, Math.max(height * (1 - zoom), y)),
  };
}

/** Zooms by a factor about the middle of the box. */
export function zoomedBy(view: ZoomTransform, factor: number, frame: Frame): ZoomTransform {
  const k = Math.min(mostZoom, Math.max(1, view.k * factor));
  const hold = (offset: number, size: number) => size / 2 - ((size / 2 - offset) * k) / view.k;
  return withinBox({ k, x: hold(view.x, frame.width), y: hold(view.y, frame.height) }, frame);
}

/** Moves the window over the picture: a positive `right` shows more of its right. In parts of the box. */
export function pannedBy(
  view: ZoomTransform,
  right: number,
  down: number,
  frame: Frame,
): ZoomTransform {
  const moved = { k: view.k, x: view.x - right * frame.width, y: view.y - down * frame.height };
  return withinBox(moved, frame);
}

/** The least move that brings a point (in parts of the picture) into the box, `air` px from its edge. */
export function revealed(
  view: ZoomTransform,
  point: { x: number; y: number },
  frame: Frame,
  air = 48,
): ZoomTransform {
  const hold = (offset: number, at: number, size: number) => {
    const shown = offset + view.k * at * size;
    const room = Math.min(air, size / 2);
    return offset + Math.min(size - room, Math.max(room, shown)) - shown;
  };
  if (view.k === 1) return view;
  const x = hold(view.x, point.x, frame.width);
  const y = hold(view.y, point.y, frame.height);
  return withinBox({ k: view.k, x, y }, frame);
}
