import type { AdviceWords } from '../../advise/adviceWords.ts';

/** Words of Korean by which advice is given on a story. */
export const koreanAdvice: AdviceWords = {
  dateUnits: '월일',
};
