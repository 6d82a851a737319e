import { useSyncExternalStore } from 'react';
import { LittleGraph } from '../../graph/LittleGraph.tsx';
import type { Texts } from '../../i18n/texts.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import type { Slug } from '../../story/types.ts';
import type { TimelineLayout } from '../../timeline/layout.ts';
import { LittleEvents } from '../../timeline/LittleEvents.tsx';
import { LittleTimeline } from '../../timeline/LittleTimeline.tsx';
import type { Focus, HrefOf } from '../../url/focus.ts';

export interface LittlePicturesProps {
  index: StoryIndex;
  layout: TimelineLayout;
  texts: Texts;
  paragraphs: readonly Slug[];
  focus: Focus | null;
  hrefOf: HrefOf;
}

/** A window under which the folded sheet has no room for two whole pictures (sheetWindows.css says the same). */
const lowWindow =
  '(width < 40rem) and (height < 690px), (width < 64rem) and (32rem <= height < 690px)';

/** What some paragraphs say, as pictures: who is tied to whom, and when. In a low window, when is a line of words. */
export function LittlePictures({ layout, ...shared }: LittlePicturesProps) {
  const isLow = useSyncExternalStore(watch, isLowNow, () => false);
  return (
    <>
      <LittleGraph isLow={isLow} {...shared} />
      {isLow ? <LittleEvents {...shared} /> : <LittleTimeline layout={layout} {...shared} />}
    </>
  );
}

function watch(onChange: () => void): () => void {
  const query = window.matchMedia?.(lowWindow);
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
}

const isLowNow = () => window.matchMedia?.(lowWindow).matches ?? false;
