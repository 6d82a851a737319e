import { useEffect, useState } from 'react';
import { type Passage, selectedPassage } from './passage.ts';

/** The words that the reader has selected in the article, once the hand is off them; null as long as there are none. */
export function useSelectedPassage(): Passage | null {
  const [passage, setPassage] = useState(() => selectedPassage(window.getSelection()));
  useEffect(() => {
    let isPressed = false;
    let timer = 0;
    const look = () => {
      if (!isPressed) setPassage(selectedPassage(window.getSelection()));
    };
    const press = () => {
      isPressed = true;
    };
    const release = () => {
      isPressed = false;
      // The browser itself may yet take the selection back, as after a press on selected words.
      timer = window.setTimeout(look);
    };
    // The selection may have changed since this was drawn.
    const frame = requestAnimationFrame(look);
    document.addEventListener('selectionchange', look);
    document.addEventListener('pointerdown', press);
    for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, release);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('pointerdown', press);
      for (const end of ['pointerup', 'pointercancel']) document.removeEventListener(end, release);
    };
  }, []);
  return passage;
}
