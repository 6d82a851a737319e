import type { LanguageCode } from '../../story/types.ts';
import { englishNameOf } from '../find/entities/englishNames.ts';
import type { EntityCandidate } from '../types.ts';
import type { PlannedEntity } from './plan.ts';
import { type Ids, slugOf } from './slugs.ts';

/** Candidates below this are told in the review and not written. */
const least = 0.5;

/** Gives candidates ids: that of the story that knows them, or one made of the English name, or of the name itself. */
export function planEntities(
  candidates: readonly EntityCandidate[],
  language: LanguageCode,
  ids: Ids,
): { entities: PlannedEntity[]; left: EntityCandidate[] } {
  const isWritten = ({ confidence }: EntityCandidate) => confidence >= least;
  const idOf = (candidate: EntityCandidate) => {
    const { known, name, kind } = candidate;
    if (known && 'story' in known) return ids.take(known.id, kind);
    return ids.take(slugOf(englishNameOf(candidate, language) ?? name), kind);
  };
  return {
    entities: candidates
      .filter(isWritten)
      .map((candidate) => ({ ...candidate, id: idOf(candidate) })),
    left: candidates.filter((candidate) => !isWritten(candidate)),
  };
}
