import type { DateSigns } from '../../find/dates/dateSigns.ts';
import type { LanguageDates } from '../../find/dates/dateWords.ts';

/* Korean, which also has the Chinese signs of numbers and weekdays. */

const signs: DateSigns = {
  digits: '零一二三四五六七八九',
  otherZero: '〇',
  ten: '十',
  ordinal: '第',
  year: '년',
  month: '월',
  day: '일',
  notDay: '본간',
  to: '부터|에서',
  since: ['', '(?:부터|\\s?이후)?'],
  decade: '년대',
  century: '세기',
  weekday: ['', '요일'],
  weekdays: ['일', '월', '화', '수', '목', '금', '토'],
  bracketed: '[일월화수목금토日月火水木金土]',
  weekdaySides: {
    '지난주 ': 'past',
    '지난 ': 'past',
    '이번 주 ': 'current',
    '이번 ': 'current',
    '다음 주 ': 'next',
    '다음 ': 'next',
  },
  days: { 그저께: -2, 어제: -1, 오늘: 0, 내일: 1 },
  years: { 지난해: 'past', 작년: 'past', 올해: 'current', 내년: 'next' },
  neighbours: [
    ['지난주', 'week', 'past'],
    ['이번 주', 'week', 'current'],
    ['다음 주', 'week', 'next'],
    ['지난달', 'month', 'past'],
    ['이달', 'month', 'current'],
    ['이번 달', 'month', 'current'],
    ['다음 달', 'month', 'next'],
  ],
  counted: [
    ['년', 'year'],
    ['개월', 'month'],
    ['주', 'week'],
    ['일', 'day'],
  ],
  ago: '\\s?전',
  past: '(?:지난|최근)\\s',
  lessThan: [null, '\\s?(?:미만|도 안)'],
};

export const koreanDates: LanguageDates = { signs };
