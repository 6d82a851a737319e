import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { useLocation } from 'react-router';
import type { Focus } from '../../story/focus.ts';
import type { View } from '../../url/choices.ts';
import { bringUp } from './SheetTabs.tsx';
import type { Rest } from './useSheet.ts';

interface Shown {
  rest: Rest;
  /** Does something once the sheet is wholly open (useSheet.ts). */
  openThen: (then: () => void) => void;
  focus: Focus | null;
  view: View;
  /** Whether it shows the part of a section on the tour. */
  isToured: boolean;
}

/** Keeps what the reader asked for in what is seen of the sheet's body. */
export function useSheetScroll(
  body: RefObject<HTMLElement | null>,
  { rest, openThen, focus, view, isToured }: Shown,
): void {
  const { hash } = useLocation();
  useEffect(() => {
    // Folded, it shows where it begins.
    if (rest === 'peek') body.current?.scrollTo?.({ top: 0 });
  }, [body, rest]);
  const show = useEffectEvent((part: Element) =>
    openThen(() => body.current && bringUp(part, body.current)),
  );
  const lastView = useRef<View>('graph');
  useEffect(() => {
    if (view === lastView.current) return;
    lastView.current = view;
    // Who asks for another picture than the first, and for no card, wants to see it.
    const pictures = document.getElementById('pictures');
    if (view !== 'graph' && !focus && pictures) show(pictures);
  }, [focus, view]);
  useTopOfNew(body, focus, isToured);
  const showTarget = useEffectEvent((place: Element) => {
    // In an open one the browser has gone there.
    if (rest !== 'full') show(place);
  });
  useEffect(() => {
    // A link that leads into a folded sheet opens it.
    const place = document.getElementById(hash.slice(1));
    if (place && body.current?.contains(place)) showTarget(place);
  }, [body, hash]);
}

/** What is new is read from its top; without it the sheet shows again what it showed before. */
function useTopOfNew(
  body: RefObject<HTMLElement | null>,
  focus: Focus | null,
  isToured: boolean,
): void {
  const last = useRef({ focus, isToured, scrollTop: 0 });
  useEffect(() => {
    const { current } = body;
    const before = last.current;
    if (!current || (before.focus === focus && before.isToured === isToured)) return;
    const scrollTop = before.focus ? before.scrollTop : current.scrollTop;
    last.current = { focus, isToured, scrollTop };
    current.scrollTo?.({ top: focus ? 0 : scrollTop });
  }, [body, focus, isToured]);
}
