import type { AdviceWords } from '../../advise/adviceWords.ts';

/** Words of Chinese by which advice is given on a story. */
export const chineseAdvice: AdviceWords = {
  attributing: '抗议, 抗議, 指控, 批评, 批評, 投诉, 投訴',
  undivided: true,
  dateUnits: '月日号號',
};
