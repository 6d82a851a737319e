import { LittleGraph } from '../graph/LittleGraph.tsx';
import type { Texts } from '../i18n/texts.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import type { Slug } from '../story/types.ts';
import type { TimelineLayout } from '../timeline/layout.ts';
import { LittleTimeline } from '../timeline/LittleTimeline.tsx';
import type { Focus, HrefOf } from '../url/focus.ts';

interface LittlePicturesProps {
  index: StoryIndex;
  layout: TimelineLayout;
  texts: Texts;
  paragraphs: readonly Slug[];
  focus: Focus | null;
  hrefOf: HrefOf;
}

/** What some paragraphs say, as pictures: who is tied to whom, and when. */
export function LittlePictures({ layout, ...shared }: LittlePicturesProps) {
  return (
    <>
      <LittleGraph {...shared} />
      <LittleTimeline layout={layout} {...shared} />
    </>
  );
}
