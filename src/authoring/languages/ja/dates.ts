import type { DateSigns } from '../../find/dates/dateSigns.ts';
import type { LanguageDates } from '../../find/dates/dateWords.ts';

/* Japanese. */

const signs: DateSigns = {
  digits: '零一二三四五六七八九',
  otherZero: '〇',
  ten: '十',
  ordinal: '第',
  year: '年',
  month: '月',
  notMonth: '曜球間',
  day: '日',
  notDay: '本元間目',
  to: '至|から',
  of: 'の',
  since: ['', '(?:以来|以降|から)?'],
  decade: '年代',
  century: '世紀',
  weekday: ['', '曜日?'],
  weekdays: ['日', '月', '火', '水', '木', '金', '土'],
  bracketed: '[日月火水木金土]',
  weekdaySides: {
    先週の: 'past',
    先週: 'past',
    今週の: 'current',
    今週: 'current',
    来週の: 'next',
    来週: 'next',
  },
  days: { 一昨日: -2, 昨日: -1, 今日: 0, 明日: 1 },
  years: { 昨年: 'past', 去年: 'past', 今年: 'current', 来年: 'next' },
  neighbours: [
    ['先週', 'week', 'past'],
    ['今週', 'week', 'current'],
    ['来週', 'week', 'next'],
    ['先月', 'month', 'past'],
    ['今月', 'month', 'current'],
    ['来月', 'month', 'next'],
  ],
  notNeighbour: '一二三四五六日末',
  counted: [
    ['年', 'year'],
    ['[かヶカ箇]月', 'month'],
    ['週間', 'week'],
    ['日', 'day'],
  ],
  ago: '前',
  past: '(?:過去|最近|ここ)の?',
  lessThan: [null, '足らず|未満'],
  eras: { 令和: 2018, 平成: 1988, 昭和: 1925 },
  firstYear: '元',
};

export const japaneseDates: LanguageDates = { signs };
