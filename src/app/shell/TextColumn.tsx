import { useCallback, useMemo } from 'react';
import { Article } from '../../reader/Article.tsx';
import type { Subset } from '../../story/belonging.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import type { Slug, Voice } from '../../story/types.ts';
import { StoryIndexContext, useBase, useStoryIndex, useTexts } from '../../ui/contexts.ts';
import { ViewBoundary } from '../../ui/ViewBoundary.tsx';
import type { ViewState } from '../../url/address.ts';
import type { HrefOf } from '../../url/choices.ts';
import { isFile } from '../file/isFile.ts';
import { TextChoice } from './islands.ts';

interface TextColumnProps {
  /** The story in the words that are read now. */
  told: StoryIndex;
  onTold: (told: StoryIndex) => void;
  state: ViewState;
  hrefOf: HrefOf;
  voiceHrefOf: (voice: Voice) => string;
  /** What belongs to the focus; null where nothing is focused. */
  highlighted: Subset | null;
  /** What passes the filters; null where nothing is filtered. */
  shown: Subset | null;
  reading: Slug | null;
  isSettled: boolean;
  onTour: (isTouring: boolean) => void;
}

/** The article, in the words that are read now, and the choice between those where there is one. */
export function TextColumn({
  told,
  onTold,
  state,
  reading,
  isSettled,
  onTour,
  ...shared
}: TextColumnProps) {
  const retelling = useStoryIndex();
  const texts = useTexts();
  const base = useBase();
  const { focus } = state;
  const startTour = useCallback(() => onTour(true), [onTour]);
  const choice = useMemo(
    () =>
      retelling.story.original && (
        <ViewBoundary message={texts.t('app.viewFailed')}>
          <TextChoice isNeeded={isSettled} props={{ retelling, onTold, state }} />
        </ViewBoundary>
      ),
    [retelling, onTold, state, isSettled, texts],
  );
  return (
    <StoryIndexContext value={told}>
      <Article
        {...shared}
        focus={focus}
        reading={focus ? null : reading}
        onTour={startTour}
        licences={isFile(base) ? null : `${base}licences.txt`}
        choice={choice}
      />
    </StoryIndexContext>
  );
}
