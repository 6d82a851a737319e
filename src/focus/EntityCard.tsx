import { Sources } from '../ui/Sources.tsx';
import { EventsPart, MentionsPart, RelationsPart } from './CardLists.tsx';
import { type CardBodyProps, CardHead, CardPart } from './CardParts.tsx';
import { EvidenceNumbers } from './Evidence.tsx';
import { useStoryIndex, useTexts } from '../ui/contexts.ts';

export function EntityCard({ id, ...shared }: CardBodyProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const entity = index.entities.get(id);
  if (!entity) return null;
  const paragraphs = index.paragraphsOf.get(id) ?? [];
  const spoken = index.story.paragraphs.filter(({ voices }) => voices.includes(id));
  const events = index.story.events.filter(({ evidence }) =>
    evidence.some((paragraph) => paragraphs.includes(paragraph)),
  );
  return (
    <>
      <CardHead kind={texts.t(`kinds.${entity.kind}`)}>{entity.name}</CardHead>
      <p className="description">
        <span className="layer">{texts.t('card.context')}</span> {entity.description}{' '}
        <Sources sources={entity.sources} />
      </p>
      {entity.members.length > 0 && (
        <p className="members">
          {texts.t('card.members')} {entity.members.join(texts.t('card.comma'))}
        </p>
      )}
      <MentionsPart paragraphs={paragraphs} named={index.mentionCount.get(id) ?? 0} {...shared} />
      <CardPart
        title={texts.t('card.speaks', { count: spoken.length })}
        empty={spoken.length === 0}
      >
        <EvidenceNumbers paragraphs={spoken.map((paragraph) => paragraph.id)} />
      </CardPart>
      <RelationsPart relations={index.relationsOf.get(id) ?? []} {...shared} />
      <EventsPart events={events} {...shared} />
    </>
  );
}
