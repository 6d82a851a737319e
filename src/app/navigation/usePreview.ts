import { type FocusEvent, type PointerEvent, useMemo, useState } from 'react';
import { type Subset, belongingTo } from '../../story/belonging.ts';
import type { Focus } from '../../story/focus.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import { truePointer } from '../../ui/truePointer.ts';

/**
 * What the pointer is on, or the keyboard's focus, shows what belongs to it and commits nothing. Touch has
 * no hover and loses nothing: a tap chooses. One set of handlers serves every view.
 */
export function usePreview(index: StoryIndex) {
  const [marked, setMarked] = useState('');
  const subject = useMemo((): Focus | null => {
    const [kind, id] = marked.split('/');
    return kind && id ? { kind: kind as Focus['kind'], id } : null;
  }, [marked]);
  const highlighted = useMemo(
    (): Subset | null => subject && belongingTo(index, subject),
    [index, subject],
  );
  const handlers = useMemo(() => {
    const hasMoved = truePointer();
    return {
      onPointerOver: (event: PointerEvent) => {
        if (event.pointerType === 'touch') return;
        setMarked(hasMoved(event) ? subjectAt(event.target) : '');
      },
      onPointerMove: (event: PointerEvent) => void hasMoved(event),
      onPointerLeave: () => setMarked(''),
      onFocus: ({ target }: FocusEvent) => {
        // A click focuses too, but what it would preview is chosen in the same moment.
        if (target.matches(':focus-visible')) setMarked(subjectAt(target));
      },
      onBlur: () => setMarked(''),
    };
  }, []);
  return { subject, highlighted, handlers };
}

/** `entity/putin` for whatever is drawn or written as a link to it; empty elsewhere. */
function subjectAt(target: EventTarget): string {
  const link = target instanceof Element && target.closest('a[href]');
  const path = (link && link.getAttribute('href')) || '';
  return /\/((?:entity|event|relation)\/[\w-]+)(?:\?.*)?$/.exec(path)?.[1] ?? '';
}
