import { useEffect, useRef } from 'react';
import type { StoryIndex } from '../story/storyIndex.ts';
import type { Focus } from '../url/focus.ts';
import { focusedElements } from './focusedElements.ts';
import { nearestToLine } from './scroll.ts';

/**
 * Keeps the keyboard's place when the card under it goes: to the new card where another takes its place, to
 * the nearest mention of what was in focus where none does.
 */
export function useFocusReturn(index: StoryIndex, focus: Focus | null): void {
  const last = useRef(focus);
  const wasInCard = useRef(false);
  useEffect(() => {
    function remember({ target }: FocusEvent) {
      wasInCard.current = target instanceof Element && target.closest('.rail') !== null;
    }
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    const before = last.current;
    last.current = focus;
    const isLost = document.activeElement === document.body && wasInCard.current;
    if (before === focus || !before || !isLost) return;
    const nearest = nearestToLine(focusedElements(index, before));
    const place = focus ? document.getElementById('card') : nearest;
    if (!place) return;
    if (!place.matches('a')) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }, [index, focus]);
}
