import { Sources } from '../i18n/Sources.tsx';
import { type CardBodyProps, CardHead, CardPart } from './CardParts.tsx';
import { EntityList } from './EntityList.tsx';
import { Evidence } from './Evidence.tsx';
import { MentionSteps } from './MentionSteps.tsx';
import { RelationList } from './RelationList.tsx';

export function EventCard({ id, index, texts, hrefOf, onStep }: CardBodyProps) {
  const event = index.events.get(id);
  if (!event) return null;
  const paragraphs = index.paragraphsOf.get(id) ?? [];
  const relations = index.story.relations.filter(
    ({ from, to, events }) => from === id || to === id || events.includes(id),
  );
  const named = new Set(event.evidence.flatMap((paragraph) => index.namedIn.get(paragraph) ?? []));
  const entities = index.story.entities.filter((entity) => named.has(entity.id));
  return (
    <>
      <CardHead kind={texts.t('kinds.event')}>{event.title}</CardHead>
      <p className="when">
        <strong>{event.when}</strong>{' '}
        <span className="dating">{texts.t(`dating.${event.dating}`)}</span>
        {event.endDating && event.endDating !== event.dating && (
          <span className="dating">
            {' · '}
            {texts.t('card.endDating', { dating: texts.t(`dating.${event.endDating}`) })}
          </span>
        )}
        {event.statedWhen && (
          <span className="dating">
            {' '}
            · {texts.t('card.articleSays', { when: event.statedWhen })}
          </span>
        )}
      </p>
      <p className="description">
        {event.description}{' '}
        {event.sources.length > 0 && <Sources sources={event.sources} texts={texts} />}
      </p>
      <CardPart
        title={texts.t('card.inArticle', { count: paragraphs.length })}
        empty={paragraphs.length === 0}
      >
        <MentionSteps texts={texts} onStep={onStep} />
        <Evidence paragraphs={paragraphs} index={index} texts={texts} />
      </CardPart>
      <CardPart title={texts.t('card.entities')} empty={entities.length === 0}>
        <EntityList entities={entities} hrefOf={hrefOf} />
      </CardPart>
      <CardPart
        title={texts.t('card.relations', { count: relations.length })}
        empty={relations.length === 0}
      >
        <RelationList relations={relations} index={index} texts={texts} hrefOf={hrefOf} />
      </CardPart>
    </>
  );
}
