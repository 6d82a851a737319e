import type { Slug } from '../story/types.ts';
import { isLaidOut, type MarkPlace, middleOf } from '../ui/markPlace.ts';

/** Where an event begins on the timeline; null where the timeline does not show it. */
export function eventPlace(id: Slug): MarkPlace | null {
  const mark = document.querySelector(`.timeline [data-event="${id}"]`);
  // Both arrangements are in the page, one is shown. The end of a span comes before its start.
  const box = [...(mark?.querySelectorAll('.timeline-ring, .timeline-soft') ?? [])]
    .map((shape) => shape.getBoundingClientRect())
    .findLast(isLaidOut);
  return mark && box ? { mark, ...middleOf(box), frame: mark.closest('.timeline') } : null;
}
