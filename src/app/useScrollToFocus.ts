import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { StoryIndex } from '../story/storyIndex.ts';
import type { Focus } from '../url/focus.ts';
import { focusedElements } from './focusedElements.ts';
import { fromReadingLine, isInView, scrollToLine } from './scroll.ts';

/**
 * Brings the focused thing into view. On arrival, to its first mention; on a choice, to the nearest mention
 * if none is in view. Back and forward leave scrolling to the browser, which knows where the reader was.
 */
export function useScrollToFocus(index: StoryIndex, focus: Focus | null): void {
  const { key, hash } = useLocation();
  const action = useNavigationType();
  const isArrival = useRef(true);
  // Each choice is answered once, even if it chose the same thing again.
  const answered = useRef('');
  useEffect(() => {
    const arriving = isArrival.current;
    isArrival.current = false;
    if (!focus || answered.current === key) return;
    answered.current = key;
    const places = focusedElements(index, focus);
    if (arriving) {
      // A reload, a return or a fragment has its own place already.
      if (places[0] && window.scrollY === 0 && hash === '') scrollToLine(places[0], true);
      return;
    }
    if (action === 'POP' || places.some(isInView)) return;
    const nearest = places.toSorted(
      (a, b) => Math.abs(fromReadingLine(a)) - Math.abs(fromReadingLine(b)),
    )[0];
    if (nearest) scrollToLine(nearest);
  }, [index, focus, action, key, hash]);
}
