import { type CardBodyProps, CardHead, CardPart } from './CardParts.tsx';
import { EntityList } from './EntityList.tsx';
import { EventList } from './EventList.tsx';
import { Evidence } from './Evidence.tsx';
import { MentionSteps } from './MentionSteps.tsx';
import { RelationBasis } from './RelationList.tsx';

export function RelationCard({ id, index, texts, hrefOf, onStep }: CardBodyProps) {
  const relation = index.relations.get(id);
  if (!relation) return null;
  const ends = [relation.from, relation.to];
  const entities = ends.flatMap((end) => index.entities.get(end) ?? []);
  const dated = relation.joins === 'events' ? ends : relation.events;
  const events = dated.flatMap((event) => index.events.get(event) ?? []);
  return (
    <>
      <CardHead kind={texts.t('kinds.relation')}>{relation.sentence}</CardHead>
      <div className={`stance-${relation.stance}`}>
        <RelationBasis relation={relation} index={index} texts={texts} />
      </div>
      <CardPart
        title={texts.t('card.inArticle', { count: relation.evidence.length })}
        empty={relation.evidence.length === 0}
      >
        <MentionSteps texts={texts} onStep={onStep} />
        <Evidence paragraphs={relation.evidence} index={index} texts={texts} />
      </CardPart>
      <CardPart title={texts.t('card.between')} empty={entities.length === 0}>
        <EntityList entities={entities} hrefOf={hrefOf} />
      </CardPart>
      <CardPart title={texts.t('card.events')} empty={events.length === 0}>
        <EventList events={events} texts={texts} hrefOf={hrefOf} />
      </CardPart>
    </>
  );
}
