import { useEffect, useRef, useState } from 'react';
import { watchColumn } from './column.ts';
import { keepPlace, type PlaceKeeper, type Way } from './placeKeeper.ts';

/** The event on `window` that asks for the way back from elsewhere: by its key (shortcuts/). */
export const goBackEvent = 'nasij:go-back';

/** The way back to where the reader was before the page took them away; null where there is none to go. */
export function useGoBack() {
  const [way, setWay] = useState<Way | null>(null);
  const keeper = useRef<PlaceKeeper>(null);
  useEffect(() => {
    const kept = keepPlace(setWay);
    keeper.current = kept;
    window.addEventListener(goBackEvent, kept.goBack);
    return () => {
      window.removeEventListener(goBackEvent, kept.goBack);
      keeper.current = null;
      kept.stop();
    };
  }, []);
  const isOffered = way !== null;
  useEffect(() => {
    if (!isOffered) return;
    const stop = watchColumn();
    clearFocus();
    return stop;
  }, [isOffered]);
  return {
    way,
    goBack: () => keeper.current?.goBack(),
    stayHere: () => keeper.current?.stayHere(),
  };
}

/** The offer comes up over the text: what has the keyboard's focus there makes way for it. */
function clearFocus(): void {
  const focused = document.querySelector('#article :focus-visible');
  if (!focused) return;
  const { top, bottom } = focused.getBoundingClientRect();
  if (bottom > 0 && top < window.innerHeight) focused.scrollIntoView?.({ block: 'nearest' });
}
