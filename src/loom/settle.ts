import type { LoomModel } from './model.ts';
import { apartStep, fineRoom, labelStep, meetStep, passStep, sectionPad, turn } from './sizes.ts';

/** What a move costs, however long, from one paragraph that names the thread to the next: as much as so many px elsewhere. */
const turning = 24;
/** Where it passes others by, moves up to this many px cost by their length, longer ones by their square. */
const soft = 26;
/** How far apart two columns are if a section begins between them, and labels from the first, in columns. */
const sectionGap = 1 + (2 * sectionPad) / fineRoom.column;
const labelGap = (turn + sectionPad) / fineRoom.column + 0.5;
const rounds = 60;

/** The distance of a thread to the one above it; it is kept exactly where both meet. */
interface Gap {
  least: number;
  fixed: boolean;
}

/** Neighbours that move as one: where the first would be without gaps, their weight and number. */
interface Pool {
  at: number;
  weight: number;
  count: number;
}

/**
 * Gives every thread its height in every column: orders are kept, those who meet stand one step apart and
 * the others keep their distance, and under that the threads run as straight as can be. Threads of many
 * paragraphs weigh more, so that the others come to them.
 *
 * Columns are settled in turn, each exactly, by pooling neighbours that want to come too close (isotonic
 * regression, Ayer et al. 1955), sweeping over the chart until it is at rest. Reweighting takes costs from the
 * square of a move to its length where a thread passes others by, so that it moves seldom and gently, and to
 * the mere fact of a move between paragraphs that name it, so that it is level or takes one clear step.
 * @returns heights in px from the top of the plot, to one decimal; `unrest`: how far threads move, weighed
 */
export function settle(
  { threads, columns }: LoomModel,
  order: readonly number[][],
): { heights: number[][]; unrest: number } {
  const room = Math.max(0, threads.length - 1) * labelStep;
  const meets = columns.map((column) => new Set(column.meets));
  const labels = new Map(order[0]?.map((thread, place) => [thread, place * labelStep]));
  const gaps = order.map((column, at) =>
    column.map((thread, place): Gap => {
      const above = column[place - 1];
      if (above === undefined) return { least: 0, fixed: false };
      const here = [thread, above].filter((one) => meets[at]?.has(one)).length;
      return { least: [passStep, apartStep, meetStep][here] ?? 0, fixed: here === 2 };
    }),
  );
  const y = order.map((column, at) => {
    const offsets = sums(gaps[at] ?? []);
    const start = (room - (offsets.at(-1) ?? 0)) / 2;
    return new Map(column.map((thread, place) => [thread, start + (offsets[place] ?? 0)]));
  });

  const importance = threads.map(({ knots }) => 1 + knots.length / 5);
  const gapTo = (at: number) => {
    if (at === 0) return labelGap;
    return columns[at]?.section === columns[at - 1]?.section ? 1 : sectionGap;
  };
  /** What a thread's move costs between a column and the one before it (or the labels), over the move's square. */
  const tie = (thread: number, at: number, move: number, blur: number) => {
    const square = 1 / (soft * gapTo(at));
    // To its first knot a thread only leads, by a line that is even rather than level.
    if (at <= (threads[thread]?.knots[0] ?? 0)) return square;
    const weight = importance[thread] ?? 1;
    const active = meets[at]?.has(thread) && meets[at - 1]?.has(thread);
    return weight * (active ? turning / (move + blur) ** 2 : 1 / (move + blur) + square);
  };
  const settleColumn = (at: number, blur: number) => {
    const column = order[at] ?? [];
    const wishes = column.map((thread) => {
      const here = y[at]?.get(thread) ?? 0;
      let [sum, weight] = [0, 0];
      for (const other of [at - 1, at + 1]) {
        const there = other < 0 ? labels.get(thread) : y[other]?.get(thread);
        if (there === undefined) continue;
        const pull = tie(thread, Math.max(at, other), Math.abs(there - here), blur);
        sum += pull * there;
        weight += pull;
      }
      return { at: weight > 0 ? sum / weight : here, weight: Math.max(weight, 1e-6) };
    });
    const settled = apart(wishes, gaps[at] ?? [], room);
    column.forEach((thread, place) => y[at]?.set(thread, settled[place] ?? 0));
  };
  for (let round = 0; round < rounds; round += 1) {
    const blur = 200 * 0.9 ** round + 0.5;
    for (let at = 0; at < order.length; at += 1) settleColumn(at, blur);
    for (let at = order.length - 1; at >= 0; at -= 1) settleColumn(at, blur);
  }

  let unrest = 0;
  order.forEach((column, at) => {
    for (const thread of column) {
      const before = at === 0 ? labels.get(thread) : y[at - 1]?.get(thread);
      const move = Math.abs((y[at]?.get(thread) ?? 0) - (before ?? 0));
      unrest += tie(thread, at, move, 0.5) * move ** 2;
    }
  });
  const heights = order.map((column, at) =>
    column.map((thread) => Math.round(10 * (y[at]?.get(thread) ?? 0)) / 10),
  );
  return { heights, unrest };
}

/**
 * The heights nearest to what is wished (weighted squares) that keep the order, the gaps and the room.
 * Without the gaps it is an isotonic regression: neighbours that would pass each other are pooled at their mean.
 */
function apart(
  wishes: readonly { at: number; weight: number }[],
  gaps: readonly Gap[],
  room: number,
): number[] {
  const offsets = sums(gaps);
  const pools: Pool[] = [];
  wishes.forEach((wish, place) => {
    let pool = { at: wish.at - (offsets[place] ?? 0), weight: wish.weight, count: 1 };
    const last = pools.at(-1);
    if (last && gaps[place]?.fixed) pool = pooled(pools.pop() ?? last, pool);
    pools.push(pool);
    // A block that grows may come to pass those above it: pool from there.
    while (gaps[place + 1]?.fixed !== true) {
      const [above, below] = pools.slice(-2);
      if (!above || !below || above.at <= below.at) break;
      pools.splice(-2, 2, pooled(above, below));
    }
  });
  const most = Math.max(0, room - (offsets.at(-1) ?? 0));
  return pools
    .flatMap(({ at, count }) => Array<number>(count).fill(Math.min(Math.max(at, 0), most)))
    .map((at, place) => at + (offsets[place] ?? 0));
}

function pooled(one: Pool, other: Pool): Pool {
  const weight = one.weight + other.weight;
  const at = (one.at * one.weight + other.at * other.weight) / weight;
  return { at, weight, count: one.count + other.count };
}

/** How far each place of a column stands below its first one if all gaps are at their least. */
function sums(gaps: readonly Gap[]): number[] {
  let sum = 0;
  return gaps.map(({ least }) => (sum += least));
}
