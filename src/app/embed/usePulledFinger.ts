import { useEffect } from 'react';

interface Place {
  clientX: number;
  clientY: number;
}

/**
 * The first step of a finger on the sheet says whose it is: the sheet's, where it is pulled up from its lowest rest or
 * down from its highest, or the page's around the frame, which the browser then scrolls (fingers.css).
 */
export function usePulledFinger(): void {
  useEffect(() => {
    let start: Place | null = null;
    let isPull = false;
    const begin = ({ touches }: TouchEvent) => {
      start = touches.length === 1 ? touches[0]! : null;
      isPull = false;
    };
    const move = (event: TouchEvent) => {
      const now = event.touches[0];
      if (start && now) {
        const across = now.clientX - start.clientX;
        const down = now.clientY - start.clientY;
        if (across === 0 && down === 0) return;
        start = null;
        isPull = Math.abs(down) >= Math.abs(across) && pulls(event.target, down);
      }
      if (isPull && event.cancelable) event.preventDefault();
    };
    document.addEventListener('touchstart', begin, { passive: true });
    document.addEventListener('touchmove', move, { passive: false });
    return () => {
      document.removeEventListener('touchstart', begin);
      document.removeEventListener('touchmove', move);
    };
  }, []);
}

/** Whether a finger there pulls the sheet, as useSheetDrag has it. Where it has no handle it is no sheet. */
function pulls(target: EventTarget | null, down: number): boolean {
  const sheet = target instanceof Element && target.closest<HTMLElement>('.beside');
  if (!sheet || !sheet.querySelector<HTMLElement>('.sheet-handle')?.offsetHeight) return false;
  if (sheet.dataset.rest === 'peek') return down < 0;
  return sheet.dataset.rest === 'full' && down > 0 && target.closest('.sheet-bar') !== null;
}
