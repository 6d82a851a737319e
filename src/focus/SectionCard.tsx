import { EntitiesPart } from './CardLists.tsx';
import { type CardBodyProps, CardHead, CardPart } from './CardParts.tsx';
import { Evidence } from './Evidence.tsx';
import { useStoryIndex, useTexts } from '../ui/contexts.ts';

export function SectionCard({ id, ...shared }: CardBodyProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const section = index.sections.get(id);
  if (!section) return null;
  const named = new Set(
    section.paragraphs.flatMap((paragraph) => index.namedIn.get(paragraph) ?? []),
  );
  const entities = index.story.entities.filter((entity) => named.has(entity.id));
  return (
    <>
      <CardHead kind={texts.t('kinds.section')}>{section.heading}</CardHead>
      <p className="description">{section.standfirst}</p>
      <CardPart title={texts.t('card.inArticle', { count: section.paragraphs.length })}>
        <Evidence paragraphs={section.paragraphs} />
      </CardPart>
      <EntitiesPart entities={entities} {...shared} />
    </>
  );
}
