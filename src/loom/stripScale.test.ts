import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightAt, markOver, partAt, rowAt, rowTowards } from './stripScale.ts';

/** Four paragraphs of differing length. */
const bounds = [100, 300, 400, 1000, 1200];

describe('the strip’s scale', () => {
  it('gives each paragraph the same room, however long', () => {
    expect(partAt(bounds, 100)).toBe(0);
    expect(partAt(bounds, 200)).toBe(0.125);
    expect(partAt(bounds, 700)).toBe(0.625);
    expect(heightAt(bounds, 0.625)).toBe(700);
    expect(heightAt(bounds, 1)).toBe(1200);
  });

  it('stops at the ends of the text', () => {
    expect(partAt(bounds, 0)).toBe(0);
    expect(partAt(bounds, 5000)).toBe(1);
    expect(heightAt(bounds, -1)).toBe(100);
    expect(heightAt(bounds, 2)).toBe(1200);
    expect(partAt([], 10)).toBe(0);
  });

  it('goes to the page and back', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (part) => {
        expect(partAt(bounds, heightAt(bounds, part))).toBeCloseTo(part, 6);
      }),
    );
  });

  it('knows the paragraph under the pointer', () => {
    expect([-1, 0, 0.3, 0.99, 1].map((part) => rowAt(4, part))).toEqual([0, 0, 1, 3, 3]);
  });
});

describe('markOver', () => {
  it('covers what is seen', () => {
    expect(markOver(0.25, 0.75, 0.1)).toEqual({ start: 0.25, size: 0.5 });
  });

  it('grows about its middle where that is too small, and stays on the strip', () => {
    expect(markOver(0.5, 0.5, 0.25)).toEqual({ start: 0.375, size: 0.25 });
    expect(markOver(0, 0, 0.25)).toEqual({ start: 0, size: 0.25 });
    expect(markOver(1, 1, 0.25)).toEqual({ start: 0.75, size: 0.25 });
    expect(markOver(0, 0.5, 2)).toEqual({ start: 0, size: 1 });
  });
});

describe('rowTowards', () => {
  const starts = [0, 4, 7];
  const to = (key: string, from: number) => rowTowards(key, from, 10, starts);

  it('goes by paragraph with arrows and stops at the ends', () => {
    expect([to('ArrowDown', 3), to('ArrowUp', 3)]).toEqual([4, 2]);
    expect([to('ArrowDown', 9), to('ArrowUp', 0)]).toEqual([9, 0]);
    expect([to('Home', 5), to('End', 5)]).toEqual([0, 9]);
  });

  it('goes by section with the page keys', () => {
    expect([to('PageDown', 0), to('PageDown', 5), to('PageDown', 8)]).toEqual([4, 7, 9]);
    expect([to('PageUp', 9), to('PageUp', 7), to('PageUp', 0)]).toEqual([7, 4, 0]);
  });

  it('leaves other keys alone', () => {
    expect(to('Enter', 3)).toBeNull();
  });
});
