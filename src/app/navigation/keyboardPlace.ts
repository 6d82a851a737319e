import { fromReadingLine } from './scroll.ts';

/* Where the keyboard's focus goes when its own place is gone. Nothing here scrolls. */

/** The paragraph that is read: it stays itself when the window or the text changes its size. */
export function paragraphRead(): HTMLElement {
  const paragraphs = [...document.querySelectorAll<HTMLElement>('[data-paragraph]')];
  const read = paragraphs.findLast((paragraph) => fromReadingLine(paragraph) <= 0);
  return read ?? paragraphs[0] ?? document.documentElement;
}

/**
 * Gives the keyboard's focus to the first of some elements that can take it now, or else to what is read. A part
 * of the text that is no link takes it for this once: it is no stop for the Tab key.
 */
export function takeFocus(...elements: (Element | null | undefined)[]): void {
  for (const each of [...elements, paragraphRead()]) {
    if (!(each instanceof HTMLElement || each instanceof SVGElement)) continue;
    if (!each.matches('a, button, input, select, summary, [tabindex]')) each.tabIndex = -1;
    each.focus({ preventScroll: true });
    if (document.activeElement === each) return;
  }
}
