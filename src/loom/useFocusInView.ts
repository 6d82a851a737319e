import { type RefObject, useEffect, useRef } from 'react';
import type { Focus } from '../story/focus.ts';
import { prefersCalm } from '../ui/prefersCalm.ts';

/**
 * Keeps what is focused in view in a frame that is too small for the chart: a thread's name, or the heading of
 * a section or number of a paragraph, which stand at the top anyway and may only be too far aside. It answers a
 * new focus and a frame that comes to be shown or changes its size; the page itself stays where it is.
 */
export function useFocusInView(focus: Focus | null): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  const held = useHeld(frame);
  const known = useRef<Focus | null>(focus);
  useEffect(() => {
    const box = frame.current;
    const isNew = known.current !== focus;
    known.current = focus;
    if (!box || !focus || typeof ResizeObserver === 'undefined') return;
    let glides = isNew && box.offsetHeight > 0 && !prefersCalm();
    // It tells the size at once too, if there is one.
    const sizes = new ResizeObserver(() => {
      if (!held.current) bringIntoView(box, glides ? 'smooth' : 'instant');
      glides = false;
    });
    sizes.observe(box);
    return () => sizes.disconnect();
  }, [focus, held]);
  return frame;
}

/** Whether a finger or a button is down in an element: who drags it must not lose it. */
function useHeld(element: RefObject<HTMLElement | null>): RefObject<boolean> {
  const held = useRef(false);
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const leave = new AbortController();
    const { signal } = leave;
    const set = (isHeld: boolean) => () => void (held.current = isHeld);
    // Touch events, as a finger that scrolls is no pointer any more.
    for (const down of ['mousedown', 'touchstart']) {
      box.addEventListener(down, set(true), { signal, passive: true });
    }
    for (const up of ['mouseup', 'touchend', 'touchcancel']) {
      window.addEventListener(up, set(false), { signal, passive: true });
    }
    return () => leave.abort();
  }, [element]);
  return held;
}

function bringIntoView(frame: Element, behavior: ScrollBehavior): void {
  const current = frame.querySelector('[aria-current] [text-anchor]');
  const heads = frame.querySelector('.loom-heads');
  const names = frame.querySelector('.loom-name');
  if (!current || !heads || !names) return;
  const [mark, box] = [current.getBoundingClientRect(), frame.getBoundingClientRect()];
  if (current.closest('.loom-thread')) {
    const { bottom } = heads.getBoundingClientRect();
    const top = wayInto(mark.top, mark.bottom, bottom, box.bottom);
    if (top !== 0) frame.scrollBy({ top, behavior });
    return;
  }
  const { left, right } = names.getBoundingClientRect();
  const isAtRight = left - box.left > box.right - right;
  const [from, to] = isAtRight ? [box.left, left] : [right, box.right];
  const aside = wayInto(mark.left, mark.right, from, to);
  if (aside !== 0) frame.scrollBy({ left: aside, behavior });
}

/** What stands nearer to an end of the room than so many px is not quite in view: there is the sign that more follows. */
const margin = 18;

/** How far to scroll so that what stands outside a room stands in its middle; 0 for what is inside. */
function wayInto(start: number, end: number, from: number, to: number): number {
  if (start >= from && end <= to - margin) return 0;
  return (start + end - from - to) / 2;
}
