import type { DateWords, LanguageDates } from '../../find/dates/dateWords.ts';

/* Persian: what tells years, and months of no year. */

const solarMonths =
  'فروردین, اردیبهشت, خرداد, تیر, مرداد, شهریور, مهر, آبان, آذر, دی, بهمن, اسفند'.split(', ');

const words: DateWords = {
  // Arabic keyboards have other letters for the same two; a mark (ژانویهٔ) only joins the next word.
  fold: (word) => word.replace(/\p{M}/gu, '').replaceAll('ي', 'ی').replaceAll('ك', 'ک'),
  // Joined, with a joiner between or with a space; joiners do not count.
  weekdays: [
    'یکشنبه, یک شنبه',
    'دوشنبه, دو شنبه',
    'سه‌شنبه, سه شنبه',
    'چهارشنبه, چهار شنبه',
    'پنجشنبه, پنج شنبه',
  ],
  at: 'در, تا',
  since: 'از',
  between: 'بین, میان',
  and: 'و',
  yearBefore: 'سال, سال‌های, سال های',
  units: { week: 'هفته', month: 'ماه' },
  past: 'گذشته',
  next: 'آینده',
  current: 'جاری',
  ago: 'پیش',
  adjectivesAfter: true,
  solarHijri: true,
  hijri: 'هجری, هجری شمسی, هجری خورشیدی, هجری قمری, شمسی, خورشیدی, قمری',
  hijriMonth: solarMonths.flatMap((month) => [month, `${month}ماه`, `${month} ماه`]).join(', '),
  afterChrist: 'میلادی',
  numbers: {
    2: 'دو',
    3: 'سه',
    4: 'چهار',
    5: 'پنج',
    6: 'شش',
    7: 'هفت',
    8: 'هشت',
    9: 'نه',
    10: 'ده',
  },
  counted: 'نفر, هزار, میلیون, میلیارد, تومان, ریال, دلار, یورو, متر, کیلومتر, تن, بار',
};

export const persianDates: LanguageDates = { words };
