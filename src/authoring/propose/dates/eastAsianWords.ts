import type { LanguageCode } from '../../../story/types.ts';
import type { Side } from './reading.ts';
import type { Unit } from './vocabulary.ts';

/** How a language of East Asia writes times. Strings are parts of patterns; lists of words are divided by spaces. */
export interface Signs {
  /** The units behind numbers. A day’s sign must not begin another word, such as 日本. */
  year: string;
  month: string;
  day: string;
  notDay: string;
  /** Between the ends of a span, besides dashes. */
  to: string;
  /** Around a year: from then on. */
  since: readonly [before: string, after: string];
  decade: string;
  century: string;
  /** Weekdays from Sunday; the pattern has the sign of the day as its group `w`. */
  weekday: string;
  weekdays: readonly string[];
  /** What stands before a weekday to say which. */
  weekdaySides: Readonly<Record<string, Side>>;
  /** “Yesterday” and its like, as days from today. */
  days: Readonly<Record<string, number>>;
  /** “Last year” and its like: joined to a month, and alone. */
  years: Readonly<Record<string, Side>>;
  neighbours: readonly (readonly [word: string, unit: Unit, side: Side])[];
  /** Units as they are counted: three years. */
  counted: readonly (readonly [pattern: string, unit: Unit])[];
  ago: string;
  /** “The past”, before a count. */
  past: string;
  /** “Less than”, before a count and behind it. */
  lessThan: readonly [before: string, after: string];
  /** Names of eras, and the year before their first. */
  eras: Readonly<Record<string, number>>;
}

const chinese: Signs = {
  year: '年',
  month: '月',
  day: '[日号號]',
  notDay: '本元间間线線楼樓店',
  to: '至|到',
  since: ['(?:自从?|自從|从|從)?', '(?:以来|以來|起)?'],
  decade: '年代',
  century: '世[纪紀]',
  weekday: '(?:周|週|星期|礼拜|禮拜)(?<w>[日天一二三四五六])',
  weekdays: ['日天', '一', '二', '三', '四', '五', '六'],
  weekdaySides: {
    上: 'past',
    上个: 'past',
    上個: 'past',
    本: 'current',
    这: 'current',
    這: 'current',
    下: 'next',
    下个: 'next',
    下個: 'next',
  },
  days: { 前天: -2, 昨天: -1, 昨日: -1, 今天: 0, 今日: 0, 明天: 1, 明日: 1 },
  years: { 去年: 'past', 今年: 'current', 明年: 'next' },
  neighbours: [
    ['上周', 'week', 'past'],
    ['上週', 'week', 'past'],
    ['本周', 'week', 'current'],
    ['本週', 'week', 'current'],
    ['下周', 'week', 'next'],
    ['下週', 'week', 'next'],
    ['上个月', 'month', 'past'],
    ['上個月', 'month', 'past'],
    ['上月', 'month', 'past'],
    ['本月', 'month', 'current'],
    ['这个月', 'month', 'current'],
    ['這個月', 'month', 'current'],
    ['下个月', 'month', 'next'],
    ['下個月', 'month', 'next'],
    ['下月', 'month', 'next'],
  ],
  counted: [
    ['年', 'year'],
    ['[个個]月', 'month'],
    ['[周週]|[个個]星期', 'week'],
    ['[天日]', 'day'],
  ],
  ago: '(?:之|以)?前',
  past: '(?:过去|過去|最近|近)的?',
  lessThan: ['不到|不足', '不到'],
  eras: {},
};

const japanese: Signs = {
  year: '年',
  month: '月',
  day: '日',
  notDay: '本元間目',
  to: '至|から',
  since: ['', '(?:以来|以降|から)?'],
  decade: '年代',
  century: '世紀',
  weekday: '(?<w>[日月火水木金土])曜日?',
  weekdays: ['日', '月', '火', '水', '木', '金', '土'],
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
  counted: [
    ['年', 'year'],
    ['[かヶカ箇]月', 'month'],
    ['週間', 'week'],
    ['日', 'day'],
  ],
  ago: '前',
  past: '(?:過去|最近|ここ)の?',
  lessThan: ['', '足らず|未満'],
  eras: { 令和: 2018, 平成: 1988, 昭和: 1925 },
};

const korean: Signs = {
  year: '년',
  month: '월',
  day: '일',
  notDay: '본간',
  to: '부터|에서',
  since: ['', '(?:부터|\\s?이후)?'],
  decade: '년대',
  century: '세기',
  weekday: '(?<w>[일월화수목금토])요일',
  weekdays: ['일', '월', '화', '수', '목', '금', '토'],
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
  lessThan: ['', '\\s?(?:미만|도 안)'],
  eras: {},
};

export const eastAsianSigns: Readonly<Record<LanguageCode, Signs>> = {
  zh: chinese,
  ja: japanese,
  ko: korean,
};
