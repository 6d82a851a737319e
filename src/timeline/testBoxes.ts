import { textWidth } from '../ui/textWidth.ts';
import type { TimelineLayout } from './layout.ts';
import {
  dateSize,
  downDateHeight,
  downLabelSize,
  downLaneStep,
  downLineHeight,
  durationSize,
  labelSize,
  lineHeight,
  yearSize,
} from './sizes.ts';

/* The boxes of what a layout draws, for this module's tests. */

export interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const centred = (
  name: string,
  x: number,
  y: number,
  lines: readonly string[],
  size: number,
): Box => {
  const half = Math.max(...lines.map((line) => textWidth(line, size))) / 2;
  const bottom = y + (lines.length - 1) * lineHeight + size * 0.3;
  return { name, left: x - half, right: x + half, top: y - size * 0.85, bottom };
};

/** All that must stay apart in the horizontal arrangement: words, marks, leaders. */
export function acrossBoxes({ marks, across }: TimelineLayout, width: number): Box[] {
  const pixels = (percent: number) => (percent / 100) * width;
  const { axisY, yearY, dayY } = across;
  return [
    ...marks.flatMap(({ id, across: mark }): Box[] => {
      const x = pixels(mark.x);
      const { label, leader, year, day } = mark;
      const boxes: Box[] = [
        { name: `${id} mark`, left: x - 6, right: x + 6, top: axisY - 6, bottom: axisY + 6 },
      ];
      if (!label.quiet) {
        boxes.push(centred(`${id} label`, x + label.dx, label.y, label.lines, labelSize));
      }
      if (leader) {
        boxes.push({ name: `${id} leader`, left: x, right: x, top: leader.y1, bottom: leader.y2 });
      }
      if (year) boxes.push(centred(`${id} year`, x, yearY, [year], yearSize));
      if (day) boxes.push(centred(`${id} day`, x, dayY, [day], dateSize));
      return boxes;
    }),
    ...across.panels.flatMap(({ caption, middle, groups }) => [
      ...(caption ? [centred(caption, pixels(middle), yearY, [caption], yearSize)] : []),
      ...groups
        .filter(({ day }) => day)
        .map((group) => centred(group.day, pixels(group.middle), dayY, [group.day], dateSize)),
    ]),
  ];
}

/** What can be hit of each event, by its id. */
export function hitBoxes({ marks }: TimelineLayout, width: number): Box[] {
  return marks.flatMap(({ id, across: { x, hit } }) =>
    hit.map(([left, top, wide, high]): Box => {
      const from = (x / 100) * width + left;
      return { name: id, left: from, right: from + wide, top, bottom: top + high };
    }),
  );
}

export const under = (boxes: readonly Box[], x: number, y: number) => [
  ...new Set(
    boxes
      .filter(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom)
      .map(({ name }) => name),
  ),
];

export function downBoxes({ marks, arcs, down, direction }: TimelineLayout, width: number): Box[] {
  const side = (x: number) => (direction === 'rtl' ? width - x : x);
  const box = (name: string, from: number, to: number, top: number, bottom: number): Box => ({
    name,
    left: Math.min(side(from), side(to)),
    right: Math.max(side(from), side(to)),
    top,
    bottom,
  });
  const events = marks.flatMap(({ id, down: mark }) => {
    const y = (mark.y / 100) * down.height;
    const longest = Math.max(...mark.lines.map((line) => textWidth(line, downLabelSize)));
    const end = mark.labelY + (mark.lines.length - 1) * downLineHeight + 4;
    const boxes = [
      box(`${id} mark`, down.axisX - 6, down.axisX + 6, y - 6, y + 6),
      box(`${id} label`, down.labelX, down.labelX + longest, y + mark.labelY - 11, y + end),
    ];
    if (mark.date) {
      const long = down.labelX + textWidth(mark.date, dateSize);
      const bottom = y + mark.labelY - 13;
      boxes.push(box(`${id} date`, down.labelX, long, bottom + 2 - downDateHeight, bottom));
    }
    return boxes;
  });
  const words = arcs.flatMap(({ id, duration, lane, words: found }) => {
    if (!found) return [];
    // They run along the bracket: as long as words down, as high as letters across.
    const y = (found.y / 100) * down.height;
    const half = textWidth(duration, durationSize) / 2;
    const x = down.axisX - 20 - lane * downLaneStep;
    return [box(`${id} duration`, x - 6.9, x + 6.9, y - half, y + half)];
  });
  return [...events, ...words];
}

export const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export function collisions(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => meet(a, b))
      .map((b) => `${a.name} × ${b.name}`),
  );
}

export const outside = (boxes: readonly Box[], width: number, height: number) =>
  boxes
    .filter(
      ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
    )
    .map(({ name }) => name);
