import { describe, expect, it } from 'vitest';
import { costOf, orderOnLine, type LittleTie } from './littleOrder.ts';

function* permutations(things: number[]): Generator<number[]> {
  if (things.length === 0) yield [];
  for (const first of things) {
    for (const rest of permutations(things.filter((thing) => thing !== first)))
      yield [first, ...rest];
  }
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

/** Ties that look random and are the same each time. */
function someTies(count: number, many: number, seed: number): LittleTie[] {
  let state = seed;
  const next = () => (state = (state * 1103515245 + 12345) % 2147483648) >> 8;
  return upTo(many).flatMap(() => {
    const [one, other] = [next() % count, next() % count];
    return one === other ? [] : [[one, other] as const];
  });
}

describe('orderOnLine', () => {
  it('puts what is tied side by side, and a middle in the middle', () => {
    expect(orderOnLine(4, [[0, 3]])).toEqual([0, 3, 1, 2]);
    const star = orderOnLine(5, [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
    ]);
    expect(star.indexOf(0)).toBe(2);
  });

  it('keeps the given order where nothing is gained', () => {
    expect(orderOnLine(3, [])).toEqual([0, 1, 2]);
    expect(orderOnLine(0, [])).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6])('finds an order that none beats (%i)', (seed) => {
    const ties = someTies(6, 8, seed);
    const least = Math.min(...[...permutations(upTo(6))].map((order) => costOf(order, ties)));
    expect(costOf(orderOnLine(6, ties), ties)).toBe(least);
  });

  it('betters what is too long to try every order of, and does so the same way each time', () => {
    const ties = someTies(9, 11, 4);
    const order = orderOnLine(9, ties);
    expect(order.toSorted()).toEqual(upTo(9));
    expect(costOf(order, ties)).toBeLessThan(costOf(upTo(9), ties));
    expect(orderOnLine(9, ties)).toEqual(order);
  });

  it('counts a crossing', () => {
    const ties = [
      [0, 2],
      [1, 3],
    ] as const;
    expect(costOf([0, 1, 2, 3], ties)).toBe(4 + 2);
    expect(costOf([0, 2, 1, 3], ties)).toBe(2);
  });
});
