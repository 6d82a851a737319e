import { describe, expect, it } from 'vitest';
import { spread } from './spread.ts';

const row = (wanted: number[], width: number, room: number) =>
  spread({ wanted, widths: wanted.map(() => width), apart: () => width, room });

describe('spread', () => {
  it('leaves what has room where it wants to be', () => {
    expect(row([50, 150, 250], 80, 300)).toEqual([50, 150, 250]);
  });

  it('keeps what wants the same place apart, and all within the row', () => {
    expect(row([290, 290, 290], 80, 300)).toEqual([100, 180, 260]);
    expect(row([0, 0], 80, 300)).toEqual([40, 120]);
  });

  it('has no answer for a row that is too short', () => {
    expect(row([0, 100, 200], 101, 300)).toBeNull();
    expect(row([], 10, 0)).toEqual([]);
  });

  it('asks each pair how far it must be apart', () => {
    const staggered = spread({
      wanted: [20, 40, 60],
      widths: [40, 40, 40],
      apart: (before, after) => (after - before === 2 ? 50 : 10),
      room: 100,
    });
    expect(staggered).toEqual([20, 40, 70]);
  });
});
