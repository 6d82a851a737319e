import type { Direction, Language } from '../i18n/languages.ts';
import {
  type AcrossPanel,
  datesWithRoom,
  type LabelledEvent,
  panelOf,
  pixelsOf,
} from './acrossDates.ts';
import { axisDate } from './dateWords.ts';
import { longest, placeLabels, type LabelRequest, type PlacedLabel } from './labels.ts';
import type { EventRun } from './model.ts';
import { axisPieces, barOf, yearTicks } from './onScale.ts';
import { makeScale, type Knot } from './scale.ts';
import { acrossFrom, labelSize, lineHeight } from './sizes.ts';
import { round } from '../ui/round.ts';

export type Rectangle = [x: number, y: number, width: number, height: number];

export interface AcrossPlace {
  /** Where the mark stands and what its bar covers, in percent from the left; `from` is the earlier side. */
  x: number;
  from: number;
  to: number;
  /** What can be hit, from the mark to its label, in pixels from the mark's place and from the top. */
  hit: Rectangle[];
  /** Where it stands at the axis: the year, or the month of a busy run, stands over it. */
  year: string;
  day: string;
  label: { lines: string[]; dx: number; y: number; quiet: boolean };
  /** From where to where the leader to a label on the lower level runs; null on the upper level. */
  leader: { y1: number; y2: number } | null;
}

export interface AcrossLayout {
  /** All in pixels, from the top. */
  height: number;
  axisY: number;
  yearY: number;
  dayY: number;
  arcTop: number;
  arcBase: number;
  laneStep: number;
  /** The pieces of the axis between its breaks, in percent, left before right. */
  axis: [from: number, to: number][];
  breaks: number[];
  ticks: number[];
  panels: AcrossPanel[];
  /** For a window in time: day numbers and percent from the left. */
  knots: Knot[];
  direction: Direction;
}

const arcTop = 8;
const arcBase = 28;
const yearY = 43;
const dayY = 58;
const axisY = 75;
const labelY = axisY + 24;
/** Between the levels of labels, and below them. */
const levelGap = 6;
const footRoom = 10;

/** Between what can be hit of an event and its neighbours' labels, in pixels. */
const hitGap = 2;

/** How far either side of a mark is free up to the labels of a level, at most `reach`. */
function freeAround(
  at: number,
  level: 0 | 1,
  reach: number,
  xs: readonly number[],
  labels: readonly PlacedLabel[],
): { left: number; right: number } {
  const own = xs[at] ?? 0;
  let [left, right] = [Math.min(reach, own), Math.min(reach, acrossFrom - own)];
  labels.forEach((label, other) => {
    if (other === at || label.quiet || label.level !== level) return;
    const middle = (xs[other] ?? 0) + label.dx - own;
    const free = Math.max(0, Math.abs(middle) - longest(label.lines) / 2 - hitGap);
    if (middle < 0) left = Math.min(left, free);
    else right = Math.min(right, free);
  });
  return { left, right };
}

/**
 * What can be hit of an event, where its neighbours leave room: around its mark, its leader and its label.
 * Below a leader it is even about the mark, so that the middle of the whole is on the leader: there press
 * tools that know no shape. Reckoned at the narrowest width, as labels are: what is free there stays free.
 */
function hitOf(
  at: number,
  xs: readonly number[],
  labels: readonly PlacedLabel[],
  y: number,
  half: number,
): Rectangle[] {
  const rectangle = (left: number, top: number, right: number, bottom: number): Rectangle => [
    round(left),
    top,
    round(right - left),
    bottom - top,
  ];
  const low = labelY - labelSize;
  const label = labels[at];
  const own = xs[at] ?? 0;
  const distances = xs.flatMap((x, other) => (other === at ? [] : [Math.abs(x - own)]));
  // Over the middle of a label that stands aside, up to half the way to the next mark.
  const towards = (dx: number) => Math.max(half, Math.min(dx + 2, Math.min(...distances) / 2 - 1));
  const aside = label && !label.quiet ? label.dx : 0;
  const mark = rectangle(-towards(-aside), axisY - 28, towards(aside), low);
  if (!label || label.quiet) return [mark];
  const reach = longest(label.lines) / 2;
  const top = y - labelSize;
  const bottom = y + (label.lines.length - 1) * lineHeight + 4;
  if (label.level === 0) return [mark, rectangle(label.dx - reach, top, label.dx + reach, bottom)];
  const beside = freeAround(at, 0, half, xs, labels);
  const around = freeAround(at, 1, reach + Math.abs(label.dx), xs, labels);
  return [
    mark,
    rectangle(-beside.left, low, beside.right, top),
    rectangle(-around.left, top, around.right, bottom),
  ];
}

