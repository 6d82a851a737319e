import type { Direction } from '../../i18n/languages.ts';
import { nodePlace } from '../../graph/nodePlace.ts';
import { namePlace } from '../../loom/namePlace.ts';
import type { Slug } from '../../story/types.ts';
import { eventPlace } from '../../timeline/eventPlace.ts';
import type { ScreenBox, Scene, ThreadSource, Target, MentionBox } from './geometry.ts';
import { textBand } from './textBand.ts';
import type { Thread } from './threadsOf.ts';

/* Where text and marks stand in the window. It only reads, so that the browser lays the page out once. */

/** The parts of the page that threads run between. */
export interface Ground {
  article: HTMLElement;
  views: HTMLElement;
}

/** Where things stand within article and views, as steps from the corners of these: what scrolling does not change. */
export interface MeasuredPictures {
  paragraphs: ReadonlyMap<Slug, ThreadSource>;
  targets: ReadonlyMap<Slug, Target>;
}

/** Measures the ends of threads. It is needed again only when text or picture change, not when they are scrolled. */
export function measurePicture(
  { article, views }: Ground,
  threads: readonly Thread[],
  direction: Direction,
): MeasuredPictures {
  const text = article.getBoundingClientRect();
  const corner = views.getBoundingClientRect();
  const paragraphs = new Map<Slug, ThreadSource>();
  const targets = new Map<Slug, Target>();
  for (const thread of threads) {
    const { paragraph, target } = thread;
    if (!paragraphs.has(paragraph)) {
      const source = article.querySelector(`[data-paragraph="${paragraph}"]`);
      if (source) {
        const box = movedBox(source.getBoundingClientRect(), -text.left, -text.top);
        paragraphs.set(paragraph, { ...box, isOut: source.classList.contains('is-out') });
      }
    }
    if (!targets.has(target)) {
      const mark = targetOf(thread, direction);
      if (mark) targets.set(target, movedTarget(mark, -corner.left, -corner.top));
    }
  }
  return { paragraphs, targets };
}

/** Where all that stands in the window now. */
export function measureScene(
  { article, views }: Ground,
  { paragraphs, targets }: MeasuredPictures,
  direction: Direction,
): Scene {
  const text = article.getBoundingClientRect();
  const corner = views.getBoundingClientRect();
  const band = textBand(text);
  return {
    direction,
    window: { left: 0, top: band.top, right: window.innerWidth, bottom: window.innerHeight },
    floor: band.bottom,
    paragraphs: moved(paragraphs, (source) => ({
      ...source,
      ...movedBox(source, text.left, text.top),
    })),
    targets: moved(targets, (target) => movedTarget(target, corner.left, corner.top)),
  };
}

const moved = <T>(places: ReadonlyMap<Slug, T>, move: (place: T) => T): Map<Slug, T> =>
  new Map([...places].map(([id, place]) => [id, move(place)]));

/** The last line of a mention's words. */
export function measureWord(mention: HTMLElement): MentionBox | null {
  const box = [...mention.getClientRects()].at(-1);
  if (!box) return null;
  return { box, lineHeight: parseFloat(getComputedStyle(mention).lineHeight) || box.height };
}

/** An event on the timeline; an actor's node or, where the loom has the graph's place, its name there. */
function targetOf({ target, kind }: Thread, direction: Direction): Target | null {
  const isInRow = kind === 'event';
  const place = isInRow ? eventPlace(target) : (nodePlace(target) ?? namePlace(target, direction));
  if (!place) return null;
  const { mark, x, y, frame } = place;
  const { left, top, right, bottom } = (frame ?? mark).getBoundingClientRect();
  return {
    x,
    y,
    within: { left, top, right, bottom },
    isInRow,
    isOut: mark.classList.contains('is-out'),
  };
}

function movedTarget(target: Target, dx: number, dy: number): Target {
  const { x, y, within } = target;
  return { ...target, x: x + dx, y: y + dy, within: movedBox(within, dx, dy) };
}

function movedBox({ left, top, right, bottom }: ScreenBox, dx: number, dy: number): ScreenBox {
  return { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy };
}
