import type { Slug } from '../../story/types.ts';
import { CardFrame } from './CardFrame.tsx';
import { CardLoom } from './CardLoom.tsx';
import { CardWords } from './CardWords.tsx';
import type { CardContext } from './context.ts';
import { beside } from './sizes.ts';

/** A section: its heading and standfirst, and its part of the loom. */
export function CardSection({ context, id }: { context: CardContext; id: Slug }) {
  const { index, texts } = context;
  const section = index.sections.get(id);
  if (!section) return null;
  return (
    <CardFrame context={context} kicker={texts.t('kinds.section')}>
      <CardWords
        context={context}
        title={section.heading}
        words={section.standfirst}
        width={beside.text}
        from={64}
        share={0.55}
      />
      <CardLoom context={context} paragraphs={section.paragraphs} />
    </CardFrame>
  );
}
