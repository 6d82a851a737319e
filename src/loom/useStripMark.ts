import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { followScroll } from '../ui/followScroll.ts';
import { type Bounds, markOver, partAt } from './stripScale.ts';

/** The mark of the window is so many px high at least: at the top of the page hardly any text is in view. */
const leastMark = 14;

/**
 * A mark in the strip that follows the window over the article. The page is measured when it is scrolled or changes its
 * size; between two scrolls nothing runs.
 * @param reading the place of the paragraph that is read
 * @returns the mark's ref, and what draws it where the page is now, unless it stands there already
 */
export function useStripMark(reading: number) {
  const mark = useRef<SVGRectElement>(null);
  /** How far the page was scrolled when the mark was drawn, in px; null where it must be drawn anew. */
  const drawnAt = useRef<number>(null);
  const drawnFor = useRef(reading);
  const follow = useCallback(() => {
    if (drawnAt.current === window.scrollY) return;
    drawnAt.current = window.scrollY;
    drawMark(mark.current);
  }, []);

  useEffect(() => {
    let frame = 0;
    const draw = () => {
      frame = 0;
      drawnAt.current = null;
      follow();
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(draw);
    };
    // The text grows and shrinks with its fonts, and with what a window's width does to its lines.
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(schedule);
    sizes?.observe(document.documentElement);
    window.addEventListener('resize', schedule);
    const stop = followScroll({ draw: follow });
    schedule();
    return () => {
      cancelAnimationFrame(frame);
      sizes?.disconnect();
      stop();
      window.removeEventListener('resize', schedule);
    };
  }, [follow]);

  // In a browser that is too slow to have it follow, the mark goes along with the row that is read.
  useLayoutEffect(() => {
    if (drawnFor.current !== reading) follow();
    drawnFor.current = reading;
  }, [reading, follow]);

  return { mark, follow };
}

/** Where the paragraphs are on the page now. */
export function paragraphBounds(): Bounds {
  const boxes = [...document.querySelectorAll('[data-paragraph]')].map((paragraph) =>
    paragraph.getBoundingClientRect(),
  );
  const bottom = boxes.at(-1)?.bottom;
  return [...boxes.map(({ top }) => top), ...(bottom === undefined ? [] : [bottom])].map(
    (height) => height + window.scrollY,
  );
}

/** Stretches the mark over the paragraphs that the window shows below the bars at its top. */
function drawMark(mark: SVGRectElement | null): void {
  if (!mark) return;
  const bounds = paragraphBounds();
  const text = document.getElementById('article');
  const bars = (text && parseFloat(getComputedStyle(text).scrollMarginTop)) || 0;
  const from = partAt(bounds, window.scrollY + bars);
  const to = partAt(bounds, window.scrollY + window.innerHeight);
  const room = mark.ownerSVGElement?.getBoundingClientRect().height ?? 0;
  const { start, size } = markOver(from, to, room > 0 ? leastMark / room : 0);
  mark.setAttribute('y', `${(start * 100).toFixed(2)}%`);
  mark.setAttribute('height', `${(size * 100).toFixed(2)}%`);
}
