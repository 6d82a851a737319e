import { Sources } from '../ui/Sources.tsx';
import type { Texts } from '../i18n/texts.ts';
import { voiceNames } from '../ui/voices.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import type { LocalRelation } from '../story/types.ts';
import type { HrefOf } from '../url/focus.ts';
import { EvidenceNumbers } from './Evidence.tsx';

interface RelationListProps {
  relations: readonly LocalRelation[];
  /** Whether the filters leave them out. */
  isOut?: boolean;
  index: StoryIndex;
  texts: Texts;
  hrefOf: HrefOf;
}

/** Relations as sentences, each with whose word it is and the paragraphs that support it. */
export function RelationList({ relations, isOut, index, texts, hrefOf }: RelationListProps) {
  return (
    <ul className={isOut ? 'relations is-out' : 'relations'}>
      {relations.map((relation) => (
        <li key={relation.id} className={`stance-${relation.stance}`}>
          <a href={hrefOf({ kind: 'relation', id: relation.id })}>{relation.sentence}</a>
          <RelationBasis relation={relation} index={index} texts={texts} />
        </li>
      ))}
    </ul>
  );
}

/** What a relation rests on: its stance, its voice, its paragraphs, or the source that is not the article. */
export function RelationBasis({
  relation,
  withEvidence = true,
  index,
  texts,
}: {
  relation: LocalRelation;
  /** False where the paragraphs stand elsewhere on the card. */
  withEvidence?: boolean;
  index: StoryIndex;
  texts: Texts;
}) {
  const names = voiceNames(relation.voices, index, texts);
  return (
    <div className="basis">
      <span className="stance">{texts.t(`stances.${relation.stance}`)}</span>
      {names && <span> · {texts.t('card.saidBy', { names })}</span>}
      {withEvidence && relation.evidence.length > 0 && (
        <div className="basis-evidence">
          {texts.t('card.paragraphs', { count: relation.evidence.length })}{' '}
          <EvidenceNumbers paragraphs={relation.evidence} index={index} texts={texts} />
        </div>
      )}
      {relation.context && (
        <div>
          <span className="layer">{texts.t('card.context')}</span>{' '}
          <Sources sources={relation.sources} texts={texts} />
        </div>
      )}
    </div>
  );
}
