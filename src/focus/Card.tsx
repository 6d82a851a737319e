import { memo } from 'react';
import { ShareButton } from '../ui/ShareButton.tsx';
import type { Focus } from '../story/focus.ts';
import type { CardBodyProps } from './CardParts.tsx';
import { EntityCard } from './EntityCard.tsx';
import { EventCard } from './EventCard.tsx';
import { ParagraphCard } from './ParagraphCard.tsx';
import { RelationCard } from './RelationCard.tsx';
import { SectionCard } from './SectionCard.tsx';
import { useTexts } from '../ui/contexts.ts';

interface CardProps extends Omit<CardBodyProps, 'id'> {
  focus: Focus;
}

const bodies = {
  section: SectionCard,
  paragraph: ParagraphCard,
  entity: EntityCard,
  event: EventCard,
  relation: RelationCard,
} as const;

/** The card of the focused thing: who or what it is, where it is said, by whom, and what it is tied to. */
export const Card = memo(function Card({ focus, hrefOf, ...rest }: CardProps) {
  const texts = useTexts();
  const Body = bodies[focus.kind];
  return (
    <aside
      className="card"
      id="card"
      tabIndex={-1}
      data-card={`${focus.kind}/${focus.id}`}
      aria-labelledby="card-title"
    >
      <a className="card-close" href={hrefOf(null)} aria-label={texts.t('card.close')}>
        ×
      </a>
      <ShareButton what={`/${focus.kind}/${focus.id}`} name={texts.t('share.card')} />
      <Body id={focus.id} hrefOf={hrefOf} {...rest} />
    </aside>
  );
});
