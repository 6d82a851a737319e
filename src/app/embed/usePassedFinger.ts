import { useEffect } from 'react';

/** All that a reader begins to scroll with; a mouse is moved before its wheel is turned. */
const beginnings = ['pointerdown', 'pointermove', 'wheel', 'keydown'] as const;

/**
 * What a finger leaves over at the end of a sheet or dialog goes to the page around the frame, and not to the text
 * behind, which would have to be drawn past unseen first: while the last finger was on one, the text keeps its place
 * (fingers.css). It does so beyond the finger's end, as browsers choose what the next one scrolls before any script
 * hears of it; mouse, wheel and keys find the text free.
 */
export function usePassedFinger(): void {
  useEffect(() => {
    const { classList } = document.documentElement;
    const look = (event: Event) => {
      const isFinger = event instanceof PointerEvent && event.pointerType === 'touch';
      const isOver = event.target instanceof Element && event.target.closest('.beside, dialog');
      classList.toggle('is-over-text', isFinger && Boolean(isOver));
    };
    for (const type of beginnings)
      document.addEventListener(type, look, { capture: true, passive: true });
    return () => {
      for (const type of beginnings) document.removeEventListener(type, look, true);
      classList.remove('is-over-text');
    };
  }, []);
}
