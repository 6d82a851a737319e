import { useSyncExternalStore } from 'react';
import { fineRoom, phoneRoom, tabletRoom, touchDeskRoom, type Room } from './sizes.ts';

const fingers = '(pointer: coarse)';
const queries = [fingers, '(width < 48rem)', '(width < 64rem)'] as const;

/** The room that the chart gives to what is chosen in it: more under fingers. At build it is drawn for a mouse. */
export function useRoom(): Room {
  return useSyncExternalStore(watch, roomNow, () => fineRoom);
}

function roomNow(): Room {
  const [touch, phone, tablet] = queries.map((query) => window.matchMedia?.(query).matches);
  if (!touch) return fineRoom;
  return phone ? phoneRoom : tablet ? tabletRoom : touchDeskRoom;
}

function watch(onChange: () => void): () => void {
  const lists = queries.map((query) => window.matchMedia?.(query));
  for (const list of lists) list?.addEventListener('change', onChange);
  return () => {
    for (const list of lists) list?.removeEventListener('change', onChange);
  };
}
