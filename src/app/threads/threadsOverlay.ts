import type { Direction } from '../../i18n/languages.ts';
import type { Slug } from '../../story/types.ts';
import { followScroll } from '../../ui/followScroll.ts';
import { sideBySide } from '../../ui/useWide.ts';
import { threadDrawing } from './draw.ts';
import { layMention, layThreads } from './geometry.ts';
import { measurePicture, measureScene, measureWord, type MeasuredPictures } from './measure.ts';
import type { Thread } from './threadsOf.ts';
import { watchPage } from './watch.ts';

interface OverlayOptions {
  direction: Direction;
  /** The thread of a mention, by the paragraph it stands in and what it names. */
  threadTo: (paragraph: Slug, target: Slug) => Thread | null;
}

export interface ThreadsOverlay {
  /** Draws these threads from now on, in place of those before. */
  show: (threads: readonly Thread[]) => void;
  detach: () => void;
}

/**
 * Draws threads between text and pictures into an SVG element that covers the page, and keeps them in
 * place. It asks for a frame when something has moved and for none while nothing moves; in a frame it first
 * reads, then writes. Where the browser is too slow for threads that follow the text, there are none until scrolling
 * is over, since they must not point at the wrong words. Below 64rem it draws nothing and listens for the width of the
 * window only.
 */
export function attachThreads(svg: SVGSVGElement, options: OverlayOptions): ThreadsOverlay {
  const { direction, threadTo } = options;
  // The page is as long as its text: what is laid out in the window is moved to where the window is now.
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  svg.append(ground);
  const drawing = threadDrawing(ground);
  const wide = window.matchMedia?.(sideBySide);
  let threads: readonly Thread[] = [];
  let mention: HTMLElement | null = null;
  let picture: MeasuredPictures | null = null;
  let frame = 0;
  /** True while the page is scrolled too fast for the browser. */
  let isLoose = false;
  let stop: (() => void) | null = null;

  function ownThread(): Thread | null {
    const paragraph = mention?.closest<HTMLElement>('[data-paragraph]')?.dataset.paragraph;
    const target = mention?.dataset.entity ?? mention?.dataset.event;
    return paragraph && target ? threadTo(paragraph, target) : null;
  }

  function draw() {
    cancelAnimationFrame(frame);
    frame = 0;
    const article = document.getElementById('article');
    const views = document.querySelector<HTMLElement>('.views');
    if (!article || !views) return drawing([]);
    const own = ownThread();
    const all = own ? [own, ...threads] : threads;
    if (all.length === 0) return drawing([]);
    const parts = { article, views };
    picture ??= measurePicture(parts, all, direction);
    const scene = measureScene(parts, picture, direction);
    const { left, top } = svg.getBoundingClientRect();
    const word = own && mention && measureWord(mention);
    const fromWord = own && word && layMention(own, word, scene);
    ground.setAttribute('transform', `translate(${-left} ${-top})`);
    drawing(fromWord ? [fromWord] : layThreads(threads, scene));
  }

  const onPicture = () => {
    picture = null;
    if (!isLoose) frame ||= requestAnimationFrame(draw);
  };

  function clear() {
    cancelAnimationFrame(frame);
    frame = 0;
    drawing([]);
  }

  function letGo() {
    isLoose = true;
    clear();
  }

  function takeUp() {
    isLoose = false;
    draw();
  }

  function start() {
    const article = document.getElementById('article');
    const views = document.querySelector<HTMLElement>('.views');
    if (stop || !article || !views) return;
    const unfollow = followScroll({ draw: takeUp, letGo });
    const unwatch = watchPage(
      { article, views },
      {
        onPicture,
        onResize: () => {
          picture = null;
          if (!isLoose) draw();
        },
        onMention: (to) => {
          mention = to;
          onPicture();
        },
      },
    );
    stop = () => {
      unfollow();
      unwatch();
    };
    onPicture();
  }

  function rest() {
    stop?.();
    stop = null;
    mention = null;
    isLoose = false;
    clear();
  }

  const follow = () => (wide?.matches ? start() : rest());
  wide?.addEventListener('change', follow);
  follow();
  return {
    show: (next) => {
      threads = next;
      if (stop) onPicture();
    },
    detach: () => {
      wide?.removeEventListener('change', follow);
      rest();
      ground.remove();
    },
  };
}
