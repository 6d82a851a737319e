import type { Direction, Language } from '../i18n/languages.ts';
import { textWidth, wrapText } from '../ui/textWidth.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import type { EntityKind, Slug } from '../story/types.ts';
import { pathThrough, type Stop } from './curve.ts';
import { headRoom } from './heads.ts';
import type { LoomModel } from './model.ts';
import type { LoomOrder } from './order.ts';
import * as size from './sizes.ts';
import { roundFine } from '../ui/round.ts';

/*
 * The chart is a row of headings and, under it, the plot. Marks across are in per cent of the chart's width, from
 * the left; marks down the plot in per cent of its height, so that it can follow its box. Headings and numbers
 * stand in px from the chart's top.
 */

export interface PlacedSection {
  id: Slug;
  /** Left edge and width of its band. */
  x: number;
  width: number;
  lines: string[];
  /** The columns in it, in reading order. */
  columns: PlacedColumn[];
}

export interface PlacedColumn {
  paragraph: Slug;
  /** Its place in the article, from 0. */
  column: number;
  x: number;
  /** Left edge and width of what belongs to it. */
  from: number;
  width: number;
  /** Where the threads meet; null where there are fewer than two. */
  meeting: { from: number; to: number } | null;
}

export interface PlacedKnot {
  paragraph: Slug;
  column: number;
  x: number;
  y: number;
  /** As wide as its column. */
  width: number;
}

export interface PlacedThread {
  id: Slug;
  kind: EntityKind;
  label: string;
  /** From the label to the first knot, from there to the last, and both: in a box 1000 wide and `plot.scale` high that is stretched. */
  lead: string;
  line: string;
  whole: string;
  knots: PlacedKnot[];
}

export interface LoomLayout {
  direction: Direction;
  /** The least width at which nothing overlaps. */
  width: number;
  /** The height of the row of headings, and the baselines of their lowest line and of the paragraph numbers. */
  headHeight: number;
  headY: number;
  numberY: number;
  /** The heights in px between which the plot follows its box, and that to which paths are drawn. */
  plot: { least: number; most: number; scale: number };
  /** From one label to the next at least. */
  row: number;
  /** The room of the labels at the start side, and in it the edge that their threads leave from, from the left. */
  labels: { width: number; x: number };
  sections: PlacedSection[];
  /** From top to bottom by their labels. */
  threads: PlacedThread[];
}

/**
 * The storyline chart for a language: the first paragraph at the side where its lines begin. Parts
 * are rounded to two decimals.
 * @param room what the pointer needs
 */
export function loomLayout(
  { story }: Pick<StoryIndex, 'story'>,
  { columns, threads, sections }: LoomModel,
  { columns: order, heights }: LoomOrder,
  { direction }: Pick<Language, 'direction'>,
  room: size.Room = size.fineRoom,
): LoomLayout {
  const short = new Map(story.entities.map((entity) => [entity.id, entity.short]));
  const heading = new Map(story.sections.map((section) => [section.id, section.heading]));
  const labels = threads.map(({ id }) => short.get(id) ?? id);
  const labelRoom = Math.max(0, ...labels.map((label) => textWidth(label, size.labelSize)));

  // Across, in px from the start side, at the least width.
  const start = size.edge + Math.ceil(labelRoom) + size.labelGap;
  let end = start + size.turn;
  const bands = sections.map(({ id, from, to }) => {
    const count = to - from + 1;
    const needed = headRoom(heading.get(id) ?? '') + 2 * size.sectionPad;
    const width = Math.max(count * room.column + 2 * size.sectionPad, Math.ceil(needed));
    const band = { from: end, width, step: (width - 2 * size.sectionPad) / count };
    end += width;
    return band;
  });
  const width = end + size.edge;
  const part = (px: number) => (px / width) * 100;
  const across = (px: number) => (direction === 'rtl' ? 100 - part(px) : part(px));
  const left = (px: number, wide: number) => (direction === 'rtl' ? across(px + wide) : across(px));
  const middles = sections.flatMap(({ from, to }, at) =>
    columns.slice(from, to + 1).map((_, place) => {
      const band = bands[at] ?? { from: 0, step: 0 };
      return { x: band.from + size.sectionPad + (place + 0.5) * band.step, width: band.step };
    }),
  );

  const lines = sections.map(({ id }, at) =>
    wrapText(heading.get(id) ?? '', (bands[at]?.width ?? 0) - 2 * size.sectionPad, size.headSize),
  );
  const highest = Math.max(0, ...lines.map(({ length }) => length)) * size.headLine;
  const headY = Math.max(highest, room.row - 3);

  // Down the plot, in px at its own scale: every label has an equal row, its thread leaves from the middle.
  const rows = Math.max(1, threads.length);
  const scale = rows * size.labelStep;
  const down = (px: number) => roundFine((px / scale) * 100);
  const labelY = (place: number) => (place + 0.5) * size.labelStep;
  const heightOf = (thread: number, column: number) =>
    labelY(0) + (heights[column]?.[order[column]?.indexOf(thread) ?? -1] ?? 0);
  const labelEdge = (size.labelGap / start) * 100;

  return {
    direction,
    width,
    headHeight: headY + room.number + size.plotPad,
    headY,
    numberY: headY + room.number / 2 + 4,
    plot: { least: rows * room.row, most: rows * room.rowMost, scale },
    row: room.row,
    labels: {
      width: roundFine(part(start)),
      x: roundFine(direction === 'rtl' ? labelEdge : 100 - labelEdge),
    },
    sections: sections.map(({ id, from, to }, at) => {
      const band = bands[at] ?? { from: 0, width: 0, step: 0 };
      return {
        id,
        x: roundFine(left(band.from, band.width)),
        width: roundFine(part(band.width)),
        lines: lines[at] ?? [],
        columns: columns.slice(from, to + 1).map(({ paragraph, meets }, place) => {
          const column = from + place;
          const { x: middle, width: step } = middles[column] ?? { x: 0, width: 0 };
          const ys = meets.map((thread) => heightOf(thread, column));
          return {
            paragraph,
            column,
            x: roundFine(across(middle)),
            from: roundFine(left(middle - step / 2, step)),
            width: roundFine(part(step)),
            meeting:
              ys.length < 2 ? null : { from: down(Math.min(...ys)), to: down(Math.max(...ys)) },
          };
        }),
      };
    }),
    threads: (order[0] ?? []).flatMap((at, place): PlacedThread[] => {
      const thread = threads[at];
      if (!thread) return [];
      const { id, kind, knots } = thread;
      const [first = 0, last = 0] = [knots[0], knots.at(-1)];
      const stops = columns.slice(0, last + 1).map((_, column): Stop => {
        const [x, level] = [across(middles[column]?.x ?? 0) * 10, knots.includes(column)];
        return { x, y: heightOf(at, column), level };
      });
      const label = { x: across(start) * 10, y: labelY(place), level: true };
      return [
        {
          id,
          kind,
          label: labels[at] ?? id,
          lead: pathThrough([label, ...stops.slice(0, first + 1)]),
          line: first === last ? '' : pathThrough(stops.slice(first)),
          whole: pathThrough([label, ...stops]),
          knots: knots.map((column) => ({
            paragraph: columns[column]?.paragraph ?? '',
            column,
            x: roundFine(across(middles[column]?.x ?? 0)),
            width: roundFine(part(middles[column]?.width ?? 0)),
            y: down(heightOf(at, column)),
          })),
        },
      ];
    }),
  };
}

/** A tenth of a per cent would be a pixel on a wide screen. */
