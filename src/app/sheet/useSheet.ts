import { useCallback, useEffect, useRef, useState } from 'react';
import type { Focus } from '../../story/focus.ts';
import { jump } from '../navigation/scroll.ts';

/** How far the sheet of small screens is open, from a strip at the bottom to nearly the whole screen. */
export const rests = ['peek', 'half', 'full'] as const;
export type Rest = (typeof rests)[number];

/**
 * Where the sheet rests. A choice opens it as far as its card needs; when nothing is chosen any more it goes
 * back to where the reader had it. Fully open, it makes room for a part of the text that the page goes to. It
 * is not part of the URL: it is how one reader holds the page.
 */
export function useSheet(focus: Focus | null) {
  /** Where the reader has it while nothing is chosen. */
  const [free, setFree] = useState<Rest>('peek');
  /** Where the reader moved it under what is chosen; another choice opens it anew. */
  const [moved, setMoved] = useState<{ focus: Focus; rest: Rest } | null>(null);
  const opened = moved && moved.focus === focus ? moved.rest : 'half';
  const awaited = useRef<() => void>(null);
  const moveTo = useCallback(
    (rest: Rest) => (focus ? setMoved({ focus, rest }) : setFree(rest)),
    [focus],
  );
  const setRest = useCallback(
    (rest: Rest) => {
      // Where it is moved otherwise, what waited for it to open is over.
      awaited.current = null;
      moveTo(rest);
    },
    [moveTo],
  );
  const rest = focus ? opened : free;
  useEffect(() => {
    const then = awaited.current;
    awaited.current = null;
    if (rest === 'full') then?.();
  }, [rest]);
  /** Opens it wholly, and does then what needs its parts where they stand in it: folded, it leaves some out. */
  const openThen = (then: () => void) => {
    if (rest === 'full') return then();
    awaited.current = then;
    moveTo('full');
  };
  useEffect(() => {
    if (rest !== 'full') return;
    const makeRoom = () => setRest('half');
    window.addEventListener(jump, makeRoom);
    return () => window.removeEventListener(jump, makeRoom);
  }, [rest, setRest]);
  return { rest, setRest, openThen };
}
