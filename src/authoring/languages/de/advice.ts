import type { AdviceWords } from '../../advise/adviceWords.ts';

/** Words of German by which advice is given on a story. */
export const germanAdvice: AdviceWords = {
  attributing:
    'Protest*, Vorwurf*, Vorwürfe*, Anschuldigung*, Kritik*, Gegner*, Beschwerde*, in den Augen',
  by: 'von',
  beforeDates: 'am, im',
};
