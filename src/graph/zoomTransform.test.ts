import { describe, expect, it } from 'vitest';
import { mostZoom, pannedBy, revealed, unzoomed, withinBox, zoomedBy } from './zoomTransform.ts';

const frame = { width: 400, height: 200 };

describe('the view of the graph', () => {
  it('zooms about the middle and back to the whole', () => {
    const near = zoomedBy(unzoomed, 2, frame);
    expect(near).toEqual({ k: 2, x: -200, y: -100 });
    expect(zoomedBy(near, 0.5, frame)).toEqual(unzoomed);
    expect(zoomedBy(near, 0.1, frame)).toEqual(unzoomed);
    expect(zoomedBy(near, 100, frame).k).toBe(mostZoom);
  });

  it('moves only as far as there is something to see', () => {
    const near = zoomedBy(unzoomed, 2, frame);
    expect(pannedBy(near, 0.25, 0, frame)).toEqual({ k: 2, x: -300, y: -100 });
    expect(pannedBy(near, 9, -9, frame)).toEqual({ k: 2, x: -400, y: 0 });
    expect(pannedBy(unzoomed, 1, 1, frame)).toEqual(unzoomed);
    expect(withinBox({ k: 0.2, x: 50, y: 50 }, frame)).toEqual(unzoomed);
  });

  it('brings a point into view with the least move', () => {
    const near = zoomedBy(unzoomed, 2, frame);
    expect(revealed(near, { x: 0.5, y: 0.5 }, frame)).toEqual(near);
    expect(revealed(near, { x: 0.9, y: 0.5 }, frame, 40)).toEqual({ k: 2, x: -360, y: -100 });
    expect(revealed(unzoomed, { x: 0.99, y: 0.5 }, frame)).toEqual(unzoomed);
  });
});
