import { describe, expect, it } from 'vitest';
import { mostZoom, pannedBy, revealed, wholeView, withinBox, zoomedBy } from './view.ts';

const frame = { width: 400, height: 200 };

describe('the view of the graph', () => {
  it('zooms about the middle and back to the whole', () => {
    const near = zoomedBy(wholeView, 2, frame);
    expect(near).toEqual({ k: 2, x: -200, y: -100 });
    expect(zoomedBy(near, 0.5, frame)).toEqual(wholeView);
    expect(zoomedBy(near, 0.1, frame)).toEqual(wholeView);
    expect(zoomedBy(near, 100, frame).k).toBe(mostZoom);
  });

  it('moves only as far as there is something to see', () => {
    const near = zoomedBy(wholeView, 2, frame);
    expect(pannedBy(near, 0.25, 0, frame)).toEqual({ k: 2, x: -300, y: -100 });
    expect(pannedBy(near, 9, -9, frame)).toEqual({ k: 2, x: -400, y: 0 });
    expect(pannedBy(wholeView, 1, 1, frame)).toEqual(wholeView);
    expect(withinBox({ k: 0.2, x: 50, y: 50 }, frame)).toEqual(wholeView);
  });

  it('brings a point into view with the least move', () => {
    const near = zoomedBy(wholeView, 2, frame);
    expect(revealed(near, { x: 0.5, y: 0.5 }, frame)).toEqual(near);
    expect(revealed(near, { x: 0.9, y: 0.5 }, frame, 40)).toEqual({ k: 2, x: -360, y: -100 });
    expect(revealed(wholeView, { x: 0.99, y: 0.5 }, frame)).toEqual(wholeView);
  });
});
