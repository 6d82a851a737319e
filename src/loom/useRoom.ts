import { useSyncExternalStore } from 'react';
import { fineRoom, phoneRoom, tabletRoom, touchDeskRoom, type Room } from './sizes.ts';

/** Under which widths a window is a phone's, or a tablet's that is held upright. `frame.css` says the same. */
export const phoneUnder = '48rem';
export const tabletUnder = '64rem';
const queries = [
  '(pointer: coarse)',
  `(width < ${phoneUnder})`,
  `(width < ${tabletUnder})`,
] as const;

/** The room that the chart gives to what is chosen in it: more under fingers. At build it is drawn for a mouse. */
export function useRoom(): Room {
  return useSyncExternalStore(watch, roomNow, () => fineRoom);
}

function roomNow(): Room {
  const [isTouch, isPhone, isTablet] = queries.map((query) => window.matchMedia?.(query).matches);
  if (!isTouch) return fineRoom;
  return isPhone ? phoneRoom : isTablet ? tabletRoom : touchDeskRoom;
}

function watch(onChange: () => void): () => void {
  const lists = queries.map((query) => window.matchMedia?.(query));
  for (const list of lists) list?.addEventListener('change', onChange);
  return () => {
    for (const list of lists) list?.removeEventListener('change', onChange);
  };
}
