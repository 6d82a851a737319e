import { Card } from '../../focus/Card.tsx';
import type { Subset } from '../../story/belonging.ts';
import type { Focus } from '../../story/focus.ts';
import type { HrefOf } from '../../url/choices.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import { StoryIndexContext, useTexts } from '../../ui/contexts.ts';
import type { OnOverlay } from './useOverlay.ts';
import { Contents } from './Contents.tsx';
import { ViewBoundary } from '../../ui/ViewBoundary.tsx';

export interface RailProps {
  /** The story with the words that are read now. */
  told: StoryIndex;
  focus: Focus | null;
  /** What passes the filters; null where nothing is filtered. */
  shown: Subset | null;
  hrefOf: HrefOf;
  onStep: (step: 1 | -1) => void;
  onOverlay: OnOverlay;
}

/** The card of what is in focus; with nothing in focus, what the story holds. */
export function Rail({ told, focus, shown, hrefOf, onStep, onOverlay }: RailProps) {
  const texts = useTexts();
  return (
    <ViewBoundary
      // What is wrong with one card says nothing of the next.
      key={focus ? `${focus.kind}/${focus.id}` : 'contents'}
      message={texts.t('app.viewFailed')}
    >
      <StoryIndexContext value={told}>
        {focus ? (
          <Card focus={focus} shown={shown} hrefOf={hrefOf} onStep={onStep} />
        ) : (
          <Contents hrefOf={hrefOf} onOverlay={onOverlay} />
        )}
      </StoryIndexContext>
    </ViewBoundary>
  );
}
