import { Sources } from '../ui/Sources.tsx';
import { voiceNames } from '../ui/voices.ts';
import type { LocalRelation } from '../story/types.ts';
import type { HrefOf } from '../url/choices.ts';
import { EvidenceNumbers } from './Evidence.tsx';
import { useStoryIndex, useTexts } from '../ui/contexts.ts';

interface RelationListProps {
  relations: readonly LocalRelation[];
  /** Whether the filters leave them out. */
  isOut?: boolean;
  hrefOf: HrefOf;
}

/** Relations as sentences, each with whose word it is and the paragraphs that support it. */
export function RelationList({ relations, isOut, hrefOf }: RelationListProps) {
  return (
    <ul className={isOut ? 'relations is-out' : 'relations'}>
      {relations.map((relation) => (
        <li key={relation.id} className={`stance-${relation.stance}`}>
          <a href={hrefOf({ kind: 'relation', id: relation.id })}>{relation.sentence}</a>
          <RelationBasis relation={relation} />
        </li>
      ))}
    </ul>
  );
}

/** What a relation rests on: its stance, its voice, its paragraphs, or the source that is not the article. */
export function RelationBasis({
  relation,
  withEvidence = true,
}: {
  relation: LocalRelation;
  /** False where the paragraphs stand elsewhere on the card. */
  withEvidence?: boolean;
}) {
  const index = useStoryIndex();
  const texts = useTexts();
  const names = voiceNames(relation.voices, index, texts);
  return (
    <div className="basis">
      <span className="stance">{texts.t(`stances.${relation.stance}`)}</span>
      {names && <span> · {texts.t('card.saidBy', { names })}</span>}
      {withEvidence && relation.evidence.length > 0 && (
        <div className="basis-evidence">
          {texts.t('card.paragraphs', { count: relation.evidence.length })}{' '}
          <EvidenceNumbers paragraphs={relation.evidence} />
        </div>
      )}
      {relation.context && (
        <div>
          <span className="layer">{texts.t('card.context')}</span>{' '}
          <Sources sources={relation.sources} />
        </div>
      )}
    </div>
  );
}
