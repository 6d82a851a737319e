import { useEffect, useLayoutEffect, useRef } from 'react';
import type { StoryIndex } from '../../story/storyIndex.ts';
import type { Focus } from '../../story/focus.ts';
import { focusedElements } from './focusedElements.ts';
import { takeFocus } from './keyboardPlace.ts';
import { isInView, nearestToLine } from './scroll.ts';

const stops = 'a[href], button, input, select, summary, [tabindex]';

/**
 * Keeps the keyboard's place when what has it goes away or is hidden. A card's place goes to the card that
 * takes its place, or to what it spoke of; any other to what is left around it, such as the tabs of a view or
 * the button of a menu. Where nothing of that is in view, it goes to what is read.
 */
export function useKeepFocus(index: StoryIndex, focus: Focus | null): void {
  const now = useRef({ index, focus, before: focus });
  useLayoutEffect(() => {
    const { focus: last, before } = now.current;
    now.current = { index, focus, before: last === focus ? before : last };
  }, [index, focus]);
  useEffect(() => {
    const app = document.querySelector('.app');
    if (!app) return;
    /** What had the focus last, and what it stands in, from the inside out. */
    let chain: Element[] = [];
    function remember({ target }: Pick<FocusEvent, 'target'>) {
      chain = [];
      for (let one = target as Element | null; one && one !== app; one = one.parentElement) {
        chain.push(one);
      }
    }
    function keep(changes: readonly MutationRecord[]) {
      const [last, ...around] = chain;
      const active = document.activeElement;
      if (!last || (active !== last && active !== document.body)) return;
      if (isShown(last)) {
        // A part that is moved to another place loses the focus on the way.
        const isMoved = changes.some(({ removedNodes }) =>
          [...removedNodes].some((node) => node.contains(last)),
        );
        if (isMoved) takeFocus(last);
        return;
      }
      if (chain.some((one) => one.matches('.rail, .little'))) {
        const card = document.getElementById('card');
        const { index: known, focus: chosen, before } = now.current;
        // The first card may still be on its way; it will be noticed when it comes.
        if (chosen && card) takeFocus(card);
        if (!chosen) takeFocus(before && inView(focusedElements(known, before)));
        return;
      }
      const left = around.find((one) => isShown(one) && !one.matches('main'));
      takeFocus(left && stopIn(left));
    }
    const observer = new MutationObserver(keep);
    const inside = { subtree: true, childList: true };
    for (const part of app.querySelectorAll('main, .header')) {
      observer.observe(part, {
        ...inside,
        attributes: true,
        attributeFilter: ['data-rest', 'data-view', 'hidden'],
      });
    }
    observer.observe(app, { childList: true });
    // On the way down: React holds back what happens in a part that still sleeps, before it comes up again.
    document.addEventListener('focusin', remember, true);
    // What the keyboard is on already, as this comes a moment after the page.
    remember({ target: document.activeElement });
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember, true);
    };
  }, []);
}

function isShown(element: Element): boolean {
  return element.isConnected && (element.checkVisibility?.() ?? true);
}

function inView(places: readonly HTMLElement[]): HTMLElement | undefined {
  return nearestToLine(places.filter(isInView));
}

/** The part itself, where the keyboard can be on it; else the current one of its stops, or the first. */
function stopIn(part: Element): Element | undefined {
  if (part.matches(stops)) return part;
  const within = [...part.querySelectorAll(stops)].filter(isShown);
  return within.find((one) => one.matches('[aria-current="page"]')) ?? within[0];
}
