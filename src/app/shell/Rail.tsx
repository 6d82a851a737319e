import { Card } from '../../focus/Card.tsx';
import type { Texts } from '../../i18n/texts.ts';
import type { Answer } from '../../story/answer.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import type { Focus, HrefOf } from '../../url/focus.ts';
import { Contents } from './Contents.tsx';
import { ViewBoundary } from '../../ui/ViewBoundary.tsx';

export interface RailProps {
  index: StoryIndex;
  texts: Texts;
  focus: Focus | null;
  /** What passes the filters; null where nothing is filtered. */
  shown: Answer | null;
  hrefOf: HrefOf;
  onStep: (step: 1 | -1) => void;
  onHelp: () => void;
}

/** The card of what is in focus; with nothing in focus, what the story holds. */
export function Rail({ focus, shown, onStep, onHelp, ...shared }: RailProps) {
  return (
    <ViewBoundary
      // What is wrong with one card says nothing of the next.
      key={focus ? `${focus.kind}/${focus.id}` : 'contents'}
      message={shared.texts.t('app.viewFailed')}
    >
      {focus ? (
        <Card focus={focus} shown={shown} onStep={onStep} {...shared} />
      ) : (
        <Contents onHelp={onHelp} {...shared} />
      )}
    </ViewBoundary>
  );
}
