import type { AdviceWords } from '../../advise/adviceWords.ts';

/** Words of French by which advice is given on a story. */
export const frenchAdvice: AdviceWords = {
  attributing:
    'manifestation*, accusation*, allégation*, critique*, opposant*, plainte*, accusé, accusée, accusés, accusées, aux yeux de',
  passive: 'est, sont, été, était, étaient',
  by: 'par',
  beforeDates: 'en, le, au, dans',
};
