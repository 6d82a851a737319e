import type { Direction } from '../../i18n/languages.ts';
import type { Slug } from '../../story/types.ts';
import type { Thread } from './threadsOf.ts';
import { round } from '../../ui/round.ts';

/* From where things stand in the window to the curves between them. All numbers are px of the window. */

export interface ScreenPoint {
  x: number;
  y: number;
}

export interface ScreenBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a thread ends. */
export interface Target extends ScreenPoint {
  /** The frame that cuts the mark off where it is zoomed or scrolled away. */
  within: ScreenBox;
  /** Whether words stand at both sides of the mark, so that a thread must not come in along them. */
  isInRow: boolean;
  /** True where the filters leave it out. */
  isOut: boolean;
}

/** A paragraph, where threads begin. */
export interface ThreadSource extends ScreenBox {
  /** True where the filters leave it out. */
  isOut: boolean;
}

/** What is seen of text and pictures. */
export interface Scene {
  direction: Direction;
  /** The part of the window that nothing covers beside the text: below the header. */
  window: ScreenBox;
  /** The lower end of what is seen of the text: the window's, or the upper edge of the sheet on it. */
  floor: number;
  paragraphs: ReadonlyMap<Slug, ThreadSource>;
  targets: ReadonlyMap<Slug, Target>;
}

/** A mention in the text: the box of its last line of words, and the height of that line. */
export interface MentionBox {
  box: ScreenBox;
  lineHeight: number;
}

export interface LaidThread extends Thread {
  /** Where it leaves the paragraph. */
  port: ScreenPoint;
  /** An SVG path. */
  d: string;
  isOut: boolean;
  /** Whether it starts from a word rather than from the paragraph's edge. */
  fromWord: boolean;
}

/** How far apart the ports of a paragraph stand where there is room. */
export const portStep = 13;
/** The first and last port keep this far from the ends of what is seen of the paragraph. */
const air = 5;
/** How softly a mention's thread turns from its word into the gap below the line. */
const turn = 4;

/**
 * The curves of all threads whose two ends are seen. They leave the paragraph's inner edge, the one towards
 * the pictures, in the order in which the curves bend away, so that they cross little.
 */
export function layThreads(threads: readonly Thread[], scene: Scene): LaidThread[] {
  return [...scene.paragraphs].flatMap(([paragraph, box]) => {
    const top = Math.max(box.top, scene.window.top) + air;
    const bottom = Math.min(box.bottom, scene.floor) - air;
    if (bottom < top) return [];
    const edge = innerEdge(box, scene.direction);
    const middle = (top + bottom) / 2;
    // A level start bends away with the square of the distance, so the nearer of two is the steeper by far:
    // sorted by this, threads cross less than half as often as sorted by the height of their targets.
    const steepness = ({ x, y }: ScreenPoint) => (y - middle) / (x - edge) ** 2;
    const ends = threads
      .filter((thread) => thread.paragraph === paragraph)
      .flatMap((thread) => {
        const target = seenTarget(thread, edge, scene);
        return target ? [{ thread, target }] : [];
      })
      .toSorted((a, b) => steepness(a.target) - steepness(b.target));
    const step = Math.min(portStep, (bottom - top) / Math.max(1, ends.length - 1));
    const first = middle - (step * (ends.length - 1)) / 2;
    return ends.map(({ thread, target }, at) => {
      const port = { x: round(edge), y: round(first + step * at) };
      const d = `M${port.x} ${port.y}${curve(port, target)}`;
      return { ...thread, port, d, isOut: box.isOut || target.isOut, fromWord: false };
    });
  });
}

/**
 * The curve of a mention's own thread: from the end of its underline along the gap below its line of text
 * to the paragraph's inner edge, and on to its target. Null where one of its ends is not seen.
 */
export function layMention(thread: Thread, word: MentionBox, scene: Scene): LaidThread | null {
  const paragraph = scene.paragraphs.get(thread.paragraph);
  if (!paragraph) return null;
  const { direction } = scene;
  const edge = innerEdge(paragraph, direction);
  const target = seenTarget(thread, edge, scene);
  const { box, lineHeight } = word;
  // Lines of text meet half the leading below the words' box: there, no letter of either line is met.
  const gap = round(box.bottom + (lineHeight - (box.bottom - box.top)) / 2);
  if (!target || box.top < scene.window.top || gap > scene.floor) return null;
  const start = { x: round(innerEdge(box, direction)), y: round(box.bottom) };
  const port = { x: round(edge), y: gap };
  const softly = Math.min(turn, Math.abs(port.x - start.x));
  const turned = round(start.x + softly * Math.sign(port.x - start.x));
  const run = `M${start.x} ${start.y}Q${start.x} ${gap} ${turned} ${gap}H${port.x}`;
  const d = run + curve(port, target);
  return { ...thread, port, d, isOut: paragraph.isOut || target.isOut, fromWord: true };
}

/** The edge of a box in the text that is towards the pictures: where its lines end. */
function innerEdge(box: ScreenBox, direction: Direction): number {
  return direction === 'rtl' ? box.left : box.right;
}

/** The end of a thread, where it is seen and lies beyond the text. */
function seenTarget({ target: id }: Thread, edge: number, scene: Scene): Target | null {
  const target = scene.targets.get(id);
  if (!target || !isIn(target, target.within) || !isIn(target, scene.window)) return null;
  const beyond = scene.direction === 'rtl' ? edge - target.x : target.x - edge;
  return beyond > 0 ? target : null;
}

function isIn({ x, y }: ScreenPoint, { left, top, right, bottom }: ScreenBox): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/**
 * Leaves level and never goes back on itself. It arrives level too, but into a row of words from above or below,
 * the steeper the farther it comes from.
 */
function curve(from: ScreenPoint, to: Target): string {
  const half = (from.x + to.x) / 2;
  const rise = to.y - from.y;
  const steepness = to.isInRow ? Math.min(1, Math.abs(rise) / steepFrom) : 0;
  const bend = {
    x: half + (to.x - half) * steepness,
    y: to.y - rise * steepness * 0.6,
  };
  const points = [{ x: half, y: from.y }, bend, to];
  return `C${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join(' ')}`;
}

/** From this height a thread can come straight down into a row of words, px. */
const steepFrom = 120;
