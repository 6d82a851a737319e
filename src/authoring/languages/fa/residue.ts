import type { ResidueWords } from '../../read/residueWords.ts';

/** What pages in Persian write around an article. */
export const persianResidue: ResidueWords = {
  sharing: 'اشتراک گذاری, کپی لینک',
  openers: 'ادامه مطلب, بیشتر بخوانید',
};
