import { useEffect, useRef, useState } from 'react';
import { watchColumn } from './column.ts';
import { keepPlace, type PlaceKeeper, type Way } from './placeKeeper.ts';

/** The way back to where the reader was before the page took them away; null where there is none to go. */
export function useGoBack() {
  const [way, setWay] = useState<Way | null>(null);
  const keeper = useRef<PlaceKeeper>(null);
  useEffect(() => {
    const kept = keepPlace(setWay);
    keeper.current = kept;
    // The key for it is pressed elsewhere (shortcuts/).
    window.addEventListener('nasij:go-back', kept.goBack);
    return () => {
      window.removeEventListener('nasij:go-back', kept.goBack);
      keeper.current = null;
      kept.stop();
    };
  }, []);
  const isOffered = way !== null;
  useEffect(() => (isOffered ? watchColumn() : undefined), [isOffered]);
  return {
    way,
    goBack: () => keeper.current?.goBack(),
    stayHere: () => keeper.current?.stayHere(),
  };
}
