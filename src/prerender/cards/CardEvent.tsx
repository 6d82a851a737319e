import type { Slug } from '../../story/types.ts';
import { CardFrame } from './CardFrame.tsx';
import { CardTimeline } from './CardTimeline.tsx';
import { CardWords } from './CardWords.tsx';
import type { CardContext } from './context.ts';
import { markOf } from './marks.ts';
import { body } from './sizes.ts';
import { axisHeight } from './timelinePart.ts';

/** An event and its place in the story's time. */
export function CardEvent({ context, id }: { context: CardContext; id: Slug }) {
  const { index, texts } = context;
  const event = index.events.get(id);
  const mark = markOf(index, id);
  if (!event || !mark) return null;
  return (
    <CardFrame context={context} kicker={texts.t('kinds.event')} sign={mark}>
      <CardWords
        context={context}
        title={event.title}
        words={event.description}
        width={body.width}
        height={body.height - axisHeight - 14}
        from={72}
      />
      <CardTimeline context={context} event={id} />
    </CardFrame>
  );
}
