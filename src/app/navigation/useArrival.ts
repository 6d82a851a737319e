import { useCallback, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import type { StoryIndex } from '../../story/storyIndex.ts';
import type { Focus } from '../../story/focus.ts';
import { focusedElements } from './focusedElements.ts';
import { takeFocus } from './keyboardPlace.ts';
import { isInView, nearestToLine } from './scroll.ts';

/**
 * Brings the keyboard's focus to what is chosen from a place that goes away with the choice, such as the
 * search: to the mention that the page goes to. Call what it returns right before the choice.
 */
export function useArrival(index: StoryIndex, focus: Focus | null): () => void {
  const { key } = useLocation();
  /** Where the page was in its history when the choice was made; null where none is awaited. */
  const left = useRef<string>(null);
  useEffect(() => {
    if (left.current === null || left.current === key || !focus) return;
    left.current = null;
    const places = focusedElements(index, focus);
    const inView = places.filter(isInView);
    const place = nearestToLine(inView.length > 0 ? inView : places);
    // After the page has begun to go there: the way back (goBack/) leads to where the reader was before.
    queueMicrotask(() => takeFocus(place));
  }, [index, focus, key]);
  return useCallback(() => {
    left.current = key;
  }, [key]);
}
