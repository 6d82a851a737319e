import type { Slug } from '../../story/types.ts';
import { CardFan } from './CardFan.tsx';
import { CardFrame } from './CardFrame.tsx';
import { CardLoom } from './CardLoom.tsx';
import { CardWords } from './CardWords.tsx';
import type { CardContext } from './context.ts';
import { neighboursOf, stancesOf } from './fan.ts';
import { markOf } from './marks.ts';
import { beside } from './sizes.ts';

/** An entity and its neighbourhood in the graph; one without neighbours, and in which paragraphs it meets whom. */
export function CardEntity({ context, id }: { context: CardContext; id: Slug }) {
  const { index, texts, graph } = context;
  const entity = index.entities.get(id);
  const mark = markOf(index, id);
  if (!entity || !mark) return null;
  const neighbours = neighboursOf(index, graph, id);
  const hasTies = neighbours.length > 0;
  return (
    <CardFrame
      context={context}
      kicker={texts.t(`kinds.${entity.kind}`)}
      sign={mark}
      {...(hasTies && { keyTo: stancesOf(neighbours) })}
    >
      <CardWords
        context={context}
        title={entity.name}
        words={entity.description}
        width={beside.text}
      />
      {hasTies ? (
        <CardFan context={context} hub={mark} neighbours={neighbours} />
      ) : (
        <CardLoom
          context={context}
          paragraphs={index.story.paragraphs.map((paragraph) => paragraph.id)}
          main={id}
        />
      )}
    </CardFrame>
  );
}
