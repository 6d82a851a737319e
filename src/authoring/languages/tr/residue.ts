import type { ResidueWords } from '../../read/residueWords.ts';

/** What pages in Turkish write around an article. */
export const turkishResidue: ResidueWords = {
  sharing: 'paylaş',
  openers: 'devamını oku, daha fazla',
};
