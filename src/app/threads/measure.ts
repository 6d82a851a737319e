import type { Direction } from '../../i18n/languages.ts';
import type { Slug } from '../../story/types.ts';
import type { Box, Scene, Source, Target, Word } from './geometry.ts';
import { textBand } from './textBand.ts';
import type { Thread } from './threadsOf.ts';

/* Where text and marks stand in the window. It only reads, so that the browser lays the page out once. */

/** A thread to a name stops short of its letters by so many px. */
const air = 4;

/** The parts of the page that threads run between. */
export interface Ground {
  article: HTMLElement;
  views: HTMLElement;
}

/** Where things stand within article and views, as steps from the corners of these: what scrolling does not change. */
export interface Picture {
  paragraphs: ReadonlyMap<Slug, Source>;
  targets: ReadonlyMap<Slug, Target>;
}

/** Measures the ends of threads. It is needed again only when text or picture change, not when they are scrolled. */
export function measurePicture(
  { article, views }: Ground,
  threads: readonly Thread[],
  direction: Direction,
): Picture {
  const text = article.getBoundingClientRect();
  const corner = views.getBoundingClientRect();
  const paragraphs = new Map<Slug, Source>();
  const targets = new Map<Slug, Target>();
  for (const { paragraph, target, kind } of threads) {
    if (!paragraphs.has(paragraph)) {
      const source = article.querySelector(`[data-paragraph="${paragraph}"]`);
      if (source) {
        const box = movedBox(source.getBoundingClientRect(), -text.left, -text.top);
        paragraphs.set(paragraph, { ...box, isOut: source.classList.contains('is-out') });
      }
    }
    if (!targets.has(target)) {
      const mark = kind === 'event' ? eventMark(target) : actorMark(target, direction);
      if (mark) targets.set(target, movedTarget(mark, -corner.left, -corner.top));
    }
  }
  return { paragraphs, targets };
}

/** Where all that stands in the window now. */
export function measureScene(
  { article, views }: Ground,
  { paragraphs, targets }: Picture,
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
export function measureWord(mention: HTMLElement): Word | null {
  const box = [...mention.getClientRects()].at(-1);
  if (!box) return null;
  return { box, lineHeight: parseFloat(getComputedStyle(mention).lineHeight) || box.height };
}

function eventMark(id: Slug): Target | null {
  const event = document.querySelector(`#timeline [data-event="${id}"]`);
  // Both arrangements are in the page, one is shown. The end of a span comes before its start.
  const box = [...(event?.querySelectorAll('.timeline-ring, .timeline-soft') ?? [])]
    .map((shape) => shape.getBoundingClientRect())
    .findLast(isShown);
  return event && box ? targetAt(event, middleOf(box), '#timeline', true) : null;
}

/** An actor's node or, where the loom has the graph's place, the side of its name that is towards the text. */
function actorMark(id: Slug, direction: Direction): Target | null {
  const node = document.querySelector(`#graph [data-node="${id}"]`);
  const shape = node?.querySelector('.graph-shape')?.getBoundingClientRect();
  if (node && shape && isShown(shape)) return targetAt(node, middleOf(shape), '.graph-frame');
  const thread = document.querySelector(`#loom [data-loom="${id}"]`);
  const names = [...(thread?.querySelectorAll('text') ?? [])]
    .map((name) => name.getBoundingClientRect())
    .filter(isShown)
    .toSorted((a, b) => (direction === 'rtl' ? b.right - a.right : a.left - b.left));
  const name = names[0];
  if (!thread || !name) return null;
  // Where the loom scrolls sideways, the names' own ground hides a thread that comes nearer.
  const ground = document.querySelector('#loom .loom-side')?.getBoundingClientRect();
  const { left, right } =
    ground && isShown(ground) ? ground : { left: name.left - air, right: name.right + air };
  const x = direction === 'rtl' ? right : left;
  return targetAt(thread, { x, y: middleOf(name).y }, '.loom-frame');
}

function targetAt(
  mark: Element,
  place: { x: number; y: number },
  frame: string,
  isInRow = false,
): Target {
  const { left, top, right, bottom } = (mark.closest(frame) ?? mark).getBoundingClientRect();
  return {
    ...place,
    within: { left, top, right, bottom },
    isInRow,
    isOut: mark.classList.contains('is-out'),
  };
}

const isShown = ({ width, height }: DOMRect) => width > 0 || height > 0;

const middleOf = ({ left, top, width, height }: DOMRect) => ({
  x: left + width / 2,
  y: top + height / 2,
});

function movedTarget(target: Target, dx: number, dy: number): Target {
  const { x, y, within } = target;
  return { ...target, x: x + dx, y: y + dy, within: movedBox(within, dx, dy) };
}

function movedBox({ left, top, right, bottom }: Box, dx: number, dy: number): Box {
  return { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy };
}
