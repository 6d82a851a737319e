import { textWidth, wrapText } from '../ui/textWidth.ts';
import type { LabelledEvent } from './acrossDates.ts';
import type { EventRun } from './model.ts';
import { axisPieces, barOf, yearTicks } from './onScale.ts';
import { makeScale, type Knot } from './scale.ts';
import {
  downDateHeight,
  downFrom,
  downLabelSize,
  downLaneStep,
  downLineHeight,
  durationSize,
} from './sizes.ts';
import { round } from '../ui/round.ts';

export interface DownPlace {
  /** Where the mark stands and what its bar covers, in percent from the top. */
  y: number;
  from: number;
  to: number;
  /** Half the height of the area that can be hit, in pixels. */
  hit: number;
  /** The whole date. */
  date: string;
  lines: string[];
  /** First baselines, in pixels from the mark. */
  dateY: number;
  labelY: number;
}

export interface DownLayout {
  /** Pixels; the drawing may be stretched beyond it, not squeezed. */
  height: number;
  /** From the edge at which a line of text begins, in pixels. */
  axisX: number;
  labelX: number;
  axis: [from: number, to: number][];
  breaks: number[];
  ticks: number[];
  panels: { y: number; height: number }[];
  knots: Knot[];
}

/** Between two rows, in pixels. */
const rowGap = 14;

/** Lays the events out down a vertical axis at the edge where lines of text begin. */
export function downLayout(
  events: readonly LabelledEvent[],
  runs: readonly EventRun[],
  lanes: number,
): { layout: DownLayout; marks: DownPlace[] } {
  const axisX = Math.max(18, 14 + lanes * downLaneStep);
  const labelX = axisX + 20;
  const room = downFrom - labelX - 8;
  const labels = events.map(({ short }) => wrapText(short, room, downLabelSize));
  const mostLines = Math.max(1, ...labels.map(({ length }) => length));
  const slotHeight = rowGap + downDateHeight + mostLines * downLineHeight;
  const scale = makeScale(events, runs, { edge: 0.5, breakRoom: 0.35, slack: 0.12 });
  const height = Math.ceil(slotHeight / scale.slot);
  const percent = (place: number) => round(place * 100);

  const least = 14 / height;
  const marks = events.map((event, at): DownPlace => {
    const place = scale.places[at] ?? 0.5;
    const { from, to } = barOf(scale, event, place, least);
    const lines = labels[at] ?? [];
    const top = -(downDateHeight + lines.length * downLineHeight) / 2 + 13;
    return {
      y: percent(place),
      from: percent(from),
      to: percent(to),
      hit: Math.floor(slotHeight / 2) - 1,
      date: event.when,
      dateY: top - 1,
      lines,
      labelY: top + downDateHeight,
    };
  });
  return {
    marks,
    layout: {
      height,
      axisX,
      labelX,
      axis: axisPieces(scale.breaks, 8 / height).map(({ from, to }) => [
        percent(from),
        percent(to),
      ]),
      breaks: scale.breaks.map(percent),
      ticks: yearTicks(scale, Math.max(5 / height, 0.002)).map(percent),
      panels: scale.runs.map(({ from, to }) => ({
        y: percent(from),
        height: round((to - from) * 100),
      })),
      knots: scale.knots.map(([time, place]): Knot => [time, percent(place)]),
    },
  };
}

/** Where the words on a bracket stand. */
export interface BracketWords {
  /** Their middle, in percent from the top. */
  y: number;
  /** The gap that the line leaves to them, in percent of the bracket. */
  from: number;
  to: number;
}

/**
 * Finds room for words that run along a bracket between two marks: the middle of its longest piece that
 * crosses no panel's edge. Null where there is no room between its bends.
 */
export function bracketWords(
  words: string,
  ends: readonly [from: number, to: number],
  { height, panels }: DownLayout,
): BracketWords | null {
  const [top, bottom] = ends;
  const bend = (bottom - top) * 0.04;
  const [first, last] = [top + bend, bottom - bend];
  const edges = panels
    .flatMap((panel) => [panel.y, panel.y + panel.height])
    .filter((edge) => edge > first && edge < last);
  const stops = [first, ...edges, last];
  const pieces = edges.concat(last).map((to, at): [number, number] => [stops[at] ?? first, to]);
  const [from, to] = pieces.reduce((best, piece) =>
    piece[1] - piece[0] > best[1] - best[0] ? piece : best,
  );
  const need = ((textWidth(words, durationSize) + 8) / height) * 100;
  if (!words || need > to - from) return null;
  const middle = (from + to) / 2;
  const share = (y: number) => round(((y - top) / (bottom - top)) * 100);
  return { y: round(middle), from: share(middle - need / 2), to: share(middle + need / 2) };
}
