import { type MouseEvent, type PointerEvent, useMemo, useRef } from 'react';
import { type Rest, rests } from './useSheet.ts';

interface Drag {
  sheet: HTMLElement;
  startY: number;
  startHeight: number;
  /** Where the finger was last, when, and how fast it moved up, in px and ms. */
  y: number;
  time: number;
  speed: number;
  hasMoved: boolean;
}

/** How far a finger may move in a tap, px: the touch slop. */
const touchSlop = 6;
/** A flick faster than this goes on to the next rest, px per ms. */
const flick = 0.4;
/** A finger that stood still for so long before it was lifted flicked nothing, ms. */
const pause = 80;
/**
 * Handlers for the sheet that let a finger or pointer pull it by its bar or, while it is folded, anywhere: it
 * follows at once and comes to rest at the nearest of the three heights, or, flicked, at the next one that way.
 * A second finger does nothing to it.
 */
export function useSheetDrag(onRest: (rest: Rest) => void) {
  const drag = useRef<Drag>(null);
  const wasDragged = useRef(false);
  return useMemo(() => {
    const end = ({ timeStamp, isPrimary }: PointerEvent) => {
      if (!isPrimary) return;
      const { current } = drag;
      drag.current = null;
      if (!current?.hasMoved) return;
      const { sheet } = current;
      const speed = timeStamp - current.time < pause ? current.speed : 0;
      const rest = restNear(sheet.offsetHeight, speed, heightsOf(sheet));
      wasDragged.current = true;
      sheet.classList.remove('is-dragged');
      sheet.style.blockSize = '';
      onRest(rest);
    };
    return {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const sheet = event.currentTarget;
        if (!event.isPrimary) return;
        wasDragged.current = false;
        if (event.button !== 0 || !isHeld(sheet, event.target as Element)) return;
        const { clientY: y, timeStamp: time } = event;
        const startHeight = sheet.offsetHeight;
        drag.current = { sheet, startY: y, startHeight, y, time, speed: 0, hasMoved: false };
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const { current } = drag;
        if (!current || !event.isPrimary) return;
        const { clientY: y, timeStamp: time } = event;
        const pulled = current.startY - y;
        if (!current.hasMoved) {
          if (Math.abs(pulled) < touchSlop) return;
          // Not before: a captured pointer's click would miss what was tapped.
          event.currentTarget.setPointerCapture?.(event.pointerId);
        }
        // The last steps count, not the very last alone: a finger that is lifted moves a little.
        // What was before a pause counts no more.
        const passed = Math.max(1, time - current.time);
        const step = (current.y - y) / passed;
        const speed = passed > pause ? step : (current.speed + step) / 2;
        Object.assign(current, { y, time, speed, hasMoved: true });
        current.sheet.classList.add('is-dragged');
        current.sheet.style.blockSize = `${current.startHeight + pulled}px`;
      },
      onPointerUp: end,
      onPointerCancel: end,
      // The click that ends a drag is no tap.
      onClickCapture: (event: MouseEvent) => {
        if (!wasDragged.current) return;
        wasDragged.current = false;
        event.preventDefault();
        event.stopPropagation();
      },
    };
  }, [onRest]);
}

/** Whether a finger there holds the sheet. Where it has no handle it is no sheet. */
function isHeld(sheet: HTMLElement, place: Element): boolean {
  const handle = sheet.querySelector<HTMLElement>('.sheet-handle');
  if (!handle?.offsetHeight) return false;
  return sheet.dataset.rest === 'peek' || place.closest('.sheet-bar') !== null;
}

/** How high the sheet is at each rest, px, as its style sheet says: the least, the most, and the middle in dvh. */
function heightsOf(sheet: HTMLElement): Record<Rest, number> {
  const style = getComputedStyle(sheet);
  const { minBlockSize, maxBlockSize } = style;
  return {
    peek: Number.parseFloat(minBlockSize),
    half: (Number.parseFloat(style.getPropertyValue('--half')) / 100) * window.innerHeight,
    full: Number.parseFloat(maxBlockSize),
  };
}

/**
 * Where a sheet that is let go comes to rest.
 * @param speed upwards, in px per ms
 */
export function restNear(height: number, speed: number, heights: Record<Rest, number>): Rest {
  const away = (rest: Rest) => Math.abs(heights[rest] - height);
  if (speed > flick) return rests.find((rest) => heights[rest] > height) ?? 'full';
  if (speed < -flick) return rests.findLast((rest) => heights[rest] < height) ?? 'peek';
  return rests.toSorted((a, b) => away(a) - away(b))[0] ?? 'half';
}
