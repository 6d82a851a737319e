import { useSyncExternalStore } from 'react';
import { LittleGraph } from '../../graph/LittleGraph.tsx';
import type { Subset } from '../../story/belonging.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import { StoryIndexContext } from '../../ui/contexts.ts';
import type { Slug } from '../../story/types.ts';
import type { TimelineLayout } from '../../timeline/layout.ts';
import { LittleEvents } from '../../timeline/LittleEvents.tsx';
import { LittleTimeline } from '../../timeline/LittleTimeline.tsx';
import type { Focus } from '../../story/focus.ts';
import type { HrefOf } from '../../url/choices.ts';

export interface LittlePicturesProps {
  /** The story with the words that are read now. */
  told: StoryIndex;
  layout: TimelineLayout;
  paragraphs: readonly Slug[];
  focus: Focus | null;
  hrefOf: HrefOf;
  /** What passes the filters; null where none is set. */
  shown: Subset | null;
}

/** A window under which the folded sheet has no room for two whole pictures (sheetWindows.css says the same). */
export const lowWindow =
  '(width < 40rem) and (height < 690px), (width < 64rem) and (32rem <= height < 690px)';

/** What some paragraphs say, as pictures: who is tied to whom, and when. In a low window, when is a line of words. */
export function LittlePictures({ told, layout, ...shared }: LittlePicturesProps) {
  const isLow = useSyncExternalStore(watch, isLowNow, () => false);
  return (
    <StoryIndexContext value={told}>
      <LittleGraph isLow={isLow} {...shared} />
      {isLow ? <LittleEvents {...shared} /> : <LittleTimeline layout={layout} {...shared} />}
    </StoryIndexContext>
  );
}

function watch(onChange: () => void): () => void {
  const query = window.matchMedia?.(lowWindow);
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
}

const isLowNow = () => window.matchMedia?.(lowWindow).matches ?? false;
