import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestChain } from './chain.ts';

const skipped = 0.25;

/** What a chain is worth. */
function worth(chain: readonly number[], others: number, gains: readonly (readonly number[])[]) {
  const laid = chain.reduce(
    (sum, other, one) => sum + (other < 0 ? 0 : (gains[one]?.[other] ?? 0)),
    0,
  );
  return laid - skipped * (others - new Set(chain.filter((other) => other >= 0)).size);
}

/** Every chain that never goes back. */
function everyChain(count: number, others: number): number[][] {
  if (count === 0) return [[]];
  return everyChain(count - 1, others).flatMap((chain) => {
    const last = Math.max(-1, ...chain);
    return Array.from({ length: others + 1 }, (_, at) => [...chain, at - 1]).filter(
      (longer) => (longer.at(-1) ?? -1) < 0 || (longer.at(-1) ?? -1) >= last,
    );
  });
}

describe('the best chain', () => {
  it('is worth as much as the best of all that never go back', () => {
    const sizes = { minLength: 0, maxLength: 4 };
    // Quarters add up without rounding.
    const gain = fc.integer({ min: -4, max: 8 }).map((quarters) => quarters / 4);
    const table = fc
      .nat({ max: 4 })
      .chain((others) =>
        fc
          .array(fc.array(gain, { minLength: others, maxLength: others }), sizes)
          .map((gains) => ({ others, gains })),
      );
    fc.assert(
      fc.property(table, ({ others, gains }) => {
        const chain = [
          ...bestChain(gains.length, others, (one, other) => gains[one]?.[other] ?? 0, skipped),
        ];
        const placed = chain.filter((other) => other >= 0);
        expect(placed).toEqual(placed.toSorted((a, b) => a - b));
        const best = Math.max(
          ...everyChain(gains.length, others).map((one) => worth(one, others, gains)),
        );
        expect(worth(chain, others, gains)).toBe(best);
      }),
    );
  });

  it('lays several beside the same one, and leaves out what is worth nothing', () => {
    const gains = [
      [1, 0],
      [-1, -1],
      [1, 0],
      [0, 1],
    ];
    const chain = bestChain(4, 2, (one, other) => gains[one]?.[other] ?? 0, skipped);
    expect([...chain]).toEqual([0, -1, 0, 1]);
  });
});
