import type { DateWords, LanguageDates } from '../../find/dates/dateWords.ts';

/* Ukrainian: what tells years, and months of no year. Full days, “yesterday” and the like are left to the library. */

const words: DateWords = {
  months: [
    'січні',
    'лютому',
    'березні',
    'квітні',
    'травні',
    'червні',
    'липні',
    'серпні',
    'вересні',
    'жовтні',
    'листопаді',
    'грудні',
  ],
  weekdays: ['', '', '', 'середу', '', 'пʼятницю', 'суботу'],
  at: 'у, в, на, після, перед, наприкінці, початку',
  until: 'до',
  since: 'з, із, від',
  between: 'між',
  to: 'по',
  and: 'і, й, та',
  yearAfter: 'рік, року, році, роком, роки, років, роках',
  units: { week: 'тиждень, тижня, тижні', month: 'місяць, місяця, місяці' },
  past: 'минулий, минулого, минулому, минулої, минулу, останні',
  next: 'наступний, наступного, наступному, наступної, наступну',
  current: 'цей, цього, цьому, цієї, цю',
  ago: 'тому',
  decadeSuffix: 'ті, х, тих',
  century: 'століття, столітті',
  counted:
    'людей, осіб, тисяч, мільйонів, мільярдів, гривень, доларів, євро, метрів, кілометрів, км, тонн, разів, голосів',
};

export const ukrainianDates: LanguageDates = { words };
