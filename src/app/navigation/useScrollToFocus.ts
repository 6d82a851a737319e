import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { StoryIndex } from '../../story/storyIndex.ts';
import type { Focus } from '../../story/focus.ts';
import { focusedElements } from './focusedElements.ts';
import { layOutAll } from '../shell/layOutRest.ts';
import { isInView, nearestToLine, scrollToLine, scrollIntoClear } from './scroll.ts';

/**
 * Brings the focused thing into view. On arrival, to its first mention; on a choice in the text, what was
 * chosen, which the sheet may come to lie over; on any other choice, the nearest mention if none is in view.
 * Back and forward leave scrolling to the browser, which knows where the reader was.
 */
export function useScrollToFocus(index: StoryIndex, focus: Focus | null): void {
  const { key, pathname, search, hash } = useLocation();
  const action = useNavigationType();
  const last = useRef<{ key: string; pathname: string; search: string }>(null);
  const chosen = useRef<Element>(null);
  useEffect(() => {
    function remember({ target }: MouseEvent) {
      chosen.current = target instanceof Element ? target.closest('#article a') : null;
    }
    document.addEventListener('click', remember, true);
    return () => document.removeEventListener('click', remember, true);
  }, []);
  useEffect(() => {
    const before = last.current;
    last.current = { key, pathname, search };
    if (!focus || before?.key === key) return;
    layOutAll();
    const places = focusedElements(index, focus);
    if (!before) {
      // A reload, a return or a fragment has its own place already, and so has who was quicker than the script.
      const isThere = window.scrollY !== 0 || hash !== '' || hasActed();
      if (places[0] && !isThere) scrollToLine(places[0], true);
      return;
    }
    const isFilter = before.pathname === pathname && before.search !== search;
    if (action === 'POP' || isFilter) return;
    const link = chosen.current;
    chosen.current = null;
    show(places, link, focus);
  }, [index, focus, action, key, pathname, search, hash]);
}

/** Brings to view where a choice leads: what was chosen in the text, or the nearest place, where none is in view. */
function show(places: readonly HTMLElement[], link: Element | null, focus: Focus): void {
  const place = link && places.find((one) => one.contains(link));
  if (place) return scrollIntoClear(focus.kind === 'paragraph' ? place : link);
  if (places.some(isInView)) return;
  const nearest = nearestToLine(places);
  if (nearest) scrollToLine(nearest);
}

/** Whether the reader has pressed something by now; the script in the page's head hears it from the beginning. */
const hasActed = () => 'acted' in document.documentElement.dataset;
