import { startTransition, useEffect, useState } from 'react';
import type { Slug } from '../story/types.ts';

/** How far down the window the eye reads, as a share of its height. */
export const readingLine = 0.38;

/**
 * The paragraph at the reading line, `null` while there is none (above the text, or where the browser
 * cannot observe). Nothing runs between one paragraph and the next: the browser calls on a crossing only.
 */
export function useReading(): Slug | null {
  const [reading, setReading] = useState<Slug | null>(null);
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return;
    const atLine = new Set<Slug>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) atLine.add(target.id);
          else atLine.delete(target.id);
        }
        // What it lights can be drawn in slices: scrolling comes first.
        startTransition(() => setReading([...atLine].at(-1) ?? null));
      },
      // Without a root, a frame of another origin is measured by the window around it, and has no margins.
      {
        root: document,
        rootMargin: `-${readingLine * 100}% 0px -${(1 - readingLine) * 100 - 0.5}% 0px`,
      },
    );
    document
      .querySelectorAll('[data-paragraph]')
      .forEach((paragraph) => observer.observe(paragraph));
    return () => observer.disconnect();
  }, []);
  return reading;
}