/** Lays the events out along a horizontal axis that fills its container. */
export function acrossLayout(
  events: readonly LabelledEvent[],
  runs: readonly EventRun[],
  lanes: number,
  language: Language,
  direction: Direction,
): { layout: AcrossLayout; marks: AcrossPlace[] } {
  const scale = makeScale(events, runs, { edge: 0.7, breakRoom: 0.45, slack: 0.15 });
  const side = (place: number) => (direction === 'rtl' ? 1 - place : place);
  const percent = (place: number) => round(side(place) * 100);
  const pixels = (place: number) => side(place) * acrossFrom;
  const places = events.map((_, at) => scale.places[at] ?? 0.5);
  const runOf = (at: number) => runs.find((run) => run.first <= at && at <= run.last);

  const { panels, years, days } = datesWithRoom(
    runs.map((run, at) => {
      const { from, to } = scale.runs[at] ?? { from: 0, to: 1 };
      return panelOf(events, run, [percent(from), percent(to)], places.map(percent), language);
    }),
    events.map((event, at) =>
      runOf(at) ? null : { x: pixels(places[at] ?? 0), ...axisDate(event, language) },
    ),
  );

  const panelPixels = panels.map(({ x, width }) => [pixelsOf(x), pixelsOf(x + width)] as const);
  const keepTo = (at: number) => {
    const own = runs.findIndex((run) => run === runOf(at));
    const [from, to] = panelPixels[own] ?? [0, acrossFrom];
    if (own !== -1) return { from, to };
    const x = pixels(places[at] ?? 0);
    return {
      from: Math.max(0, ...panelPixels.map(([, end]) => (end <= x ? end : 0))),
      to: Math.min(acrossFrom, ...panelPixels.map(([start]) => (start >= x ? start : acrossFrom))),
    };
  };
  const xs = places.map(pixels);
  const requests = events.map((event, at): LabelRequest => ({
    text: event.short,
    x: xs[at] ?? 0,
    weight: event.weight,
    ...keepTo(at),
  }));
  const labels = placeLabels(requests, acrossFrom);
  const upper = Math.max(
    1,
    ...labels.map(({ level, quiet, lines }) => (level === 0 && !quiet ? lines.length : 0)),
  );
  const lowerY = labelY + upper * lineHeight + levelGap;

  // Bars too short to be seen at the narrowest width are drawn as long as a point.
  const leastBar = 14 / acrossFrom;
  const hitHalf = Math.min(22, Math.max(6, (scale.slot * acrossFrom) / 2 - 1));
  const marks = events.map((event, at): AcrossPlace => {
    const place = places[at] ?? 0.5;
    const { from, to } = barOf(scale, event, place, leastBar);
    const label = labels[at] ?? { lines: [], level: 0, dx: 0, quiet: true };
    const y = label.level === 0 ? labelY : lowerY;
    return {
      x: percent(place),
      from: percent(from),
      to: percent(to),
      hit: hitOf(at, xs, labels, y, hitHalf),
      year: years[at] ?? '',
      day: days[at] ?? '',
      label: { lines: label.lines, dx: round(label.dx), y, quiet: label.quiet },
      leader: label.level === 1 ? { y1: axisY + 10, y2: y - labelSize } : null,
    };
  });

  const bottoms = marks.map(({ label }) =>
    label.quiet ? 0 : label.y + (label.lines.length - 1) * lineHeight,
  );
  const axis = axisPieces(scale.breaks, 10 / acrossFrom).map(({ from, to }): [number, number] =>
    direction === 'rtl' ? [percent(to), percent(from)] : [percent(from), percent(to)],
  );
  return {
    marks,
    layout: {
      height: Math.max(axisY, ...bottoms) + footRoom,
      axisY,
      yearY,
      dayY,
      arcTop,
      arcBase,
      laneStep: round(lanes > 1 ? (arcBase - arcTop - 6) / lanes : 0),
      axis,
      breaks: scale.breaks.map(percent),
      ticks: yearTicks(scale, 5 / acrossFrom).map(percent),
      panels,
      knots: scale.knots.map(([time, place]): Knot => [time, percent(place)]),
      direction,
    },
  };
}
