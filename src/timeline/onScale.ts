import { dateOf, type TimelineEvent } from './model.ts';
import type { Extent, Knot, TimeScale } from './scale.ts';

/** The place of a moment along the axis; moments outside the scale lie at its ends. */
export function placeOfTime(knots: readonly Knot[], time: number): number {
  const next = knots.findIndex(([knotTime]) => knotTime >= time);
  const after = knots[next === -1 ? knots.length - 1 : next];
  const before = knots[next - 1];
  if (!after) return 0.5;
  if (!before || next === -1) return after[1];
  const part = (time - before[0]) / (after[0] - before[0]);
  return before[1] + part * (after[1] - before[1]);
}

const tickSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * The places of the first days of years, at the finest regular step whose ticks are at least `least` apart,
 * without those that fall on a busy run or a break.
 */
export function yearTicks({ knots, runs, breaks, slot }: TimeScale, least: number): number[] {
  const [first, last] = [knots[0], knots.at(-1)];
  if (!first || !last) return [];
  const [from, to] = [dateOf(first[0]).getUTCFullYear(), dateOf(last[0]).getUTCFullYear()];
  for (const step of tickSteps) {
    const ticks: number[] = [];
    for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
      const day = new Date(0).setUTCFullYear(year) / 86_400_000;
      const place = placeOfTime(knots, day);
      const hidden =
        day < first[0] ||
        runs.some((run) => place >= run.from && place <= run.to) ||
        breaks.some((middle) => Math.abs(place - middle) < slot / 3);
      if (!hidden) ticks.push(place);
    }
    if (ticks.every((place, at) => at === 0 || place - (ticks[at - 1] ?? 0) >= least)) return ticks;
  }
  return [];
}

/**
 * The stretch that an event's bar covers. A partial date shorter than `least` is drawn that long, a span
 * shorter than that as a point.
 */
export function barOf(
  scale: TimeScale,
  event: TimelineEvent,
  place: number,
  least: number,
): Extent {
  if (event.shape === 'point') return { from: place, to: place };
  const to = placeOfTime(scale.knots, event.end);
  if (event.shape === 'span') return { from: place, to: to - place < least ? place : to };
  const from = placeOfTime(scale.knots, event.start);
  return to - from < least ? { from: place - least / 2, to: place + least / 2 } : { from, to };
}

/** The pieces of the axis that breaks of width `gap` leave, from 0 to 1. */
export function axisPieces(breaks: readonly number[], gap: number): Extent[] {
  const ends = [...breaks.map((middle) => middle - gap / 2), 1];
  return ends.map((to, at) => ({ from: at === 0 ? 0 : (breaks[at - 1] ?? 0) + gap / 2, to }));
}
