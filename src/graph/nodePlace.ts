import type { Slug } from '../story/types.ts';
import { isLaidOut, type MarkPlace, middleOf } from '../ui/markPlace.ts';

/** Where an actor's shape stands in the graph; null where the graph does not show it. */
export function nodePlace(id: Slug): MarkPlace | null {
  const mark = document.querySelector(`.graph-frame [data-node="${id}"]`);
  const shape = mark?.querySelector('.graph-shape')?.getBoundingClientRect();
  if (!mark || !shape || !isLaidOut(shape)) return null;
  return { mark, ...middleOf(shape), frame: mark.closest('.graph-frame') };
}
