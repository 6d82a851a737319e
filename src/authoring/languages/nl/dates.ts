import type { DateWords, LanguageDates } from '../../find/dates/dateWords.ts';

/* Dutch: what tells years, and months of no year. Full days, “yesterday” and the like are left to the library. */

const words: DateWords = {
  at: 'in, op, na, rond, begin, eind, half, medio, tijdens',
  until: 'tot',
  since: 'sinds, vanaf',
  from: 'van',
  between: 'tussen',
  to: 'tot en met',
  and: 'en',
  of: 'van',
  yearBefore: 'jaar',
  units: { week: 'week', month: 'maand' },
  plurals: { day: 'dagen', week: 'weken', month: 'maanden' },
  past: 'vorig, vorige, afgelopen',
  next: 'volgend, volgende, komende',
  current: 'dit, deze',
  ago: 'geleden',
  lessThan: 'minder dan',
  numbers: {
    2: 'twee',
    3: 'drie',
    4: 'vier',
    5: 'vijf',
    6: 'zes',
    7: 'zeven',
    8: 'acht',
    9: 'negen',
    10: 'tien',
  },
  romanEndings: 'e',
  century: 'eeuw',
  counted:
    'mensen, personen, duizend, miljoen, miljard, euro, dollar, meter, kilometer, km, ton, keer, stemmen, zetels',
};

export const dutchDates: LanguageDates = { words };
