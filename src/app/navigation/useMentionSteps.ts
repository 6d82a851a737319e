import { useCallback, useEffect, useRef } from 'react';
import type { StoryIndex } from '../../story/storyIndex.ts';
import type { Focus } from '../../story/focus.ts';

/**
 * Steps to the next or previous mention of the focused thing, from where the reader is, so scrolling between two
 * steps is no surprise.
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
      import('./goToMention.ts').then(
        ({ goToMention }) => {
          last.current = goToMention(index, focus, step, last.current) ?? last.current;
        },
        // The page has said that something is missing; the next press tries again.
        () => {},
      );
    },
    [index, focus],
  );
}
