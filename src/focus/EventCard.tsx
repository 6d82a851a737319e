import { Sources } from '../ui/Sources.tsx';
import { EntitiesPart, MentionsPart, RelationsPart } from './CardLists.tsx';
import { type CardBodyProps, CardHead } from './CardParts.tsx';
import { useStoryIndex, useTexts } from '../ui/contexts.ts';

export function EventCard({ id, ...shared }: CardBodyProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const event = index.events.get(id);
  if (!event) return null;
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
        {event.description} {event.sources.length > 0 && <Sources sources={event.sources} />}
      </p>
      <MentionsPart paragraphs={index.paragraphsOf.get(id) ?? []} withWords {...shared} />
      <EntitiesPart entities={entities} {...shared} />
      <RelationsPart relations={relations} {...shared} />
    </>
  );
}
