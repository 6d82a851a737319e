import type { Stems } from '../../attach/wordKeys.ts';

/**
 * What Arabic joins to the front and the end of a word, as the stemmer light10 takes it off (Larkey, Ballesteros and
 * Connell, “Light stemming for Arabic information retrieval”, 2007), and the alef of an adverb. Of folded words.
 */
export const arabicStems: Stems = {
  script: /^\p{Script=Arabic}/u,
  fronts: /^(?:و(?=...))?(?:(?:[وبكف]?ال|لل)(?=..))?/,
  ends: /(?<=...)(?:ها|ان|ات|ون|ين|يه|[هيا])$/,
  // بتجميد, لسنتين
  particle: /^[بلكف](?=...)/,
};
