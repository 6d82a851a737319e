import type { Direction, Language } from '../i18n/languages.ts';
import { textWidth } from '../i18n/textWidth.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import type { EntityKind, Slug } from '../story/types.ts';
import { pathThrough, type Stop } from './curve.ts';
import { headIn, headRoom } from './heads.ts';
import type { LoomModel } from './model.ts';
import type { LoomOrder } from './order.ts';
import * as size from './sizes.ts';

/* Marks across the chart are in per cent of its width, from the left; all else is in px from its top. */

export interface SectionMark {
  id: Slug;
  /** Left edge and width of its band. */
  x: number;
  width: number;
  lines: string[];
  /** The columns in it, in reading order. */
  columns: ColumnMark[];
}

export interface ColumnMark {
  paragraph: Slug;
  /** Its place in the article, from 0. */
  column: number;
  x: number;
  /** Left edge and width of what belongs to it. */
  from: number;
  width: number;
  /** Where the threads meet; null where there are fewer than two. */
  meeting: { y: number; height: number } | null;
}

export interface KnotMark {
  paragraph: Slug;
  column: number;
  x: number;
  y: number;
}

export interface ThreadMark {
  id: Slug;
  kind: EntityKind;
  label: string;
  y: number;
  /** From the label to the first knot, from there to the last, and both: in a box 1000 wide that is stretched. */
  lead: string;
  line: string;
  whole: string;
  knots: KnotMark[];
}

export interface LoomLayout {
  direction: Direction;
  /** The least width at which nothing overlaps. */
  width: number;
  height: number;
  /** Baselines of the lowest line of the headings and of the paragraph numbers, and where the threads begin. */
  headY: number;
  numberY: number;
  plotY: number;
  /** The edge of the labels that their threads leave from. */
  labelX: number;
  sections: SectionMark[];
  /** From top to bottom by their labels. */
  threads: ThreadMark[];
}

/**
 * The storyline chart for a language: the first paragraph at the side where its lines begin. Numbers are
 * rounded to one decimal.
 */
export function loomLayout(
  { story }: Pick<StoryIndex, 'story'>,
  { columns, threads, sections }: LoomModel,
  { columns: order, heights }: LoomOrder,
  { direction }: Pick<Language, 'direction'>,
): LoomLayout {
  const short = new Map(story.entities.map((entity) => [entity.id, entity.short]));
  const heading = new Map(story.sections.map((section) => [section.id, section.heading]));
  const labels = threads.map(({ id }) => short.get(id) ?? id);
  const labelRoom = Math.max(0, ...labels.map((label) => textWidth(label, size.labelSize)));

  // Across, in px from the start side, at the least width.
  const start = size.edge + Math.ceil(labelRoom) + size.labelGap;
  let end = start + size.turn;
  const rooms = sections.map(({ id, from, to }) => {
    const count = to - from + 1;
    const needed = headRoom(heading.get(id) ?? '') + 2 * size.sectionPad;
    const width = Math.max(count * size.columnStep + 2 * size.sectionPad, Math.ceil(needed));
    const room = { from: end, width, step: (width - 2 * size.sectionPad) / count };
    end += width;
    return room;
  });
  const width = end + size.edge;
  const part = (px: number) => (px / width) * 100;
  const across = (px: number) => (direction === 'rtl' ? 100 - part(px) : part(px));
  const left = (px: number, wide: number) => (direction === 'rtl' ? across(px + wide) : across(px));
  const middles = sections.flatMap(({ from, to }, at) =>
    columns.slice(from, to + 1).map((_, place) => {
      const room = rooms[at] ?? { from: 0, step: 0 };
      return room.from + size.sectionPad + (place + 0.5) * room.step;
    }),
  );

  const lines = sections.map(({ id }, at) =>
    headIn(heading.get(id) ?? '', (rooms[at]?.width ?? 0) - 2),
  );
  const headY = Math.max(0, ...lines.map(({ length }) => length)) * size.headLine;
  const plotY = headY + size.numberRow + size.plotPad;
  const height = plotY + Math.max(0, threads.length - 1) * size.labelStep + size.plotPad;
  const heightOf = (thread: number, column: number) =>
    plotY + (heights[column]?.[order[column]?.indexOf(thread) ?? -1] ?? 0);

  return {
    direction,
    width,
    height,
    headY,
    numberY: headY + 16,
    plotY,
    labelX: fine(across(start - size.labelGap)),
    sections: sections.map(({ id, from, to }, at) => {
      const room = rooms[at] ?? { from: 0, width: 0, step: 0 };
      return {
        id,
        x: fine(left(room.from, room.width)),
        width: fine(part(room.width)),
        lines: lines[at] ?? [],
        columns: columns.slice(from, to + 1).map(({ paragraph, meets }, place) => {
          const column = from + place;
          const middle = middles[column] ?? 0;
          const ys = meets.map((thread) => heightOf(thread, column));
          const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
          return {
            paragraph,
            column,
            x: fine(across(middle)),
            from: fine(left(middle - room.step / 2, room.step)),
            width: fine(part(room.step)),
            meeting:
              ys.length < 2
                ? null
                : {
                    y: round(top - size.meetingReach),
                    height: round(bottom - top + 2 * size.meetingReach),
                  },
          };
        }),
      };
    }),
    threads: (order[0] ?? []).flatMap((at, place): ThreadMark[] => {
      const thread = threads[at];
      if (!thread) return [];
      const { id, kind, knots } = thread;
      const y = plotY + place * size.labelStep;
      const [first = 0, last = 0] = [knots[0], knots.at(-1)];
      const stops = columns.slice(0, last + 1).map((_, column): Stop => {
        const [x, level] = [across(middles[column] ?? 0) * 10, knots.includes(column)];
        return { x, y: heightOf(at, column), level };
      });
      const label = { x: across(start) * 10, y, level: true };
      return [
        {
          id,
          kind,
          label: labels[at] ?? id,
          y,
          lead: pathThrough([label, ...stops.slice(0, first + 1)]),
          line: first === last ? '' : pathThrough(stops.slice(first)),
          whole: pathThrough([label, ...stops]),
          knots: knots.map((column) => ({
            paragraph: columns[column]?.paragraph ?? '',
            column,
            x: fine(across(middles[column] ?? 0)),
            y: round(heightOf(at, column)),
          })),
        },
      ];
    }),
  };
}

const round = (number: number) => Math.round(number * 10) / 10;
/** Parts of the width are finer: a tenth of a per cent is a pixel on a wide screen. */
const fine = (number: number) => Math.round(number * 100) / 100;
