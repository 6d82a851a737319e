import type { MouseEvent } from 'react';

/**
 * The node that a click in the graph means, where it is not the one on top: round every shape lies a circle
 * for the finger, and circles overlap. What is seen at the place is meant before any circle; of circles, the
 * one with the nearest middle. Null where the click means what it hit.
 */
export function nodeMeant({ target, clientX: x, clientY: y }: MouseEvent): Element | null {
  if (!(target as Element).matches('.graph-touch')) return null;
  const under = document.elementsFromPoint(x, y);
  const circles = under.filter((element) => element.matches('.graph-touch'));
  const away = (circle: Element) => {
    const { left, right, top, bottom } = circle.getBoundingClientRect();
    return Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
  };
  const seen = under.find((element) => element.closest('.graph-shape, .graph-label'));
  const nearest = circles.toSorted((a, b) => away(a) - away(b))[0];
  const meant = (seen ?? nearest)?.closest('a') ?? null;
  return meant === (target as Element).closest('a') ? null : meant;
}
