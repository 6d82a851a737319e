import type { Dating, LocalStory, Slug } from '../story/types.ts';

/** How an event lies in time: on a day, from one day to another, or somewhere within a year or month. */
export type EventShape = 'point' | 'span' | 'partial';

export interface TimelineEvent {
  id: Slug;
  shape: EventShape;
  /** First day, as days since 1970-01-01 UTC. */
  start: number;
  /** The day after the last, likewise. */
  end: number;
  /** Where its mark stands: the middle of a day or of a partial date, the first day of a span. */
  at: number;
  dating: Dating;
  /** How the end of a span is known; equals `dating` elsewhere. */
  endDating: Dating;
  precision: 'day' | 'month' | 'year';
  uncertain: boolean;
  /** The number of paragraphs that tell of it: it decides who keeps a label where not all fit. */
  weight: number;
}

/** A span between two events. */
export interface TimelineArc {
  id: Slug;
  /** Places in `TimelineModel.events`, the earlier first. */
  from: number;
  to: number;
  /** Full years from the one to the other. */
  years: number;
}

/** A busy run of events: first and last place in `TimelineModel.events`. */
export interface EventRun {
  first: number;
  last: number;
}

export interface TimelineModel {
  /** In time order. */
  events: TimelineEvent[];
  arcs: TimelineArc[];
  runs: EventRun[];
}

const milliseconds = 86_400_000;

/**
 * Days since 1970-01-01 of a day written `YYYY-MM-DD`, in UTC.
 * @throws where the text is no such day.
 */
export function dayNumber(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) throw new Error(`“${day}” is not a day. Write it as 2022-02-04.`);
  return time / milliseconds;
}

/** The moment of a day number, for `Intl`. */
export function dateOf(day: number): Date {
  return new Date(Math.floor(day) * milliseconds);
}

function fullYears(from: number, to: number): number {
  const [a, b] = [dateOf(from), dateOf(to)];
  const years = b.getUTCFullYear() - a.getUTCFullYear();
  b.setUTCFullYear(a.getUTCFullYear());
  return b < a ? years - 1 : years;
}

/** Runs of two or more events whose gaps are at most this share of the whole time are busy. */
const busyShare = 0.01;

function busyRuns(events: readonly TimelineEvent[]): EventRun[] {
  const total = (events.at(-1)?.at ?? 0) - (events[0]?.at ?? 0);
  const runs: EventRun[] = [];
  events.forEach((event, place) => {
    const before = events[place - 1];
    if (!before || event.at - before.at > total * busyShare) return;
    const open = runs.at(-1);
    if (open?.last === place - 1) open.last = place;
    else runs.push({ first: place - 1, last: place });
  });
  return runs;
}

/** What the timeline shows, without pixels: events in time order, spans between them, busy runs. */
export function timelineModel(story: LocalStory): TimelineModel {
  const events = story.events
    .map((event): TimelineEvent => {
      const start = dayNumber(event.start);
      const end = dayNumber(event.end) + 1;
      const shape = event.date.includes('/')
        ? 'span'
        : event.precision === 'day'
          ? 'point'
          : 'partial';
      return {
        id: event.id,
        shape,
        start,
        end,
        at: shape === 'partial' ? (start + end) / 2 : start + 0.5,
        dating: event.dating,
        endDating: event.endDating ?? event.dating,
        precision: event.precision,
        uncertain: event.uncertain,
        weight: event.evidence.length,
      };
    })
    .sort((a, b) => a.at - b.at || a.end - b.end);
  const places = new Map(events.map((event, place) => [event.id, place]));
  const arcs = story.relations.flatMap((relation): TimelineArc[] => {
    const ends = [places.get(relation.from), places.get(relation.to)];
    const [from, to] = ends.filter((place) => place !== undefined).sort((a, b) => a - b);
    const [earlier, later] = [events[from ?? -1], events[to ?? -1]];
    if (relation.joins !== 'events' || from === undefined || to === undefined) return [];
    if (!earlier || !later) return [];
    return [{ id: relation.id, from, to, years: fullYears(earlier.start, later.start) }];
  });
  return { events, arcs, runs: busyRuns(events) };
}
