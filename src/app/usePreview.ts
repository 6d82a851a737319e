import { type FocusEvent, type PointerEvent, useMemo, useState } from 'react';
import { type Answer, answerTo, type Subject } from '../story/answer.ts';
import type { StoryIndex } from '../story/storyIndex.ts';

/**
 * What the pointer is on, or the keyboard's focus, shows what belongs to it and commits nothing. Touch has
 * no hover and loses nothing: a tap chooses. One set of handlers serves every view.
 */
export function usePreview(index: StoryIndex) {
  const [marked, setMarked] = useState('');
  const answer = useMemo((): Answer | null => {
    const [kind, id] = marked.split('/');
    return kind && id ? answerTo(index, { kind: kind as Subject['kind'], id }) : null;
  }, [index, marked]);
  const handlers = useMemo(
    () => ({
      onPointerOver: ({ pointerType, target }: PointerEvent) => {
        if (pointerType !== 'touch') setMarked(subjectAt(target));
      },
      onPointerLeave: () => setMarked(''),
      onFocus: ({ target }: FocusEvent) => {
        // A click focuses too, but what it would preview is chosen in the same moment.
        if (target.matches(':focus-visible')) setMarked(subjectAt(target));
      },
      onBlur: () => setMarked(''),
    }),
    [],
  );
  return { answer, handlers };
}

/** `entity/putin` for anything drawn or written that stands for it; empty elsewhere. */
function subjectAt(target: EventTarget): string {
  const mark =
    target instanceof Element &&
    target.closest<HTMLElement | SVGElement>(
      'a[data-node], a[data-entity], a[data-event], a[data-relation]',
    );
  if (!mark) return '';
  const { node, entity = node, event, relation } = mark.dataset;
  if (entity) return `entity/${entity}`;
  return event ? `event/${event}` : `relation/${relation}`;
}
