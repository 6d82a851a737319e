import type { AdviceWords } from '../../advise/adviceWords.ts';

/** Words of English by which advice is given on a story. */
export const englishAdvice: AdviceWords = {
  attributing:
    'protest*, accusation*, accused, allegation*, criticism*, critic, critics, opponent*, complaint*, attributed, what he called, what he calls, what she called, what she calls, what they called, what they call, what it called, what it calls, in the eyes of, in the view of',
  passive: 'is, are, was, were, be, been, being',
  possessives: 'his, her, its, their',
  by: 'by, from',
  beforeDates: 'in, on, during, early, late, mid, this, last',
};
