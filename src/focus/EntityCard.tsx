import { Sources } from '../i18n/Sources.tsx';
import { type CardBodyProps, CardHead, CardPart } from './CardParts.tsx';
import { EventList } from './EventList.tsx';
import { EvidenceNumbers } from './Evidence.tsx';
import { MentionSteps } from './MentionSteps.tsx';
import { RelationList } from './RelationList.tsx';

export function EntityCard({ id, index, texts, hrefOf, onStep }: CardBodyProps) {
  const entity = index.entities.get(id);
  if (!entity) return null;
  const paragraphs = index.paragraphsOf.get(id) ?? [];
  const relations = index.relationsOf.get(id) ?? [];
  const spoken = index.story.paragraphs.filter(({ voices }) => voices.includes(id));
  const events = index.story.events.filter(({ evidence }) =>
    evidence.some((paragraph) => paragraphs.includes(paragraph)),
  );
  return (
    <>
      <CardHead kind={texts.t(`kinds.${entity.kind}`)}>{entity.name}</CardHead>
      <p className="description">
        <span className="layer">{texts.t('card.context')}</span> {entity.description}{' '}
        <Sources sources={entity.sources} texts={texts} />
      </p>
      {entity.members.length > 0 && (
        <p className="members">
          {texts.t('card.members')} {entity.members.join(texts.t('card.comma'))}
        </p>
      )}
      <CardPart
        title={texts.t('card.inArticle', { count: paragraphs.length })}
        empty={paragraphs.length === 0}
      >
        <MentionSteps texts={texts} onStep={onStep} />
        <EvidenceNumbers paragraphs={paragraphs} index={index} texts={texts} />
      </CardPart>
      <CardPart
        title={texts.t('card.speaks', { count: spoken.length })}
        empty={spoken.length === 0}
      >
        <EvidenceNumbers
          paragraphs={spoken.map((paragraph) => paragraph.id)}
          index={index}
          texts={texts}
        />
      </CardPart>
      <CardPart
        title={texts.t('card.relations', { count: relations.length })}
        empty={relations.length === 0}
      >
        <RelationList relations={relations} index={index} texts={texts} hrefOf={hrefOf} />
      </CardPart>
      <CardPart title={texts.t('card.events')} empty={events.length === 0}>
        <EventList events={events} texts={texts} hrefOf={hrefOf} />
      </CardPart>
    </>
  );
}
