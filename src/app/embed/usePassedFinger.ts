import { useEffect } from 'react';

/**
 * What a finger leaves over at the end of a sheet or dialog goes to the page around the frame, and not to the text
 * behind, which would have to be drawn past unseen first: while the last finger was on one, the text keeps its place
 * (fingers.css).
 */
export function usePassedFinger(): void {
  useEffect(() => {
    const { classList } = document.documentElement;
    const look = ({ target, pointerType }: PointerEvent) => {
      const isOver = target instanceof Element && target.closest('.beside, dialog') !== null;
      classList.toggle('is-over-text', isOver && pointerType === 'touch');
    };
    document.addEventListener('pointerdown', look, true);
    return () => {
      document.removeEventListener('pointerdown', look, true);
      classList.remove('is-over-text');
    };
  }, []);
}
