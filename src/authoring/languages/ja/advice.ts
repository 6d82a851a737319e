import type { AdviceWords } from '../../advise/adviceWords.ts';

/** Words of Japanese by which advice is given on a story. */
export const japaneseAdvice: AdviceWords = {
  dateUnits: '月日',
};
