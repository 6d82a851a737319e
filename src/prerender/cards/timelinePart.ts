import { textWidth, wrapText } from '../../ui/textWidth.ts';
import type { Dating, Slug } from '../../story/types.ts';
import type { CardContext } from './context.ts';
import { rowOf } from './rowLabels.ts';
import { body, least } from './sizes.ts';

/* In px, from the top of the picture. */
export const axisHeight = 190;
export const axisY = 74;

/** An event on the axis; `labelX` is null where its name has no room. */
export interface AxisMark {
  id: Slug;
  x: number;
  from: number;
  to: number;
  isOwn: boolean;
  dating: Dating;
  uncertain: boolean;
  lines: string[];
  labelX: number | null;
}

export interface TimelinePart {
  marks: AxisMark[];
  /** Years and busy days over the axis. */
  dates: { x: number; text: string }[];
  /** The date of the event that the card is of, under its mark. */
  own: { x: number; lines: string[] };
  panels: { x: number; width: number }[];
}

const ownSize = 28;
/** Between a label and the edge of a busy run's panel. */
const besidePanel = 10;
/** How far a label may stand aside from its mark. */
const drift = 40;

/**
 * The large timeline's axis at a card's width: its places are parts of the width, so only what is written has
 * to be chosen anew. The event's own date goes first, then the names of what most paragraphs tell of.
 */
export function timelinePart({ data, index }: CardContext, own: Slug): TimelinePart {
  const { marks, across } = data.timeline;
  const x = (percent: number) => Math.round(percent * body.width) / 100;
  const ownLines = wrapText(index.events.get(own)?.when ?? '', 260, ownSize);
  const names = new Map(marks.map(({ id }) => [id, twoLines(index.events.get(id)?.short ?? id)]));
  const widthOf = (lines: readonly string[], size: number) =>
    Math.max(0, ...lines.map((line) => textWidth(line, size)));
  const panels = across.panels.map((panel) => ({ x: x(panel.x), width: x(panel.width) }));
  // Labels of marks in a panel stay in it, the others out of it.
  const within = (mark: number): [number, number] => {
    const edges = [
      0,
      ...panels.flatMap((panel) => [panel.x, panel.x + panel.width]),
      body.width,
    ].toSorted((a, b) => a - b);
    const after = Math.max(
      1,
      edges.findIndex((edge) => edge > mark),
    );
    return [(edges[after - 1] ?? 0) + besidePanel, (edges[after] ?? body.width) - besidePanel];
  };
  const places = rowOf(
    marks.map(({ id, across: { x: percent } }) => {
      const lines = names.get(id) ?? [];
      const isOwn = id === own;
      return {
        id,
        x: x(percent),
        within: within(x(percent)),
        width: isOwn ? widthOf(ownLines, ownSize) : widthOf(lines, least),
        weight: isOwn ? Infinity : (index.events.get(id)?.evidence.length ?? 0),
      };
    }),
    body.width,
    { gap: 18, drift: Infinity },
  );
  const isOwn = (id: Slug) => id === own;
  const dates = [
    ...across.panels.map(({ middle, caption }) => ({ x: x(middle), text: caption, weight: 2 })),
    ...marks.map(({ across: { x: percent, year } }) => ({ x: x(percent), text: year, weight: 1 })),
  ].filter(({ text }) => text !== '');
  const dated = rowOf(
    dates.map((date, at) => ({ ...date, id: String(at), width: textWidth(date.text, least) })),
    body.width,
    { gap: 18, drift },
  );
  return {
    marks: marks.map(({ id, dating, uncertain, across: mark }) => {
      const labelX = places.get(id);
      const isNear = labelX !== undefined && Math.abs(labelX - x(mark.x)) <= drift;
      return {
        id,
        x: x(mark.x),
        from: x(mark.from),
        to: x(mark.to),
        isOwn: isOwn(id),
        dating,
        uncertain,
        lines: names.get(id) ?? [],
        labelX: isNear && !isOwn(id) ? labelX : null,
      };
    }),
    dates: dates.flatMap(({ text }, at) => {
      const middle = dated.get(String(at));
      return middle === undefined ? [] : [{ x: middle, text }];
    }),
    own: { x: places.get(own) ?? body.width / 2, lines: ownLines },
    panels,
  };
}

/** A name in at most two lines, as narrow as that lets it be. */
function twoLines(name: string): string[] {
  const whole = textWidth(name, least);
  for (let width = whole / 2; width < whole; width += least / 2) {
    const lines = wrapText(name, width, least);
    if (lines.length <= 2 && lines.every((line) => textWidth(line, least) <= width)) return lines;
  }
  return [name];
}
