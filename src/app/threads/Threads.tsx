import { memo, useMemo, useRef } from 'react';
import type { Slug } from '../../story/types.ts';
import type { Focus } from '../../story/focus.ts';
import { threadsOf } from './threadsOf.ts';
import { useThreads } from './useThreads.ts';
import { useStoryIndex } from '../../ui/contexts.ts';

interface ThreadsProps {
  focus: Focus | null;
  /** The paragraph at the reading line. */
  reading: Slug | null;
  /** What the pointer or the keyboard's focus is on. */
  preview: Focus | null;
}

/**
 * The lines between text and pictures, behind the words of both. They show what links and classes already
 * say, so they are hidden from those who listen.
 */
export const Threads = memo(function Threads({ focus, reading, preview }: ThreadsProps) {
  const index = useStoryIndex();
  const svg = useRef<SVGSVGElement>(null);
  const threads = useMemo(
    () => threadsOf(index, { focus, reading, preview }),
    [index, focus, reading, preview],
  );
  useThreads(svg, index, threads);
  return <svg className="threads" ref={svg} aria-hidden="true" />;
});
