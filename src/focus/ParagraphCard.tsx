import { voiceNames } from '../i18n/voices.ts';
import { type CardBodyProps, CardHead, CardPart } from './CardParts.tsx';
import { EntityList } from './EntityList.tsx';
import { EventList } from './EventList.tsx';
import { Evidence } from './Evidence.tsx';
import { RelationList } from './RelationList.tsx';

export function ParagraphCard({ id, index, texts, hrefOf }: CardBodyProps) {
  const paragraph = index.paragraphs.get(id);
  if (!paragraph) return null;
  const named = index.namedIn.get(id) ?? [];
  const entities = named.flatMap((name) => index.entities.get(name) ?? []);
  const events = index.story.events.filter(
    (event) => named.includes(event.id) || event.evidence.includes(id),
  );
  const relations = index.relationsIn.get(id) ?? [];
  const heading = index.sections.get(paragraph.section)?.heading ?? '';
  const number = (index.order.get(id) ?? 0) + 1;
  return (
    <>
      <CardHead kind={heading}>{texts.t('reader.paragraph', { number })}</CardHead>
      <p className="basis">
        {texts.t('card.saidBy', { names: voiceNames(paragraph.voices, index, texts) })}
      </p>
      <Evidence paragraphs={[id]} index={index} texts={texts} />
      <CardPart title={texts.t('card.entities')} empty={entities.length === 0}>
        <EntityList entities={entities} hrefOf={hrefOf} />
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
