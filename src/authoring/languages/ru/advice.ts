import type { AdviceWords } from '../../advise/adviceWords.ts';

/** Words of Russian by which advice is given on a story. */
export const russianAdvice: AdviceWords = {
  attributing: 'протест*, обвинени*, критик*, противник*, жалоб*, по мнению, с точки зрения',
  beforeDates: 'в, во',
};
