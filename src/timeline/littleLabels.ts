import { spread } from '../ui/spread.ts';
import { textWidth, wrapText } from '../ui/textWidth.ts';
import type { LocalEvent, Slug } from '../story/types.ts';
import type { TimelineLayout } from './layout.ts';
import { round } from '../ui/round.ts';

/*
 * In px, but for places along the axis, which are parts of the width. Words keep their distance from their
 * mark, and marks only draw apart as the frame grows: what fits at the narrowest fits at every width.
 */

/** The narrowest frame that the labels are made for. */
const narrowest = 288;
export const axisY = 11;
export const nameSize = 12;
export const littleDateSize = 11;
export const littleLabelHeight = 15;
/** Where what can be hit of the words begins. */
export const wordsTop = 22;
/** High enough for three lines, and for words to be hit easily. */
export const leastHeight = wordsTop + 49;
/** The baseline of the first line under the axis. */
export const baseline = 37;
const betweenLabels = 5;
const widestReach = 22;
/** More events than these are listed in words. */
const mostLabels = 3;
const mostLines = 4;
/** The widths that the words are wrapped to, until they fit. */
const limits = [140, 120, 105, 92, 80, 70];

/** One event under the little axis: its mark, and its words. */
export interface LittleLabel {
  id: Slug;
  /** Where its mark stands, in percent from the left. */
  x: number;
  /** From the mark to the middle of its words: 0 under the mark, else to its right or, below 0, its left. */
  dx: number;
  /** Room that its words take. */
  width: number;
  /** How far about its mark it can be hit: halfway to the next mark at most. */
  reach: number;
  name: string[];
  date: string[];
}

/**
 * The words of a paragraph's events under the little axis, in the fewest lines in which they stand apart;
 * null where they are too many or too long for that, and belong in a list.
 */
export function littleLabels(
  events: readonly LocalEvent[],
  layout: TimelineLayout,
): LittleLabel[] | null {
  if (events.length > mostLabels) return null;
  const marked = layout.marks
    .flatMap(({ id, across }) => {
      const event = events.find((other) => other.id === id);
      return event ? { event, x: across.x } : [];
    })
    .toSorted((a, b) => a.x - b.x);
  const wanted = marked.map(({ x }) => (x / 100) * narrowest);
  for (let lines = 2; lines <= mostLines; lines++) {
    for (const limit of limits) {
      const words = marked.map(({ event }) => ({
        name: wrapText(event.short, limit, nameSize),
        // A date is broken only where nothing else helps.
        date: lines < mostLines ? [event.when] : wrapText(event.when, limit, littleDateSize),
      }));
      if (words.some(({ name, date }) => name.length + date.length > lines)) continue;
      const widths = words.map(labelWidth);
      const apart = (before: number, after: number) =>
        ((widths[before] ?? 0) + (widths[after] ?? 0)) / 2 + betweenLabels;
      const places = spread({ wanted, widths, apart, room: narrowest });
      if (!places) continue;
      return marked.map(({ event, x }, at) => {
        const here = wanted[at] ?? 0;
        const gaps = wanted
          .filter((_, other) => other !== at)
          .map((other) => Math.abs(other - here));
        return {
          id: event.id,
          x,
          dx: round((places[at] ?? here) - here),
          width: Math.ceil(widths[at] ?? 0),
          reach: Math.floor(Math.min(widestReach, ...gaps.map((gap) => gap / 2))),
          ...words[at]!,
        };
      });
    }
  }
  return null;
}

/** The width of a label's widest line, in px. */
function labelWidth({ name, date }: Pick<LittleLabel, 'name' | 'date'>): number {
  return Math.max(
    ...name.map((line) => textWidth(line, nameSize)),
    ...date.map((line) => textWidth(line, littleDateSize)),
  );
}
