import { randomLcg } from 'd3';
import { crossingsOf } from './crossings.ts';
import { lastKnot, type LoomModel } from './model.ts';
import { rethreaded } from './rethread.ts';
import { settle } from './settle.ts';

/** Where the threads run, the same in every language and direction. Plain JSON, made at build time. */
export interface LoomOrder {
  /** Per column the threads alive there, as places in `LoomModel.threads`, from top to bottom. */
  columns: number[][];
  /** Per column the heights of those threads, in px from the top of the plot. */
  heights: number[][];
}

/** A column from top to bottom: those who meet are one block, everybody else is a block alone. */
type Blocks = number[][];

/** Starts of the search: more find nothing better in stories of this size. */
const starts = 100;

/**
 * Orders the threads in every column so that few cross and those who meet stand together.
 *
 * The search is the layer by layer sweep of Sugiyama, Tagawa & Toda (1981), forwards and backwards, as
 * StoryFlow (Liu et al. 2013) takes it to storylines: a column's blocks are sorted by the mean place that
 * their threads have in the columns beside it, and a block's threads by their own. After one sweep each way
 * every thread is led anew where that saves crossings (rethread.ts). It starts from several orders, seeded,
 * and keeps the best; among orders that cross equally seldom, the one whose threads run straightest.
 */
export function orderLoom(model: LoomModel): LoomOrder {
  const { columns: naive } = naiveOrder(model);
  let best = [naive];
  let fewest = crossingsOf({ columns: naive });
  const random = randomLcg(1);
  for (let start = 0; start < starts; start += 1) {
    const rank = model.threads.map(() => (start === 0 ? 0 : random()));
    const columns = searched(
      model,
      blocksBy(model, (thread) => rank[thread] ?? 0),
    );
    const count = crossingsOf({ columns });
    if (count < fewest) best = [];
    if (count <= fewest && !best.some((known) => isSame(known, columns))) best.push(columns);
    fewest = Math.min(fewest, count);
  }
  const settled = best.map((columns) => ({ columns, ...settle(model, columns) }));
  settled.sort((a, b) => a.unrest - b.unrest);
  const [{ columns, heights } = { columns: naive, heights: [] }] = settled;
  return { columns, heights };
}

/**
 * The order that a reader would come to without looking ahead: first named stands first, and those who meet
 * gather around the middle one of them. What the search must beat.
 */
export function naiveOrder(model: LoomModel): Pick<LoomOrder, 'columns'> {
  const first = model.threads
    .map((_, thread) => thread)
    .toSorted((a, b) => (model.threads[a]?.knots[0] ?? 0) - (model.threads[b]?.knots[0] ?? 0));
  const rank = new Map(first.map((thread, place) => [thread, place]));
  return {
    columns: blocksBy(model, (thread) => rank.get(thread) ?? 0).map((blocks) => blocks.flat()),
  };
}

/** All columns in one order of threads, each group gathered at its median. */
function blocksBy(model: LoomModel, rank: (thread: number) => number): Blocks[] {
  return model.columns.map((_, column) => {
    const blocks = aliveBlocks(model, column).map((block) =>
      block.toSorted((a, b) => rank(a) - rank(b)),
    );
    const middle = (block: number[]) => rank(block[Math.floor((block.length - 1) / 2)] ?? 0);
    return blocks.toSorted((a, b) => middle(a) - middle(b));
  });
}

function aliveBlocks({ threads, columns }: LoomModel, column: number): Blocks {
  const meets = columns[column]?.meets ?? [];
  const alone = threads.flatMap((thread, at) =>
    lastKnot(thread) > column && !meets.includes(at) ? [[at]] : [],
  );
  return meets.length > 0 ? [meets, ...alone] : alone;
}

function searched(model: LoomModel, start: Blocks[]): number[][] {
  const columns = swept(swept(start, 1), -1).map((blocks) => blocks.flat());
  return rethreaded(model, columns);
}

/** One sweep: each column sorted by the places of its threads in the column before it on the way. */
function swept(columns: Blocks[], step: 1 | -1): Blocks[] {
  const result = [...columns];
  const way = [...columns.keys()];
  for (const at of step === 1 ? way : way.toReversed()) {
    const beside = result[at - step]?.flat();
    const blocks = result[at];
    if (!beside || !blocks) continue;
    // A thread that the other column lacks keeps its place, in that column's measure.
    const own = new Map(blocks.flat().map((thread, place) => [thread, place]));
    const scale = beside.length / Math.max(own.size, 1);
    const places = new Map(beside.map((thread, place) => [thread, place]));
    const place = (thread: number) => places.get(thread) ?? (own.get(thread) ?? 0) * scale;
    const mean = (block: number[]) =>
      block.reduce((sum, thread) => sum + place(thread), 0) / block.length;
    result[at] = blocks
      .map((block) => block.toSorted((a, b) => place(a) - place(b)))
      .toSorted((a, b) => mean(a) - mean(b));
  }
  return result;
}

function isSame(one: number[][], other: number[][]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
