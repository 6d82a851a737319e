/** A tie between two of the things that are put in a row, by number. */
export type LittleTie = readonly [one: number, other: number];

/** Up to here every order is tried. */
const mostTried = 7;
/** How many steps of arc one crossing is worth. */
const crossingCost = 2;

/**
 * The order in a row that keeps arcs over it short and crossings few: the numbers 0…count-1, rearranged.
 * Every order is tried for up to seven (a branch is left as soon as it costs more than the best whole), else
 * neighbours change places as long as that helps. Equal orders: the one nearest to the order given. For arc
 * diagrams see M. Wattenberg, “Arc Diagrams: Visualizing Structure in Strings” (InfoVis 2002).
 */
export function orderOnLine(count: number, ties: readonly LittleTie[]): number[] {
  const given = Array.from({ length: count }, (_, at) => at);
  return count <= mostTried ? bestOrder(given, ties) : betterOrder(given, ties);
}

/** What an order costs: the steps that all its arcs span, and its crossings. */
export function costOf(order: readonly number[], ties: readonly LittleTie[]): number {
  const places: number[] = [];
  order.forEach((thing, at) => (places[thing] = at));
  const arcs = ties.map(([one, other]) => {
    const [a, b] = [places[one] ?? 0, places[other] ?? 0];
    return a < b ? ([a, b] as const) : ([b, a] as const);
  });
  let cost = 0;
  arcs.forEach(([from, to], at) => {
    cost += to - from;
    for (const [start, end] of arcs.slice(at + 1)) {
      const crosses =
        (start < from && from < end && end < to) || (from < start && start < to && to < end);
      if (crosses) cost += crossingCost;
    }
  });
  return cost;
}

function bestOrder(given: readonly number[], ties: readonly LittleTie[]): number[] {
  let best = [...given];
  let least = costOf(best, ties);
  const visit = (before: readonly number[], steps: number) => {
    if (steps >= least) return;
    if (before.length === given.length) {
      const cost = costOf(before, ties);
      if (cost < least) [best, least] = [[...before], cost];
      return;
    }
    for (const next of given) {
      if (before.includes(next)) continue;
      const placed = [...before, next];
      // Each arc that is open after this place runs at least one step further.
      const open = ties.filter(([one, other]) => placed.includes(one) !== placed.includes(other));
      visit(placed, steps + open.length);
    }
  };
  visit([], 0);
  return best;
}

function betterOrder(given: readonly number[], ties: readonly LittleTie[]): number[] {
  let best = [...given];
  let least = costOf(best, ties);
  for (let improved = true; improved;) {
    improved = false;
    for (let at = 1; at < best.length; at++) {
      const swapped = best.with(at - 1, best[at] ?? 0).with(at, best[at - 1] ?? 0);
      const cost = costOf(swapped, ties);
      if (cost < least) {
        [best, least] = [swapped, cost];
        improved = true;
      }
    }
  }
  return best;
}
