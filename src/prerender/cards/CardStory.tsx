import { CardFrame } from './CardFrame.tsx';
import { CardGraph } from './CardGraph.tsx';
import { CardWords } from './CardWords.tsx';
import type { CardContext } from './context.ts';
import { beside } from './sizes.ts';

/** The story itself: its title and standfirst, and the whole graph. */
export function CardStory({ context }: { context: CardContext }) {
  const { index, texts, graph } = context;
  const { title, standfirst, reportedWhen } = index.story;
  return (
    <CardFrame
      context={context}
      kicker={texts.t('reader.kicker', { when: reportedWhen })}
      keyTo={new Set(graph.edges.map(({ stance }) => stance))}
      hasKeyInFoot
    >
      <CardWords
        context={context}
        title={title}
        words={standfirst}
        width={beside.text}
        from={64}
        share={0.6}
      />
      <CardGraph context={context} />
    </CardFrame>
  );
}
