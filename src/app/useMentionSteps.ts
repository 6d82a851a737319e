import { useCallback, useEffect, useRef } from 'react';
import type { StoryIndex } from '../story/storyIndex.ts';
import type { Focus } from '../url/focus.ts';
import { focusedElements } from './focusedElements.ts';
import { fromReadingLine, scrollToLine } from './scroll.ts';

/**
 * Goes to the next or previous mention of the focused thing, round and round. It starts from where the
 * reader is, so scrolling between two steps is no surprise; keyboard focus moves along.
 */
export function useMentionSteps(index: StoryIndex, focus: Focus | null): (step: 1 | -1) => void {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    // The mention that was chosen in the text is where the reader is.
    function remember({ target }: MouseEvent) {
      const mention = target instanceof Element && target.closest<HTMLElement>('#article .mention');
      if (mention) last.current = mention;
    }
    document.addEventListener('click', remember);
    return () => document.removeEventListener('click', remember);
  }, []);
  return useCallback(
    (step) => {
      const all = focus ? focusedElements(index, focus) : [];
      // What the filters leave out is gone past, unless there is nothing else.
      const told = all.filter((place) => !place.closest('.is-out'));
      const places = told.length > 0 ? told : all;
      const at = last.current ? places.indexOf(last.current) : -1;
      const onScreen = last.current && at >= 0 && isNearScreen(last.current);
      const next = onScreen ? places.at((at + step) % places.length) : fromHere(places, step);
      if (!next) return;
      last.current = next;
      scrollToLine(next);
      if (!next.matches('a')) next.tabIndex = -1;
      next.focus({ preventScroll: true });
    },
    [index, focus],
  );
}

function isNearScreen(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -window.innerHeight && top < 2 * window.innerHeight;
}

function fromHere(places: HTMLElement[], step: 1 | -1): HTMLElement | undefined {
  const below = places.findIndex((place) => fromReadingLine(place) > 1);
  if (step === 1) return places[below === -1 ? 0 : below];
  const above = places.findLastIndex((place) => fromReadingLine(place) < -1);
  return places.at(above);
}
