import { span, writeMonth } from './calendar.ts';
import {
  readDayOfMonth,
  readDaySpan,
  readFullDay,
  readFullMonth,
  readInYear,
  readMonth,
  readRelativeDay,
  readWeekday,
  stated,
  type Reading,
} from './reading.ts';
import { type Phrase, type Rule, rule, type WordOrder } from './rules.ts';

/* Days and months. A month may be named twice, as `فبراير/شباط` or `فبراير (شباط)`. */

const month = 'M(?:[/-]M|\\(M\\))?';
const year = ',?[zf]?y?Y[Aj]?';
/** “Of last year.” */
const thatYear = '[zf]?T?(?:[pqh][yj]|[yj][pqh])';
const weekday = '(?:i?u?W,?)?';
const day = '[Do][.]?[zf]?';

/** Whether the doubtful name of a month or weekday has nothing beside it that speaks for a time. */
const isStray = (phrase: Phrase, symbol: string) =>
  phrase.length === 1 && phrase.all(symbol).some((token) => token.doubtful);

function figures(phrase: Phrase): Reading | null {
  const [a = 0, b = 0, c = 0] = phrase.all('#')[0]?.parts ?? [];
  if (a > 31) return a >= 1000 ? readFullDay(a, b, c) : null;
  if (c < 1000) return null;
  if (a > 12) return readFullDay(c, b, a);
  if (b > 12) return readFullDay(c, a, b);
  if (!phrase.words.monthFirst) return readFullDay(c, b, a, 0.9);
  const reading = readFullDay(c, a, b, 0.5);
  if (a === b || !('date' in reading)) return reading;
  return {
    ...reading,
    reason: 'Read as month, day, year; day and month may be the other way round.',
  };
}

const weekdayOf = (phrase: Phrase) => phrase.all('W')[0]?.value ?? null;

const fullDay = (phrase: Phrase) =>
  readFullDay(
    phrase.value('Y'),
    phrase.value('M'),
    phrase.value('Do'),
    undefined,
    weekdayOf(phrase),
  );

function dayWithoutYear(phrase: Phrase): Reading | null {
  const date = [phrase.value('M'), phrase.value('Do')] as const;
  return phrase.has('yj')
    ? readInYear(phrase.side, date, phrase.published)
    : readDayOfMonth(date, date, phrase.side, phrase.published);
}

/** Two days of one month, the year written or not. */
function twoDays(phrase: Phrase): Reading | null {
  const [first, last] = [phrase.value('Do'), phrase.value('Do', 1)];
  const [ofMonth, ofYear] = [phrase.value('M'), phrase.value('Y')];
  if (first >= last) return null;
  return ofYear
    ? readDaySpan([ofYear, ofMonth, first], [ofYear, ofMonth, last])
    : readDayOfMonth([ofMonth, first], [ofMonth, last], phrase.side, phrase.published);
}

/** The years that two ends of a span lie in; where one year is written, it is the end’s. */
function yearsOf(phrase: Phrase, isTurn: boolean): readonly [number, number] | null {
  const [first, last] = phrase.all('Y').map((token) => token.value);
  if (first === undefined) return null;
  return last === undefined ? [isTurn ? first - 1 : first, first] : [first, last];
}

/** Days of two months. */
function daysOfMonths(phrase: Phrase): Reading | null {
  const months = phrase.all('M').map((token) => token.value);
  const [first, last] = [months[0] ?? 0, months.at(-1) ?? 0];
  const days = [phrase.value('Do'), phrase.value('Do', 1)] as const;
  const years = yearsOf(phrase, first > last);
  return years
    ? readDaySpan([years[0], first, days[0]], [years[1], last, days[1]])
    : readDayOfMonth([first, days[0]], [last, days[1]], phrase.side, phrase.published);
}

/** A month with its year; two months that are not two names of one are a span. */
function monthsOfYear(phrase: Phrase): Reading | null {
  const months = phrase.all('M').map((token) => token.value);
  const [first, last] = [months[0] ?? 0, months.at(-1) ?? 0];
  const years = yearsOf(phrase, first > last);
  if (!years) return null;
  const [from, to] = [writeMonth(years[0], first), writeMonth(years[1], last)];
  return from === to
    ? readFullMonth(years[0], first)
    : stated(span(from, to), 0.9, 'Both months are written, and their year.');
}

function monthWithoutYear(phrase: Phrase): Reading | null {
  const months = new Set(phrase.all('M').map((token) => token.value));
  if (isStray(phrase, 'M') || months.size > 1) return null;
  const ofMonth = phrase.value('M');
  if (phrase.has('yj')) return readInYear(phrase.side, [ofMonth], phrase.published);
  const confidence = phrase.length === 1 ? 0.35 : undefined;
  return readMonth(ofMonth, phrase.side, phrase.published, confidence);
}

const weekdayAlone = (phrase: Phrase) =>
  isStray(phrase, 'W') ? null : readWeekday(phrase.value('W'), phrase.side, phrase.published);

const relativeDay = (phrase: Phrase) =>
  readRelativeDay(phrase.value('r'), weekdayOf(phrase), phrase.published);

/** The rules for days and months. */
export function dayRules({ adjectivesAfter }: WordOrder): Rule[] {
  const before = '[pqh]?';
  const after = adjectivesAfter ? before : '';
  return [
    rule(`${weekday}i?u?#A?`, figures),
    rule(`${weekday}i?u?${day}${month}${year}`, fullDay),
    rule(`${weekday}i?MD,?Y`, fullDay),
    rule(`[fsbiz]?${day}(?:[tv-]|(?<=b${day})a)${day}${month}(?:${year}|${after})`, twoDays),
    rule(`[fsi]?MD[tv-]D(?:,?Y)?(?!U)`, twoDays),
    rule(
      `[fsbz]?${day}${month}(?:${year})?(?:[tv-]|(?<=b.{2,9})a)${day}${month}(?:${year})?`,
      daysOfMonths,
    ),
    rule(`[fsi]?MD(?:,?Y)?[tv-]MD(?:,?Y)?(?!U)`, daysOfMonths),
    rule(
      `[fsbiv]{0,2}u?${month}(?:${year})?(?:(?:[tv-]|(?<=b.{1,9})a)${month}|(?<=bM)M)?${year}`,
      monthsOfYear,
    ),
    rule(`[fsbiv]{0,2}u?${month}${year}`, monthsOfYear),
    rule(`${weekday}i?u?${day}${month}(?:${thatYear}|${after})`, dayWithoutYear),
    rule(`${weekday}i?MD(?:${thatYear})?(?![-%U]|,?Y)`, dayWithoutYear),
    rule(
      `(?:(?:[iBvsfz]-?){1,2}${before}u?|[pqh]u?|u|(?<![CN]))${month}(?:${thatYear}|${after})(?!D)`,
      monthWithoutYear,
    ),
    rule(`(?<![NL])[ivs]{0,2}${before}u?W${after}`, weekdayAlone),
    rule(`[ivs]?r(?:,?u?W)?(?![oO])`, relativeDay),
  ];
}
