import { describe, expect, it } from 'vitest';
import { framing } from './framing.ts';

describe('framing', () => {
  const box = { width: 600, height: 400 };
  const shownAt = (point: { x: number; y: number }, { k, x, y }: ReturnType<typeof framing>) => ({
    x: x + k * point.x * box.width,
    y: y + k * point.y * box.height,
  });

  it('comes close to a corner, with all of it in the box and room for labels', () => {
    const points = [
      { x: 0.2, y: 0.2 },
      { x: 0.45, y: 0.5 },
    ];
    const view = framing(points, box);
    expect(view.k).toBeGreaterThan(1.2);
    for (const point of points) {
      const { x, y } = shownAt(point, view);
      expect(x).toBeGreaterThan(40);
      expect(x).toBeLessThan(560);
      expect(y).toBeGreaterThan(40);
      expect(y).toBeLessThan(360);
    }
  });

  it('comes no nearer to a single point than keeps its neighbours in sight', () => {
    const view = framing([{ x: 0.5, y: 0.5 }], box);
    expect(view.k).toBe(2);
    expect(shownAt({ x: 0.5, y: 0.5 }, view)).toEqual({ x: 300, y: 200 });
  });

  it('comes clearly closer or not at all', () => {
    for (const far of [0.4, 0.5, 0.6, 0.65, 0.7, 0.8, 0.9]) {
      const { k } = framing(
        [
          { x: 0.05, y: 0.5 },
          { x: 0.05 + far, y: 0.5 },
        ],
        box,
      );
      expect(k === 1 || k >= 1.25).toBe(true);
    }
  });

  it('shows the whole for what lies all over it, and for nothing', () => {
    const everywhere = [
      { x: 0.05, y: 0.05 },
      { x: 0.95, y: 0.95 },
    ];
    expect(framing(everywhere, box).k).toBe(1);
    expect(framing([], box)).toEqual({ k: 1, x: 0, y: 0 });
  });
});
