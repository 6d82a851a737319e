import { type RefObject, useLayoutEffect, useRef } from 'react';
import { languageOf } from '../../i18n/languages.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import { type Thread, threadTo } from './threadsOf.ts';
import { attachThreads, type ThreadsOverlay } from './threadsOverlay.ts';

/**
 * Draws threads into an SVG element for as long as it is in the page. It tells of new ones before the frame in which
 * the pictures answer: drawn in the frame after it, the whole window would be composed once more.
 */
export function useThreads(
  svg: RefObject<SVGSVGElement | null>,
  index: StoryIndex,
  threads: readonly Thread[],
): void {
  const overlay = useRef<ThreadsOverlay>(null);
  useLayoutEffect(() => {
    if (!svg.current) return;
    const attached = attachThreads(svg.current, {
      direction: languageOf(index.story.language).direction,
      threadTo: (paragraph, target) => threadTo(index, paragraph, target),
    });
    overlay.current = attached;
    return () => {
      overlay.current = null;
      attached.detach();
    };
  }, [svg, index]);
  useLayoutEffect(() => overlay.current?.show(threads), [threads]);
}
