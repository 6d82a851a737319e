import type { LocalRelation } from '../story/types.ts';
import { EventsPart, MentionsPart } from './CardLists.tsx';
import { type CardBodyProps, CardHead, CardPart } from './CardParts.tsx';
import { MentionName } from './EntityList.tsx';
import { RelationBasis } from './RelationList.tsx';
import { useStoryIndex, useTexts } from '../ui/contexts.ts';

export function RelationCard({ id, ...shared }: CardBodyProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const relation = index.relations.get(id);
  if (!relation) return null;
  const dated = relation.joins === 'events' ? [relation.from, relation.to] : relation.events;
  const events = dated.flatMap((event) => index.events.get(event) ?? []);
  return (
    <>
      <CardHead kind={texts.t('kinds.relation')}>{relation.sentence}</CardHead>
      <div className={`stance-${relation.stance}`}>
        <RelationBasis relation={relation} withEvidence={false} />
      </div>
      <MentionsPart paragraphs={relation.evidence} withWords {...shared} />
      <Ends relation={relation} {...shared} />
      <EventsPart events={events} {...shared} />
    </>
  );
}

/** Who is tied to whom, in the direction of the tie and of the writing. */
function Ends({ relation, hrefOf }: Omit<CardBodyProps, 'id'> & { relation: LocalRelation }) {
  const index = useStoryIndex();
  const texts = useTexts();
  const from = index.entities.get(relation.from);
  const to = index.entities.get(relation.to);
  if (!from || !to) return null;
  const onward = texts.language.direction === 'rtl' ? '←' : '→';
  return (
    <CardPart title={texts.t(relation.mutual ? 'card.between' : 'card.fromTo')}>
      <p className="ends">
        <MentionName entity={from} hrefOf={hrefOf} />{' '}
        <span aria-hidden="true">{relation.mutual ? '↔' : onward}</span>{' '}
        <MentionName entity={to} hrefOf={hrefOf} />
      </p>
    </CardPart>
  );
}
