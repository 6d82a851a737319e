import { truePointer } from '../../ui/truePointer.ts';
import type { Ground } from './measure.ts';

interface Watcher {
  /** Marks have moved, come, gone, or been zoomed. */
  onPicture: () => void;
  /** Boxes have another size. The browser has just laid the page out and has not painted it yet. */
  onResize: () => void;
  /** The mention that the pointer is on, or else the keyboard's focus. */
  onMention: (mention: HTMLElement | null) => void;
}

/** What of an SVG or a panel moves marks when it changes. */
const telling = ['class', 'hidden', 'data-view', 'x', 'y', 'width', 'height', 'transform', 'd'];

/** Listens for all but the page's own scrolling that moves an end of a thread. Returns how to stop. */
export function watchPage({ article, views }: Ground, watcher: Watcher): () => void {
  const { onPicture, onResize } = watcher;
  const over = new AbortController();
  const { signal } = over;
  window.addEventListener(
    'scroll',
    // What scrolls inside the views moves marks; the page itself moves only the text.
    ({ target }) => void (target === document || onPicture()),
    { capture: true, passive: true, signal },
  );
  window.addEventListener('resize', onPicture, { signal });
  const sizes = new ResizeObserver(onResize);
  // The body, for what comes to stand above the text; the rail, for the sheet that lies on it.
  for (const part of [document.body, article, views, document.querySelector('.rail')]) {
    if (part) sizes.observe(part);
  }
  const marks = new MutationObserver(onPicture);
  marks.observe(views, { subtree: true, childList: true, attributeFilter: telling });
  void document.fonts?.ready.then(() => signal.aborted || onPicture());
  watchMentions(article, watcher.onMention, signal);
  return () => {
    over.abort();
    sizes.disconnect();
    marks.disconnect();
  };
}

const mentions = '[data-entity], [data-event]';

function watchMentions(
  article: HTMLElement,
  onMention: Watcher['onMention'],
  signal: AbortSignal,
): void {
  const mentionAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>(mentions) : null;
  const hasMoved = truePointer();
  let pointed: HTMLElement | null = null;
  let focused = mentionAt(article.querySelector(`:is(${mentions}):focus-visible`));
  const tell = () => onMention(pointed ?? focused);
  const point = (to: HTMLElement | null) => {
    if (to === pointed) return;
    pointed = to;
    tell();
  };
  article.addEventListener(
    'pointerover',
    (event) => {
      // Touch has no hover: a tap chooses.
      if (event.pointerType === 'touch') return;
      point(hasMoved(event) ? mentionAt(event.target) : null);
    },
    { signal },
  );
  article.addEventListener('pointermove', (event) => void hasMoved(event), {
    signal,
    passive: true,
  });
  article.addEventListener('pointerleave', () => point(null), { signal });
  article.addEventListener(
    'focusin',
    ({ target }) => {
      const mention = mentionAt(target);
      focused = mention?.matches(':focus-visible') ? mention : null;
      tell();
    },
    { signal },
  );
  article.addEventListener(
    'focusout',
    () => {
      focused = null;
      tell();
    },
    { signal },
  );
  if (focused) tell();
}
