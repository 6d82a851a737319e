import type { DateWords, LanguageDates } from '../../find/dates/dateWords.ts';

/* Turkish: what tells years, and months of no year. */

const words: DateWords = {
  until: 'kadar',
  and: 've',
  yearAfter: 'yılı, yılında, yılından, yılına, yılının, senesinde',
  units: { week: 'hafta', month: 'ay' },
  past: 'geçen, geçtiğimiz, son',
  next: 'gelecek, önümüzdeki',
  current: 'bu',
  ago: 'önce',
  plurals: { year: 'yıl' },
  numbers: {
    2: 'iki',
    3: 'üç',
    4: 'dört',
    5: 'beş',
    6: 'altı',
    7: 'yedi',
    8: 'sekiz',
    9: 'dokuz',
    10: 'on',
  },
  counted: 'kişi, bin, milyon, milyar, lira, dolar, euro, metre, kilometre, km, ton, kez, oy',
};

export const turkishDates: LanguageDates = { words };
