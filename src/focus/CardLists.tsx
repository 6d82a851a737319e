import { inDigits } from '../i18n/languages.ts';
import type { LocalEntity, LocalEvent, LocalRelation, Slug } from '../story/types.ts';
import { type CardBodyProps, CardPart } from './CardParts.tsx';
import { EntityList } from './EntityList.tsx';
import { EventList } from './EventList.tsx';
import { Evidence, EvidenceNumbers } from './Evidence.tsx';
import { MentionSteps } from './MentionSteps.tsx';
import { RelationList } from './RelationList.tsx';
import { useTexts } from '../ui/contexts.ts';

/* The parts that cards of several kinds share; each is left out where it has nothing. */

type Shared = Omit<CardBodyProps, 'id'>;

interface MentionsPartProps extends Shared {
  paragraphs: readonly Slug[];
  /** How often it is called by name: not the same number, as a paragraph may only imply it, or name it twice. */
  named?: number;
  /** With the first words of each paragraph, rather than its number alone. */
  withWords?: boolean;
}

/** Where in the article it stands, with buttons from one place to the next. */
export function MentionsPart(props: MentionsPartProps) {
  const texts = useTexts();
  const { paragraphs, named, withWords, onStep } = props;
  const List = withWords ? Evidence : EvidenceNumbers;
  const where = texts.t('card.inArticle', { count: paragraphs.length });
  return (
    <CardPart
      title={
        named === undefined
          ? where
          : `${where}${texts.t('card.comma')}${texts.t('card.named', { count: named })}`
      }
      empty={paragraphs.length === 0}
    >
      {paragraphs.length > 1 && <MentionSteps onStep={onStep} />}
      <List paragraphs={paragraphs} />
    </CardPart>
  );
}

/** Relations as sentences. Where filters are on, those that pass come first, and their number is said. */
export function RelationsPart({
  relations,
  shown,
  hrefOf,
}: Shared & { relations: readonly LocalRelation[] }) {
  const texts = useTexts();
  const passing = relations.filter(({ id }) => !shown || shown.relations.has(id));
  const rest = relations.filter((relation) => !passing.includes(relation));
  return (
    <CardPart
      title={texts.t('card.relations', { count: relations.length })}
      empty={relations.length === 0}
    >
      {rest.length > 0 && (
        <p className="passing">
          {texts.t('card.passing', { number: inDigits(passing.length, texts.language) })}
        </p>
      )}
      {passing.length > 0 && <RelationList relations={passing} hrefOf={hrefOf} />}
      {rest.length > 0 && <RelationList relations={rest} isOut hrefOf={hrefOf} />}
    </CardPart>
  );
}

export function EntitiesPart({ entities, hrefOf }: Shared & { entities: readonly LocalEntity[] }) {
  const texts = useTexts();
  return (
    <CardPart title={texts.t('card.entities')} empty={entities.length === 0}>
      <EntityList entities={entities} hrefOf={hrefOf} />
    </CardPart>
  );
}

export function EventsPart({ events, hrefOf }: Shared & { events: readonly LocalEvent[] }) {
  const texts = useTexts();
  return (
    <CardPart title={texts.t('card.events')} empty={events.length === 0}>
      <EventList events={events} hrefOf={hrefOf} />
    </CardPart>
  );
}
