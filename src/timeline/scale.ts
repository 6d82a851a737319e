import type { EventRun, TimelineEvent } from './model.ts';

/*
 * A broken, focused time scale. Between events it is proportional to time, but neighbours keep at least one
 * slot's distance; a busy run of events gets a slot for each, behind a drawn break, so that one full day
 * reads as well as the fourteen years before it. The scale stays a function of time, piecewise linear and
 * never falling: whatever is drawn on it (year ticks, bars, a window) stretches where it stretches.
 */

/** A moment (day number) and its place along the axis, from 0 (earliest) to 1. */
export type Knot = readonly [time: number, place: number];

export interface Extent {
  from: number;
  to: number;
}

export interface TimeScale {
  knots: Knot[];
  /** The place of each event's mark, in the order of the events. Events of one day stand side by side. */
  places: number[];
  /** The stretch of the axis that belongs to each busy run. */
  runs: Extent[];
  /** The middles of the breaks. */
  breaks: number[];
  /** The least distance of two neighbours. */
  slot: number;
}

/** All in slots. */
export interface ScaleOptions {
  /** Room before the first and after the last place. */
  edge: number;
  /** Room for a break. */
  breakRoom: number;
  /** What is shared out in proportion to time, on top of the least distances, as a share of these. */
  slack: number;
}

interface Stretch {
  days: number;
  least: number;
  /** Stays at its least: inside a busy run, distance does not mean time. */
  fixed: boolean;
}

/** How far a busy run reaches beyond its outer marks, in slots. */
const margin = 0.6;
/** The least room of a span that outlasts the last mark, and of the half of a partial date, in slots. */
const leastTail = 0.9;
const leastHalf = 0.3;

/** Shares `room` out in proportion to time, where no share is less than its own least (in fractions). */
function share(stretches: readonly Stretch[], room: number, slot: number): number[] {
  const held = new Set<Stretch>();
  for (;;) {
    const free = stretches.filter((stretch) => !held.has(stretch));
    const days = free.reduce((sum, stretch) => sum + stretch.days, 0);
    const left = [...held].reduce((sum, stretch) => sum - stretch.least * slot, room);
    const perDay = days > 0 ? left / days : 0;
    const short = free.filter((stretch) => stretch.days * perDay < stretch.least * slot);
    if (short.length === 0) {
      return stretches.map((stretch) =>
        held.has(stretch) ? stretch.least * slot : stretch.days * perDay,
      );
    }
    short.forEach((stretch) => held.add(stretch));
  }
}

/** Makes the scale of events in time order, with their busy runs. */
export function makeScale(
  events: readonly TimelineEvent[],
  runs: readonly EventRun[],
  { edge, breakRoom, slack }: ScaleOptions,
): TimeScale {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return { knots: [], places: [], runs: [], breaks: [], slot: 1 };
  const starts = Math.min(...events.map(({ start }) => start));
  const ends = Math.max(...events.map(({ end }) => end));
  const runOf = (place: number) => runs.find((run) => run.first <= place && place <= run.last);
  const outer = (days: number, place: number, event: TimelineEvent): Stretch[] => {
    const fixed = runOf(place) !== undefined;
    const least = !fixed && event.shape === 'partial' ? leastHalf : leastTail;
    return days > 1 ? [{ days, least, fixed }] : [];
  };
  const head = outer(first.at - starts, 0, first);
  const tail = outer(ends - last.at, events.length - 1, last);
  const between = events.slice(1).map((event, at): Stretch => {
    const [before, after] = [runOf(at), runOf(at + 1)];
    const fixed = before !== undefined && before === after;
    const broken = !fixed && (before !== undefined || after !== undefined);
    return {
      days: event.at - (events[at]?.at ?? event.at),
      least: broken ? 0.5 + margin + breakRoom : 1,
      fixed,
    };
  });

  const stretches = [...head, ...between, ...tail];
  const open = stretches.filter(({ fixed }) => !fixed);
  const least = stretches.reduce((sum, stretch) => sum + stretch.least, 2 * edge);
  const slot = 1 / (least * (open.length > 0 ? 1 + slack : 1));
  const taken = stretches.reduce((sum, { fixed, least: own }) => sum + (fixed ? own : 0), 2 * edge);
  const openLengths = share(open, 1 - taken * slot, slot);
  const lengths = stretches.map((stretch) =>
    stretch.fixed ? stretch.least * slot : (openLengths[open.indexOf(stretch)] ?? 0),
  );

  let reached = edge * slot;
  const stops = [reached, ...lengths.map((length) => (reached += length))];
  const places = stops.slice(head.length, head.length + events.length);
  const placeOf = (place: number) => places[place] ?? 0;
  const [headAt, tailAt] = [stops[0] ?? 0, stops.at(-1) ?? 1];

  const extents = runs.map((run): Extent => {
    const from = run.first === 0 ? Math.min(headAt, placeOf(0)) : placeOf(run.first);
    const to = run.last === events.length - 1 ? tailAt : placeOf(run.last);
    // Behind the end of a last span, half the margin is enough.
    const inner = to > placeOf(run.last) ? margin / 2 : margin;
    return { from: Math.max(0, from - margin * slot), to: Math.min(1, to + inner * slot) };
  });

  const knots: Knot[] = head.length > 0 ? [[starts, headAt]] : [];
  const tie = (time: number, place: number) => {
    if (time > (knots.at(-1)?.[0] ?? -Infinity)) knots.push([time, place]);
  };
  events.forEach((event, at) => {
    if (!runOf(at)) return tie(event.at, placeOf(at));
    // In a busy run a day is as long as its events need: it lies between the neighbours' days.
    const day = Math.floor(event.at);
    const dayOf = (place: number) => (runOf(place) === runOf(at) ? events[place]?.at : undefined);
    const [before, after] = [dayOf(at - 1), dayOf(at + 1)];
    const reach = (other: number | undefined, touching: number) => {
      if (other === undefined) return margin * slot;
      return (Math.floor(other) === touching ? 0.5 : 0.4) * slot;
    };
    if (before === undefined || Math.floor(before) < day) {
      tie(day, placeOf(at) - reach(before, day - 1));
    }
    if (after === undefined || Math.floor(after) > day) {
      tie(day + 1, placeOf(at) + reach(after, day + 1));
    }
  });
  if (tail.length > 0) tie(ends, tailAt);

  const breaks = events.slice(1).flatMap((_, at): number[] => {
    const [before, after] = [runOf(at), runOf(at + 1)];
    if (before === after) return [];
    const ending = before && extents[runs.indexOf(before)];
    const beginning = after && extents[runs.indexOf(after)];
    if (ending && beginning) return [(ending.to + beginning.from) / 2];
    return [
      ending ? ending.to + (breakRoom * slot) / 2 : (beginning?.from ?? 0) - (breakRoom * slot) / 2,
    ];
  });
  return { knots, places, runs: extents, breaks, slot };
}
