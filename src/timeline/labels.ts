import { textWidth, wrapText } from '../ui/textWidth.ts';
import { labelSize } from './sizes.ts';

/*
 * Where the labels below a horizontal axis stand. All is decided at the narrowest width at which that
 * arrangement is drawn: places spread with the width and labels do not grow, so what is apart there stays apart.
 */

/** Pixels. */
const gap = 8;
const widest = 104;
/** At most so many lines on the upper and the lower level. */
const mostLines = [3, 4] as const;

export interface LabelRequest {
  text: string;
  /** The place of the mark, in pixels from the left. */
  x: number;
  /** Who gives way: the label of less weight. */
  weight: number;
  /** Where it should keep to, if it can: its panel's edges, or its neighbours' panels', in pixels. */
  from: number;
  to: number;
}

export interface PlacedLabel {
  lines: string[];
  /** 0 stands right below the axis, 1 below that, at the end of a leader. */
  level: 0 | 1;
  /** From the mark to the label's middle, in pixels, to the right. */
  dx: number;
  /** Finds no room: shown only while its mark is pointed at or focused. */
  quiet: boolean;
}

/** How far a label may reach to either side of its mark, in pixels. */
interface Room {
  left: number;
  right: number;
}

function cut(lines: readonly string[], most: number, width: number): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, most);
  let last = kept[most - 1] ?? '';
  while (last.includes(' ') && textWidth(`${last}…`, labelSize) > width) {
    last = last.slice(0, last.lastIndexOf(' '));
  }
  kept[most - 1] = `${last}…`;
  return kept;
}

/** The width of a label's longest line, in pixels. */
export const longest = (lines: readonly string[]) =>
  Math.max(0, ...lines.map((line) => textWidth(line, labelSize)));

/** The least width in which a label takes at most `most` lines. */
function need(text: string, most: number): number {
  for (let width = 30; width < widest; width += 4) {
    const lines = wrapText(text, width, labelSize);
    if (lines.length <= most && longest(lines) <= width) return width;
  }
  return widest;
}

/** Two levels where neighbours are too close for one. */
function levelsOf(labels: readonly LabelRequest[]): (0 | 1)[] {
  const levels: (0 | 1)[] = [];
  labels.forEach(({ text, x }, at) => {
    const before = labels[at - 1];
    const wide = before ? Math.max(need(before.text, 3), need(text, 3)) : 0;
    levels.push(before && levels[at - 1] === 0 && Math.abs(x - before.x) < wide + gap ? 1 : 0);
  });
  return levels;
}

/** The room that its neighbours and the frame leave to a label. */
function roomOf(
  labels: readonly LabelRequest[],
  levels: readonly (0 | 1)[],
  at: number,
  width: number,
): Room {
  const own = labels[at]?.x ?? 0;
  const reach = (others: readonly number[], frame: number) => {
    for (const other of others) {
      const distance = Math.abs((labels[other]?.x ?? 0) - own);
      // Beside a leader all is free up to it; two labels on one level share what lies between them.
      if (levels[at] === 0 && levels[other] === 1) return Math.min(frame, distance - gap / 2);
      if (levels[at] === levels[other]) return Math.min(frame, (distance - gap) / 2);
    }
    return frame;
  };
  const others = labels.map((_, other) => other).filter((other) => other !== at);
  const byDistance = others.sort(
    (a, b) => Math.abs((labels[a]?.x ?? 0) - own) - Math.abs((labels[b]?.x ?? 0) - own),
  );
  const isLeft = (other: number) => {
    const x = labels[other]?.x ?? 0;
    return x < own || (x === own && other < at);
  };
  return {
    left: reach(byDistance.filter(isLeft), own - gap / 2),
    right: reach(
      byDistance.filter((other) => !isLeft(other)),
      width - own - gap / 2,
    ),
  };
}

function place(text: string, level: 0 | 1, { left, right }: Room): PlacedLabel | null {
  const room = Math.min(left + right, widest);
  if (room <= 0) return null;
  const lines = cut(wrapText(text, room, labelSize), mostLines[level], room);
  const width = longest(lines);
  if (width > room) return null;
  const half = width / 2;
  const dx = Math.max(0, half - left) - Math.max(0, half - right);
  return { lines, level, dx, quiet: false };
}

/** Places a label within its panel where that does not cut it, else wherever there is room. */
function placeWithin({ text, x, from, to }: LabelRequest, level: 0 | 1, room: Room) {
  const inside = place(text, level, {
    left: Math.min(room.left, x - from - gap / 2),
    right: Math.min(room.right, to - x - gap / 2),
  });
  return inside && !inside.lines.at(-1)?.endsWith('…') ? inside : place(text, level, room);
}

/**
 * Places labels, given in order along the axis, below an axis `width` pixels long. Where not all fit, the
 * lighter of the neighbours give way, one after the other.
 */
export function placeLabels(requests: readonly LabelRequest[], width: number): PlacedLabel[] {
  let shown = [...requests];
  for (;;) {
    const levels = levelsOf(shown);
    const placed = shown.map((label, at) =>
      placeWithin(label, levels[at] ?? 0, roomOf(shown, levels, at, width)),
    );
    const stuck = placed.findIndex((label) => label === null);
    if (stuck === -1) {
      return requests.map(
        (request): PlacedLabel => placed[shown.indexOf(request)] ?? quietly(request, width),
      );
    }
    const around = shown.slice(Math.max(0, stuck - 1), stuck + 2);
    const lightest = around.reduce((a, b) => (b.weight < a.weight ? b : a));
    shown = shown.filter((label) => label !== lightest);
  }
}

function quietly({ text, x }: LabelRequest, width: number): PlacedLabel {
  const lines = cut(wrapText(text, widest, labelSize), mostLines[0], widest);
  const half = longest(lines) / 2 + gap / 2;
  const dx = Math.max(0, half - x) - Math.max(0, x + half - width);
  return { lines, level: 0, dx, quiet: true };
}
