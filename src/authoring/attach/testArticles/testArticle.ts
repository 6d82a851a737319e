import type { LanguageCode, Slug } from '../../../story/types.ts';
import type { Named } from '../../match/nameMatch.ts';

/** A report beside a retelling of it, both invented, in one language. */
export interface TestArticle {
  language: LanguageCode;
  names: readonly Named[];
  told: readonly { id: Slug; text: string }[];
  /** Each paragraph with the ids that it may stand beside; none where the story does not retell it. */
  original: readonly (readonly [text: string, ...ids: Slug[]])[];
  /** Another report that names the same people, of which the story retells nothing. */
  other: readonly string[];
}

export const named = (names: Record<Slug, readonly string[]>): Named[] =>
  Object.entries(names).map(([id, all]) => ({ id, names: all }));
