import { useRef, useState, type FocusEvent, type KeyboardEvent, type PointerEvent } from 'react';
import { prefersCalm } from '../ui/prefersCalm.ts';
import { heightAt, rowAt, rowTowards } from './stripScale.ts';
import { paragraphBounds, useStripMark } from './useStripMark.ts';

interface StripControl {
  /** How many paragraphs there are, and the places of those that begin a section. */
  rows: number;
  starts: readonly number[];
  /** The place of the paragraph that is read. */
  reading: number;
  /** How far down the window a goal comes to stand, as a share of its height: where the eye reads. */
  readingLine: number;
  onJump?: (() => void) | undefined;
}

/** A goal stands so many px above that line, so that the line is in it. */
const above = 12;
/** A pointer that moves less than this (px) clicks. */
const dragFrom = 4;
/** A key within this time (ms) of the last one goes on from where that one leads: the page is still on its way. */
const stillGoing = 1000;

/**
 * Makes an element the scroll map of the article: a click, a drag and keys on it scroll the page, and a mark
 * in it follows the window. The page is measured only when it is asked for a place; between two scrolls
 * nothing runs. Nothing is written to the history. It tells which row is pointed at, and whether keys are at it.
 */
export function useStripControl(control: StripControl) {
  const { rows, starts, reading, readingLine, onJump } = control;
  const { mark, follow } = useStripMark(reading);
  const drag = useRef<{ from: number; moved: boolean } | null>(null);
  const last = useRef<{ row: number; time: number } | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const [isKeyed, setKeyed] = useState(false);

  /** Scrolls the page so that a height of it stands at the reading line. */
  const scrollToLine = (height: number, behavior: ScrollBehavior) =>
    window.scrollTo({ top: height - window.innerHeight * readingLine, behavior });

  const jumpTo = (row: number) => {
    const top = paragraphBounds()[row];
    if (top === undefined) return;
    onJump?.();
    scrollToLine(top + above, prefersCalm() ? 'instant' : 'smooth');
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !event.isPrimary) return;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    setPointed(rowAt(rows, partOf(event)));
    drag.current = { from: event.clientY, moved: false };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    setPointed(rowAt(rows, partOf(event)));
    const held = drag.current;
    if (!held) return;
    held.moved ||= Math.abs(event.clientY - held.from) >= dragFrom;
    if (!held.moved) return;
    scrollToLine(heightAt(paragraphBounds(), partOf(event)), 'instant');
    follow();
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    if (drag.current && !drag.current.moved) jumpTo(rowAt(rows, partOf(event)));
    drag.current = null;
  };
  const onPointerCancel = () => {
    drag.current = null;
    setPointed(null);
  };
  const onPointerLeave = () => setPointed(null);
  const onFocus = ({ currentTarget }: FocusEvent<HTMLElement>) =>
    setKeyed(currentTarget.matches(':focus-visible'));
  const onBlur = () => setKeyed(false);

  const onKeyDown = (press: KeyboardEvent) => {
    if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return;
    const going = last.current && press.timeStamp - last.current.time < stillGoing;
    const from = going && last.current ? last.current.row : reading;
    const row = rowTowards(press.key, from, rows, starts);
    if (row === null) return;
    press.preventDefault();
    last.current = { row, time: press.timeStamp };
    setKeyed(true);
    setPointed(null);
    jumpTo(row);
  };

  return {
    mark,
    pointed,
    isKeyed,
    handlers: {
      onKeyDown,
      onFocus,
      onBlur,
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel,
      onPointerLeave,
    },
  };
}

function partOf({ clientY, currentTarget }: PointerEvent<HTMLElement>): number {
  const { top, height } = currentTarget.getBoundingClientRect();
  return height > 0 ? (clientY - top) / height : 0;
}
