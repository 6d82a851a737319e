import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useNavigationType } from 'react-router';
import { inOriginal } from '../../story/inOriginal.ts';
import { indexStory, type StoryIndex } from '../../story/storyIndex.ts';
import { isInView, nearestToLine, scrollIntoClear } from '../navigation/scroll.ts';

/** What the reader has before them while the text changes. */
interface Place {
  /** The story in the text that was there before. */
  before: StoryIndex;
  /** What must not move, and where it stood in the window, px. */
  anchor: Element;
  top: number;
  /** The choice, where it was in view: it stays so. */
  choice: Element | null;
}

/**
 * Tells the story in the text that the URL names. The paragraph that is read stays where it is on the screen; where
 * none is to be seen yet, and on arrival at the head of the page, the choice does.
 */
export function useTold(
  index: StoryIndex,
  told: StoryIndex,
  onTold: (told: StoryIndex) => void,
  wanted: 'original' | undefined,
) {
  const choice = useRef<HTMLDivElement>(null);
  const place = useRef<Place>(null);
  const [isNew, setNew] = useState(false);
  const isChosen = useNavigationType() !== 'POP';
  useEffect(() => {
    if (wanted === told.story.text || !choice.current) return;
    const isAtHead = !isChosen && window.scrollY === 0;
    place.current = { before: told, ...placeNow(choice.current, isAtHead) };
    onTold(wanted ? indexStory(inOriginal(index.story)) : index);
  }, [index, told, onTold, wanted, isChosen]);
  useLayoutEffect(() => {
    if (!place.current || place.current.before === told) return;
    const { anchor, top, choice: kept } = place.current;
    place.current = null;
    const moved = anchor.getBoundingClientRect().top - top;
    window.scrollTo({ top: window.scrollY + moved, behavior: 'instant' });
    if (kept) scrollIntoClear(kept);
    setNew(true);
  }, [told]);
  return { choice, isNew };
}

function placeNow(choice: Element, isAtHead: boolean): Omit<Place, 'before'> {
  const read = nearestToLine([...document.querySelectorAll<HTMLElement>('[data-paragraph]')]);
  const isSeen = read && !isAtHead && read.getBoundingClientRect().top < window.innerHeight;
  const anchor = isSeen ? read : choice;
  const { top } = anchor.getBoundingClientRect();
  return { anchor, top, choice: isInView(choice) ? choice : null };
}
