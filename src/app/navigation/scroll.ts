import { readingLine } from '../../reader/useReading.ts';
import { prefersCalm } from '../../ui/prefersCalm.ts';

/* Where things are on the screen, and going there. The browser is asked only when the reader has chosen something. */

/** Whether an element stands in the part of the window where text can be read. */
export function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const { above, below } = clearSpace();
  return top >= above && bottom <= below;
}

/**
 * How far an element stands from where it is read, in px; positive below it. That is the reading line; what
 * would reach beyond the space for it stands so high that it is whole, and what is higher than that begins at its top.
 */
export function fromReadingLine(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  const { above, below } = clearSpace();
  const line = above + (below - above) * readingLine;
  return top - Math.max(above, Math.min(line, below - height));
}

/** The element that stands nearest to the reading line. */
export function nearestToLine(elements: readonly HTMLElement[]): HTMLElement | undefined {
  return elements.toSorted(
    (a, b) => Math.abs(fromReadingLine(a)) - Math.abs(fromReadingLine(b)),
  )[0];
}

/** Scrolls an element to the reading line, at once where the reader asked for no motion. */
export function scrollToLine(element: Element, instantly = false): void {
  // A frame may show other parts of the page only.
  if (element.checkVisibility?.() === false) return;
  const top = window.scrollY + fromReadingLine(element);
  if (!instantly) tellJump();
  window.scrollTo({ top, behavior: instantly ? 'instant' : behavior() });
}

/** Scrolls just so far that nothing lies over an element, or some words. */
export function scrollIntoClear(place: Element | Range): void {
  const { top, bottom } = place.getBoundingClientRect();
  const { above, below } = clearSpace();
  const by = bottom > below ? Math.min(bottom - below, top - above) : Math.min(0, top - above);
  if (by !== 0) window.scrollBy({ top: by, behavior: behavior() });
}

/** How the page goes somewhere: at once where the reader asked for no motion. */
export const behavior = (): ScrollBehavior => (prefersCalm() ? 'instant' : 'smooth');

/**
 * The window without what lies over the text: the article's scroll margins (header, card and the like) and the
 * root's scroll padding (the sheet of small screens) say how much that is.
 */
function clearSpace(): { above: number; below: number } {
  const root = getComputedStyle(document.documentElement);
  const article = document.getElementById('article');
  const text = article && getComputedStyle(article);
  return {
    above: pixels(text?.scrollMarginBlockStart),
    below:
      window.innerHeight - pixels(root.scrollPaddingBlockEnd) - pixels(text?.scrollMarginBlockEnd),
  };
}

const pixels = (length = '') => Number.parseFloat(length) || 0;

/** The event on `window` that says that the page is about to go elsewhere in the text. */
export const jump = 'nasij:jump';

/** Tells it to those who remember where the reader was (goBack/), and to the sheet, which makes room. */
export function tellJump(): void {
  window.dispatchEvent(new Event(jump));
}
