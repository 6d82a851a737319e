import type { Direction } from '../../i18n/languages.ts';
import { textWidth, wrapText } from '../../ui/textWidth.ts';
import { type Face, leading, run, type Step, steps } from './sizes.ts';

export interface FittedText {
  face: Face;
  size: Step;
  lines: string[];
  /** From the top of the first line to the foot of the last, in px. */
  height: number;
}

interface Room {
  face: Face;
  direction: Direction;
  width: number;
  height: number;
  /** The largest and the smallest size it may have. */
  from: Step;
  to: Step;
}

/**
 * Sets a text as large as its room allows, stepping down by the sizes of `steps`; a text too long even for
 * the smallest ends at a word, with an ellipsis. Widths are estimates that no line exceeds, so that nothing
 * is ever clipped. At least one line.
 */
export function fitText(text: string, room: Room): FittedText {
  const { face, direction, width, height, from, to } = room;
  const line = leading[face][direction];
  // The estimate is of the head face: where another runs narrower, more of it goes into a line.
  const limit = width / run[face][direction];
  const whole = textWidth(text, 1);
  let fitted: FittedText | undefined;
  for (const size of steps.filter((step) => step <= from && step >= to)) {
    const most = Math.max(1, Math.floor(height / (size * line)));
    // What is longer than all lines together need not be broken to know that it does not fit.
    if (size > to && whole * size > limit * most) continue;
    const lines = wrapText(text, limit, size);
    const isWhole = lines.length <= most && lines.every((words) => textWidth(words, size) <= limit);
    const shown = isWhole ? lines : cut(lines, most, limit, size);
    fitted = { face, size, lines: shown, height: shown.length * size * line };
    if (isWhole) break;
  }
  if (!fitted) throw new Error(`No size of a card is between ${to} and ${from} px. See sizes.ts.`);
  return fitted;
}

/** A label's lines: one or two, cut where the name is longer. */
export function labelLines(
  name: string,
  width: number,
  size: Step,
  direction: Direction,
): string[] {
  const height = 2 * size * leading.head[direction];
  return fitText(name, { face: 'head', direction, width, height, from: size, to: size }).lines;
}

/** The first lines of too long a text, ended at a word and an ellipsis; a word wider than a line loses letters. */
function cut(lines: readonly string[], most: number, limit: number, size: number): string[] {
  const isTooWide = (line: string) => textWidth(line, size) > limit;
  const narrowed = lines.slice(0, most).map((line) => {
    if (!isTooWide(line)) return line;
    const letters = [...line];
    while (letters.length > 1 && isTooWide(`${letters.join('')}…`)) letters.pop();
    return `${letters.join('')}…`;
  });
  if (lines.length <= most) return narrowed;
  const words = (narrowed.at(-1) ?? '').split(' ');
  const ended = () => `${words.join(' ').replace(/[\s.,،؛:;–—…-]+$/u, '')}…`;
  while (words.length > 1 && isTooWide(ended())) words.pop();
  return [...narrowed.slice(0, -1), ended()];
}
