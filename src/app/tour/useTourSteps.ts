import { useEffect, useRef, useState } from 'react';
import type { StoryIndex } from '../../story/storyIndex.ts';
import type { Slug } from '../../story/types.ts';
import { useStoryIndex } from '../../ui/contexts.ts';
import { type ViewState, writePath } from '../../url/address.ts';
import { useGo } from '../navigation/useGo.ts';

/** At a step, at the whole story after the last one, or waiting while the reader looks at something else. */
export type TourPlace = 'step' | 'whole' | 'waiting';

/**
 * Where the tour stands, which the URL says, and the ways on and back from there. It begins with the section in focus,
 * or of the paragraph that is read.
 */
export function useTourSteps(state: ViewState, reading: Slug | null) {
  const index = useStoryIndex();
  const go = useGo();
  const { focus } = state;
  const { sections } = index.story;
  const at = sections.findIndex(({ id }) => focus?.kind === 'section' && focus.id === id);
  const [last, setLast] = useState(() => Math.max(0, at, sectionOf(index, reading)));
  const [hasStarted, setStarted] = useState(at !== -1);
  if (at !== -1 && (at !== last || !hasStarted)) {
    setLast(at);
    setStarted(true);
  }
  const isLast = last === sections.length - 1;
  // Nothing in focus after the last step is the whole story; anything else is a way of the reader's own.
  const isAway = hasStarted && at === -1;
  const place: TourPlace = !isAway ? 'step' : focus === null && isLast ? 'whole' : 'waiting';

  const pathTo = (step: number) => {
    const to = sections[step];
    return writePath({ ...state, focus: to ? { kind: 'section', id: to.id } : null });
  };
  const goTo = (step: number) => go(pathTo(step));
  const hasBegun = useRef(false);
  const start = pathTo(last);
  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    // Where it begins with what is in focus already, the page goes there all the same.
    go(start, { replace: at !== -1 });
  }, [start, at, go]);

  const canGoBack = place === 'whole' || (place === 'step' && last > 0);
  return {
    place,
    /** The place of the last step that the tour was at, from 0, and whether there are more after it. */
    last,
    isLast,
    isHere: at === last,
    section: sections[last],
    total: sections.length,
    /** Null where there is nowhere to go back to. */
    goBack: canGoBack ? () => goTo(place === 'whole' ? last : last - 1) : null,
    goOn: () => goTo(place === 'waiting' ? last : last + 1),
  };
}

/** The place of a paragraph's section; -1 where there is none. */
function sectionOf(index: StoryIndex, paragraph: Slug | null): number {
  const section = paragraph === null ? undefined : index.paragraphs.get(paragraph)?.section;
  return index.story.sections.findIndex(({ id }) => id === section);
}
