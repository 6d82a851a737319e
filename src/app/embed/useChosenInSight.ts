import { useEffect } from 'react';
import { behavior } from '../navigation/scroll.ts';

/** The least room between what was chosen and what lies over the picture, px. */
const room = 16;

/**
 * In a frame that is lower than its picture the card lies over the picture's lower part (pictures.css): the picture
 * moves up as far as what was chosen needs, on arrival and at every choice.
 * @param chosen what is chosen, as a text that changes with it; null where nothing is
 */
export function useChosenInSight(chosen: string | null): void {
  useEffect(() => {
    if (chosen === null) return;
    const marks = document.querySelectorAll('.views [aria-current="true"]');
    const boxes = [...marks].map((mark) => mark.getBoundingClientRect());
    const box = boxes.find(({ width, height }) => width > 0 && height > 0);
    if (!box) return;
    const { above, below } = sight();
    if (box.top >= above && box.bottom <= below) return;
    // What is larger than the room begins at its top.
    const middle = (above + below - Math.min(box.height, below - above)) / 2;
    window.scrollBy({ top: box.top - middle, behavior: behavior() });
  }, [chosen]);
}

/** The part of the window between the bar and the highest card. */
function sight(): { above: number; below: number } {
  const root = document.documentElement;
  const rem = Number.parseFloat(getComputedStyle(root).fontSize);
  const card = Math.min(26 * rem, window.innerHeight / 2);
  return { above: 3 * rem + room, below: window.innerHeight - card - room };
}
