import { voiceNames } from '../ui/voices.ts';
import { EntitiesPart, EventsPart, RelationsPart } from './CardLists.tsx';
import { type CardBodyProps, CardHead } from './CardParts.tsx';
import { Evidence } from './Evidence.tsx';

export function ParagraphCard({ id, ...shared }: CardBodyProps) {
  const { index, texts } = shared;
  const paragraph = index.paragraphs.get(id);
  if (!paragraph) return null;
  const named = index.namedIn.get(id) ?? [];
  const entities = named.flatMap((name) => index.entities.get(name) ?? []);
  const events = index.story.events.filter(
    (event) => named.includes(event.id) || event.evidence.includes(id),
  );
  const heading = index.sections.get(paragraph.section)?.heading ?? '';
  const number = (index.order.get(id) ?? 0) + 1;
  return (
    <>
      <CardHead kind={heading}>{texts.t('reader.paragraph', { number })}</CardHead>
      <p className="basis">
        {texts.t('card.saidBy', { names: voiceNames(paragraph.voices, index, texts) })}
      </p>
      <Evidence paragraphs={[id]} index={index} texts={texts} />
      <EntitiesPart entities={entities} {...shared} />
      <RelationsPart relations={index.relationsIn.get(id) ?? []} {...shared} />
      <EventsPart events={events} {...shared} />
    </>
  );
}
