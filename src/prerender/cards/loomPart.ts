import type { Direction } from '../../i18n/languages.ts';
import { textWidth } from '../../ui/textWidth.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import type { Slug } from '../../story/types.ts';
import { labelLines } from './fitText.ts';
import { acrossIn } from './context.ts';
import { type Mark, markOf } from './marks.ts';
import { rowOf } from './rowLabels.ts';
import { least } from './sizes.ts';

/** A thread of the loom: who it is, and in which of the columns. */
export interface LoomRow extends Mark {
  knots: number[];
  isMain: boolean;
}

/** Some paragraphs of the article and who is in them. */
export interface LoomPart {
  /** Paragraph ids, in reading order. */
  columns: Slug[];
  rows: LoomRow[];
}

const most = 8;

/** The loom of some paragraphs: those who are in most of them, in the order in which they come. */
export function loomOf(index: StoryIndex, columns: readonly Slug[], main?: Slug): LoomPart {
  const rowFor = (id: Slug): LoomRow[] => {
    const mark = markOf(index, id);
    const knots = columns.flatMap((paragraph, at) =>
      index.paragraphsOf.get(id)?.includes(paragraph) ? [at] : [],
    );
    return mark ? [{ ...mark, knots, isMain: id === main }] : [];
  };
  const mainRows = main === undefined ? [] : rowFor(main);
  const meetsMain = new Set(mainRows.flatMap(({ knots }) => knots));
  // With a main thread those count who meet it; else all who are there.
  const weight = ({ knots }: LoomRow) =>
    knots.filter((knot) => main === undefined || meetsMain.has(knot)).length;
  const others = index.story.entities
    .filter(({ id, actor }) => actor && id !== main)
    .flatMap(({ id }) => rowFor(id))
    .filter((row) => weight(row) > 0)
    // Where they do not meet the main thread, others are not what the card is about.
    .map((row) => ({
      ...row,
      knots: row.knots.filter((knot) => main === undefined || meetsMain.has(knot)),
    }))
    .toSorted((a, b) => b.knots.length - a.knots.length)
    .slice(0, most - mainRows.length)
    .toSorted((a, b) => (a.knots[0] ?? 0) - (b.knots[0] ?? 0));
  return { columns: [...columns], rows: [...mainRows, ...others] };
}

export interface LoomDrawing {
  /** The middle of the columns' numbers. */
  headY: number;
  /** Where the plot of the columns begins and ends, from top to bottom. */
  top: number;
  bottom: number;
  columns: { id: Slug; x: number; number: number | null; isMet: boolean }[];
  rows: (LoomRow & {
    y: number;
    lines: string[];
    markX: number;
    labelX: number;
    /** From its mark, over its first knot, to its last. */
    leadTo: number;
    to: number;
    xs: number[];
  })[];
}

const headHeight = 50;
const widestLabel = 230;
const markRadius = 13;
const gap = 14;

/**
 * Where the threads and columns of a part of the loom stand.
 * @param numbers the numbers of the columns' paragraphs, in digits
 * @param headWords what stands before them
 */
export function loomDrawing(
  part: LoomPart,
  numbers: readonly string[],
  headWords: string,
  { width, height }: { width: number; height: number },
  direction: Direction,
): LoomDrawing {
  const across = acrossIn(width, direction);
  const head = textWidth(headWords, least);
  const labels = part.rows.map(({ name }) => labelLines(name, widestLabel, least, direction));
  const labelWidth = Math.max(head, ...labels.flat().map((line) => textWidth(line, least)));
  const first = labelWidth + 2 * (gap + markRadius);
  // From the first column to the last, or to the middle where there is one only.
  const [start, end] = [first + 40, width - 16];
  const step = (end - start) / Math.max(part.columns.length - 1, 1);
  const middle = (column: number) =>
    across(part.columns.length > 1 ? start + column * step : (start + end) / 2);
  const pitch = Math.min((height - headHeight) / part.rows.length, 66);
  const top = (height - headHeight - part.rows.length * pitch) / 2;
  const main = part.rows.find(({ isMain }) => isMain);
  const isMet = (column: number) => !main || main.knots.includes(column);
  const shown = rowOf(
    numbers.map((text, column) => ({
      id: String(column),
      x: middle(column),
      width: textWidth(text, least),
      weight: isMet(column) ? 1 : 0,
    })),
    width,
    { gap: 8, drift: 0 },
  );
  return {
    headY: top + 20,
    top: top + headHeight - 8,
    bottom: top + headHeight + part.rows.length * pitch,
    columns: part.columns.map((id, column) => ({
      id,
      x: middle(column),
      number: shown.has(String(column)) && isMet(column) ? column : null,
      isMet: isMet(column),
    })),
    rows: part.rows.map((row, at) => ({
      ...row,
      y: Math.round(top + headHeight + (at + 0.5) * pitch),
      lines: labels[at] ?? [],
      markX: across(labelWidth + gap + markRadius),
      labelX: across(labelWidth),
      leadTo: middle(row.knots[0] ?? 0),
      to: middle(row.knots.at(-1) ?? 0),
      xs: row.knots.map(middle),
    })),
  };
}
