import { useCallback, type KeyboardEvent } from 'react';
import { eventTowards, type Arrangement } from './controller.ts';
import type { TimelineLayout } from './layout.ts';

/** Which of the two drawings the container shows. */
function arrangementOf(link: Element): Arrangement {
  const across = link.querySelector('.across');
  return across && getComputedStyle(across).display !== 'none' ? 'across' : 'down';
}

/** A key handler for the timeline's svg: arrows, Home and End move the keyboard focus from event to event. */
export function useTimelineKeys(layout: TimelineLayout) {
  return useCallback(
    (press: KeyboardEvent<SVGSVGElement>) => {
      if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return;
      const link = press.target instanceof Element ? press.target.closest('[data-event]') : null;
      const from = link?.getAttribute('data-event');
      if (!link || !from) return;
      const next = eventTowards(layout, from, press.key, arrangementOf(link));
      if (next === null) return;
      press.preventDefault();
      const links = press.currentTarget.querySelectorAll<SVGAElement>('[data-event]');
      [...links].find((other) => other.getAttribute('data-event') === next)?.focus();
    },
    [layout],
  );
}
