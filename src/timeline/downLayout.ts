import { wrapText } from '../i18n/textWidth.ts';
import type { LabelledEvent } from './acrossLayout.ts';
import type { Run } from './model.ts';
import { axisPieces, barOf, rounded, yearTicks } from './onScale.ts';
import { makeScale, type Knot } from './scale.ts';
import { downDateHeight, downFrom, downLabelSize, downLineHeight } from './sizes.ts';

export interface DownMark {
  /** Where the mark stands and what its bar covers, in percent from the top. */
  y: number;
  from: number;
  to: number;
  /** Half the height of the area that can be hit, in pixels. */
  hit: number;
  /** The whole date; empty below a neighbour of the same date in a busy run. */
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
  runs: readonly Run[],
  lanes: number,
): { layout: DownLayout; marks: DownMark[] } {
  const axisX = 18 + lanes * 10;
  const labelX = axisX + 20;
  const room = downFrom - labelX - 8;
  const runOf = (at: number) => runs.find((run) => run.first <= at && at <= run.last);
  const rows = events.map((event, at) => {
    const before = runOf(at) && runOf(at) === runOf(at - 1) ? events[at - 1]?.when : undefined;
    return {
      date: before === event.when ? '' : event.when,
      lines: wrapText(event.short, room, downLabelSize),
    };
  });
  const slotHeight =
    rowGap +
    Math.max(
      24,
      ...rows.map(({ date, lines }) => (date ? downDateHeight : 0) + lines.length * downLineHeight),
    );
  const scale = makeScale(events, runs, { edge: 0.5, breakRoom: 0.35, slack: 0.12 });
  const height = Math.ceil(slotHeight / scale.slot);
  const percent = (place: number) => rounded(place * 100);

  const least = 14 / height;
  const marks = events.map((event, at): DownMark => {
    const place = scale.places[at] ?? 0.5;
    const { from, to } = barOf(scale, event, place, least);
    const { date, lines } = rows[at] ?? { date: '', lines: [] };
    const dateHeight = date ? downDateHeight : 0;
    const top = -(dateHeight + lines.length * downLineHeight) / 2 + 13;
    return {
      y: percent(place),
      from: percent(from),
      to: percent(to),
      hit: Math.floor(slotHeight / 2) - 1,
      date,
      dateY: top - 1,
      lines,
      labelY: top + dateHeight,
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
        height: rounded((to - from) * 100),
      })),
      knots: scale.knots.map(([time, place]): Knot => [time, percent(place)]),
    },
  };
}
