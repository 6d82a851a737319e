import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathThrough } from './curve.ts';

/** All points of a path that pull on it: ends and handles. */
function points(path: string): [number, number][] {
  let y = 0;
  return [...path.matchAll(/([MHC])([^MHC]+)/g)].flatMap(([, kind, text = '']) => {
    const numbers = text.split(/ /).map(Number);
    if (kind === 'H') return [[numbers[0] ?? 0, y] as [number, number]];
    y = numbers.at(-1) ?? 0;
    return numbers.flatMap((x, at) =>
      at % 2 === 0 ? [[x, numbers[at + 1] ?? 0] as [number, number]] : [],
    );
  });
}

describe('pathThrough', () => {
  it('is level at knots and one line where nothing moves', () => {
    const stops = [0, 10, 20, 30].map((x) => ({ x, y: 5, level: false }));
    expect(pathThrough(stops)).toBe('M0 5H30');
    expect(
      pathThrough([
        { x: 0, y: 0, level: true },
        { x: 30, y: 12, level: true },
      ]),
    ).toBe('M0 0C10 0 20 12 30 12');
  });

  it('never swings beyond the stops beside it, in either direction of writing', () => {
    const stop = fc.record({ y: fc.integer({ min: 0, max: 400 }), level: fc.boolean() });
    fc.assert(
      fc.property(fc.array(stop, { minLength: 2, maxLength: 12 }), fc.boolean(), (list, rtl) => {
        const stops = list.map(({ y, level }, at) => ({ x: (rtl ? 40 - at : at) * 25, y, level }));
        const ys = stops.map(({ y }) => y);
        for (const [x, y] of points(pathThrough(stops))) {
          const at = Math.abs((rtl ? 1000 - x : x) / 25);
          const beside = ys.slice(Math.floor(at + 0.01), Math.ceil(at - 0.01) + 1);
          expect(y).toBeGreaterThanOrEqual(Math.min(...beside) - 0.11);
          expect(y).toBeLessThanOrEqual(Math.max(...beside) + 0.11);
        }
      }),
    );
  });

  it('is nothing without stops', () => {
    expect(pathThrough([])).toBe('');
  });
});
