import { voiceNames } from '../ui/voices.ts';
import { EntitiesPart, EventsPart, RelationsPart } from './CardLists.tsx';
import { type CardBodyProps, CardHead } from './CardParts.tsx';
import { Evidence } from './Evidence.tsx';
import { useStoryIndex, useTexts } from '../ui/contexts.ts';

export function ParagraphCard({ id, ...shared }: CardBodyProps) {
  const index = useStoryIndex();
  const texts = useTexts();
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
      <Evidence paragraphs={[id]} />
      <EntitiesPart entities={entities} {...shared} />
      <RelationsPart relations={index.relationsIn.get(id) ?? []} {...shared} />
      <EventsPart events={events} {...shared} />
    </>
  );
}
