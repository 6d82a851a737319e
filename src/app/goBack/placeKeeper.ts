import { paragraphRead, takeFocus } from '../navigation/keyboardPlace.ts';
import { behavior, jump, tellJump } from '../navigation/scroll.ts';

/** Where the place that is kept lies from here. */
export type Way = 'up' | 'down';

/** Where the reader was: what they read, how far down the window it stood, and what had the keyboard's focus. */
interface Place {
  anchor: HTMLElement;
  offset: number;
  focused: Element | null;
}

export interface PlaceKeeper {
  /** Takes the reader back, with the keyboard's focus, and forgets the place. */
  goBack: () => void;
  /** Forgets the place; the keyboard's focus goes to what is read now. */
  stayHere: () => void;
  stop: () => void;
}

/** A scroll has come to rest when so many ms bring no more of it. */
export const restAfter = 150;
/** A jump begins to scroll within so many ms, or it had no way to go. */
export const startsWithin = 600;

/**
 * Keeps the place from which the page took the reader away: by its own jumps, which it announces, and by
 * links to a part of the text. Of several jumps in a row the first place is kept; a row ends where the reader has
 * scrolled on by more than a window. The place is forgotten when the reader is back there, within half a
 * window, by whatever way.
 */
export function keepPlace(onWay: (way: Way | null) => void): PlaceKeeper {
  let place: Place | null = null;
  /** Where the last jump came to rest. */
  let landed: number | null = null;
  let isJumping = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function remember() {
    const readOn = landed !== null && Math.abs(window.scrollY - landed) > window.innerHeight;
    if (!place || readOn) place = placeNow();
    landed = null;
    isJumping = true;
    restIn(startsWithin);
  }

  function restIn(milliseconds: number) {
    clearTimeout(timer);
    timer = setTimeout(rest, milliseconds);
  }

  function rest() {
    if (isJumping) landed = window.scrollY;
    isJumping = false;
    if (!place) return;
    const away = distanceTo(place);
    if (Math.abs(away) <= window.innerHeight / 2) place = null;
    onWay(place && (away < 0 ? 'up' : 'down'));
  }

  function forget() {
    place = null;
    landed = null;
    isJumping = false;
    onWay(null);
  }

  const listening = new AbortController();
  const { signal } = listening;
  window.addEventListener(jump, remember, { signal });
  window.addEventListener('scroll', () => place && restIn(restAfter), { passive: true, signal });
  document.addEventListener(
    'click',
    (event) => {
      if (isToText(event)) tellJump();
    },
    { capture: true, signal },
  );
  return {
    goBack() {
      if (!place) return;
      const { anchor, focused } = place;
      const top = window.scrollY + distanceTo(place);
      window.scrollTo({ top, behavior: behavior() });
      forget();
      takeFocus(focused, anchor);
    },
    stayHere() {
      forget();
      takeFocus();
    },
    stop() {
      listening.abort();
      clearTimeout(timer);
    },
  };
}

function placeNow(): Place {
  const anchor = paragraphRead();
  const focused = document.activeElement === document.body ? null : document.activeElement;
  return { anchor, offset: anchor.getBoundingClientRect().top, focused };
}

/** How far the page has to be scrolled to have a place where it was, in px; negative upwards. */
function distanceTo({ anchor, offset }: Place): number {
  return anchor.getBoundingClientRect().top - offset;
}

/** Whether a click follows a link to another place of the text. Skip links are the keyboard's own way about. */
function isToText(event: MouseEvent): boolean {
  const isPlain =
    event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const link = event.target instanceof Element ? event.target.closest('.app a[href^="#"]') : null;
  if (!isPlain || !link || link.closest('.skip-links')) return false;
  const id = link.getAttribute('href')?.slice(1) ?? '';
  return document.getElementById(id)?.closest('#article') != null;
}
