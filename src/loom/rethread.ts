import { lastKnot, type LoomModel } from './model.ts';

/**
 * Takes one thread after another out of the chart and puts each back on the way through all its columns on
 * which it crosses the fewest others, which stay where they are. The way is found exactly, by dynamic
 * programming (Bellman 1958; the columns are the stages, the places between the others the states). Of ways
 * that cross equally often it takes the one that changes its place the least.
 * @returns the columns; those who meet stand together if they did before
 */
export function rethreaded(model: LoomModel, columns: readonly number[][]): number[][] {
  let result = [...columns];
  model.threads.forEach((thread, at) => {
    const alive = result.slice(0, lastKnot(thread) + 1);
    const others = alive.map((column) => column.filter((other) => other !== at));
    const free = others.map((column, here) =>
      freePlaces(column, model.columns[here]?.meets ?? [], at),
    );
    const way = bestWay(others, free);
    result = result.map((column, here) =>
      here < alive.length ? (others[here] ?? []).toSpliced(way[here] ?? 0, 0, at) : column,
    );
  });
  return result;
}

/** Where a thread may stand among the others of a column: beside or among those whom it meets, else not among those who meet. */
function freePlaces(others: readonly number[], meets: readonly number[], thread: number): number[] {
  const places = [...Array(others.length + 1).keys()];
  const group = others.flatMap((other, place) => (meets.includes(other) ? [place] : []));
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return places;
  return meets.includes(thread)
    ? places.filter((place) => place >= first && place <= last + 1)
    : places.filter((place) => place <= first || place > last);
}

/** A crossing costs 1; a change of place so little that all of them together cost less. */
const shift = 1e-4;

function bestWay(others: readonly number[][], free: readonly number[][]): number[] {
  let costs = Array<number>((others[0]?.length ?? 0) + 1).fill(Infinity);
  for (const place of free[0] ?? []) costs[place] = 0;
  const came = others.slice(1).map((column, at) => {
    const before = others[at] ?? [];
    const next = Array<number>(column.length + 1).fill(Infinity);
    const from = Array<number>(column.length + 1).fill(0);
    // Places are counted from the middle: a thread that ends above must not look like a move.
    const middle = (before.length - column.length) / 2;
    const were = column.map((thread) => before.indexOf(thread));
    for (const place of free[at] ?? []) {
      const ways = crossed(were, place);
      for (const to of free[at + 1] ?? []) {
        const moved = shift * Math.abs(to + middle - place);
        const sum = (costs[place] ?? 0) + (ways[to] ?? 0) + moved;
        if (sum >= (next[to] ?? 0)) continue;
        next[to] = sum;
        from[to] = place;
      }
    }
    costs = next;
    return from;
  });
  let end = costs.indexOf(Math.min(...costs));
  const way = [end];
  for (const from of came.toReversed()) way.unshift((end = from[end] ?? 0));
  return way;
}

/**
 * For every place in a column: how many threads are crossed on the way there from a place in the one before.
 * @param were where the threads of the column were in the one before, -1 for those that were not
 */
function crossed(were: readonly number[], place: number): number[] {
  let count = were.filter((was) => was !== -1 && was < place).length;
  const counts = [count];
  for (const was of were) {
    if (was !== -1) count += was < place ? -1 : 1;
    counts.push(count);
  }
  return counts;
}
