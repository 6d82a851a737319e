import type { AdviceWords } from '../../advise/adviceWords.ts';

/** Words of Spanish by which advice is given on a story. */
export const spanishAdvice: AdviceWords = {
  attributing:
    'protesta*, acusacion*, acusación, denuncias, crítica*, crítico*, opositor*, queja*, a ojos de',
  by: 'por',
  beforeDates: 'en, el',
};
