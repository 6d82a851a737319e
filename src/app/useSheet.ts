import { useEffect, useState } from 'react';
import type { Focus } from '../url/focus.ts';
import { jump } from './scroll.ts';

/** How far the sheet of small screens is open, from a strip at the bottom to nearly the whole screen. */
export const rests = ['peek', 'half', 'full'] as const;
export type Rest = (typeof rests)[number];

/**
 * Where the sheet rests. A choice opens it as far as its card needs; when nothing is chosen any more it goes
 * back to where the reader had it. Fully open, it makes room for a part of the text that the page goes to. It
 * is not part of the URL: it is how one reader holds the page.
 */
export function useSheet(focus: Focus | null) {
  const [rest, setRest] = useState<Rest>(focus ? 'half' : 'peek');
  const [before, setBefore] = useState<Rest>('peek');
  const [last, setLast] = useState(focus);
  if (last !== focus) {
    setLast(focus);
    if (focus && !last) setBefore(rest);
    if (focus && rest !== 'half') setRest('half');
    if (!focus) setRest(before);
  }
  useEffect(() => {
    const makeRoom = () => setRest((now) => (now === 'full' ? 'half' : now));
    window.addEventListener(jump, makeRoom);
    return () => window.removeEventListener(jump, makeRoom);
  }, []);
  return { rest, setRest };
}
