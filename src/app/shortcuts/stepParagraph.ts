import { fromReadingLine, scrollToLine } from '../navigation/scroll.ts';

/**
 * Takes the reader to the next or previous paragraph, at once since keys repeat, and the keyboard's focus to
 * its number. Counted from the paragraph that has the focus, if it is on the screen, else from the reading line.
 */
export function stepParagraph(step: 1 | -1): void {
  const paragraphs = [...document.querySelectorAll<HTMLElement>('#article [data-paragraph]')];
  const focused = document.activeElement?.closest<HTMLElement>('[data-paragraph]');
  const at =
    focused && isOnScreen(focused)
      ? paragraphs.indexOf(focused)
      : paragraphs.findLastIndex((paragraph) => fromReadingLine(paragraph) <= 1);
  const target = paragraphs[at + step];
  if (!target) return;
  scrollToLine(target, true);
  target.querySelector<HTMLElement>('.paragraph-number')?.focus({ preventScroll: true });
}

function isOnScreen(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= window.innerHeight;
}
