import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beijingIn } from '../../tests/fixtures/stories.ts';
import { indexStory } from '../story/storyIndex.ts';
import { crossingsBetween, crossingsOf } from './crossings.ts';
import { lastKnot, loomModel, type LoomModel } from './model.ts';
import { naiveOrder, orderLoom, type LoomOrder } from './order.ts';
import { anyLoom, loomOf } from './testModels.ts';
import { apartStep, labelStep, meetStep, passStep } from './sizes.ts';

const model = loomModel(indexStory(beijingIn('ar')));
const order = orderLoom(model);

/** What is wrong with an order; nothing where it is one. */
function faults({ columns, threads }: LoomModel, given: Pick<LoomOrder, 'columns'>): string[] {
  return columns.flatMap(({ meets }, at) => {
    const column = given.columns[at] ?? [];
    const alive = threads.flatMap((thread, one) => (lastKnot(thread) >= at ? [one] : []));
    const places = column.flatMap((thread, place) => (meets.includes(thread) ? [place] : []));
    const span = (places.at(-1) ?? 0) - (places[0] ?? 0) + 1;
    return [
      ...(column.toSorted((a, b) => a - b).join() === alive.join()
        ? []
        : [`column ${at}: threads`]),
      ...(meets.length > 0 && span !== meets.length ? [`column ${at}: torn apart`] : []),
    ];
  });
}

describe('crossingsBetween', () => {
  it('counts the pairs that change sides and leaves out those that end', () => {
    expect(crossingsBetween([0, 1, 2], [0, 1, 2])).toBe(0);
    expect(crossingsBetween([0, 1, 2], [2, 1, 0])).toBe(3);
    expect(crossingsBetween([0, 1, 2], [2, 0])).toBe(1);
  });
});

describe('the order of the first story', () => {
  it('crosses far less often than the order of first mention', () => {
    const naive = crossingsOf(naiveOrder(model));
    expect(naive).toBe(24);
    // 9 is the fewest that hundreds of random starts found.
    expect(crossingsOf(order)).toBeLessThanOrEqual(9);
    expect(faults(model, naiveOrder(model))).toEqual([]);
    expect(faults(model, order)).toEqual([]);
  });

  it('is small enough to travel with the page', () => {
    expect(JSON.stringify(order).length).toBeLessThan(4000);
  });
});

describe('orderLoom', () => {
  it('finds an order without crossings where there is one', () => {
    // In the order of first mention the second thread stands between two that meet.
    const loom = loomOf([[0, 2], [1, 3], [2], [3]], 4);
    expect(crossingsOf(naiveOrder(loom))).toBe(1);
    expect(crossingsOf(orderLoom(loom))).toBe(0);
  });

  it('orders a loom of nothing', () => {
    expect(orderLoom(loomOf([], 2)).columns).toEqual([[], []]);
    expect(orderLoom({ columns: [], threads: [], sections: [] }).columns).toEqual([]);
  });

  it('has all that are alive in each column, those who meet together, and is never worse than the naive order', () => {
    fc.assert(
      fc.property(anyLoom, (loom) => {
        const found = orderLoom(loom);
        expect(faults(loom, found)).toEqual([]);
        expect(crossingsOf(found)).toBeLessThanOrEqual(crossingsOf(naiveOrder(loom)));
        expect(orderLoom(loom)).toEqual(found);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps threads apart, those who meet one step, and all within the labels', () => {
    fc.assert(
      fc.property(anyLoom, (loom) => {
        const { columns, heights } = orderLoom(loom);
        columns.forEach((column, at) => {
          const meets = loom.columns[at]?.meets ?? [];
          column.forEach((thread, place) => {
            const y = heights[at]?.[place] ?? NaN;
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual((loom.threads.length - 1) * labelStep);
            if (place === 0) return;
            const above = column[place - 1] ?? -1;
            const gap = y - (heights[at]?.[place - 1] ?? NaN);
            const meeting = [above, thread].filter((one) => meets.includes(one)).length;
            const least = [passStep, apartStep, meetStep][meeting] ?? NaN;
            expect(gap).toBeGreaterThan(least - 0.2);
            expect(gap).toBeLessThan(meeting === 2 ? meetStep + 0.2 : Infinity);
          });
        });
      }),
      { numRuns: 40 },
    );
  });
});
