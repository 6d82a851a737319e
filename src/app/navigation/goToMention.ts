import type { StoryIndex } from '../../story/storyIndex.ts';
import type { Focus } from '../../story/focus.ts';
import { focusedElements } from './focusedElements.ts';
import { fromReadingLine, scrollToLine } from './scroll.ts';

/**
 * Goes to the next or previous mention of the focused thing, round and round; keyboard focus moves along.
 * @param last where the reader was last; where that is off the screen, the step starts from the reading line
 * @returns the mention it went to
 */
export function goToMention(
  index: StoryIndex,
  focus: Focus | null,
  step: 1 | -1,
  last: HTMLElement | null,
): HTMLElement | null {
  const all = focus ? focusedElements(index, focus) : [];
  // What the filters leave out is gone past, unless there is nothing else.
  const told = all.filter((place) => !place.closest('.is-out'));
  const places = told.length > 0 ? told : all;
  const at = last ? places.indexOf(last) : -1;
  const onScreen = last && at >= 0 && isNearScreen(last);
  const next = onScreen ? places.at((at + step) % places.length) : fromHere(places, step);
  if (!next) return null;
  scrollToLine(next);
  if (!next.matches('a')) next.tabIndex = -1;
  next.focus({ preventScroll: true });
  return next;
}

function isNearScreen(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -window.innerHeight && top < 2 * window.innerHeight;
}

function fromHere(places: HTMLElement[], step: 1 | -1): HTMLElement | undefined {
  const below = places.findIndex((place) => fromReadingLine(place) > 1);
  if (step === 1) return places[below === -1 ? 0 : below];
  const above = places.findLastIndex((place) => fromReadingLine(place) < -1);
  return places.at(above);
}
