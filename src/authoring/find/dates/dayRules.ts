import { span, writeMonth } from './calendar.ts';
import {
  readDayOfMonth,
  readDaySpan,
  readFullDay,
  readFullMonth,
  readInYear,
  readMonth,
  readMonthSpan,
  readRelativeDay,
  readWeekday,
  readWeekdayOfNextWeek,
  stated,
  type Reading,
} from './reading.ts';
import { type Phrase, type Rule, rule, type WordOrder } from './phrase.ts';

/* Days and months. A month may be named twice, as `January/Jan` or `January (Jan)`: Arabic has two sets of names. */

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
  // “5 and 16 November” are two days and no span; only days that follow each other are one.
  if (phrase.has('a') && !phrase.has('b') && last - first > 1) return null;
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
  return readMonth(ofMonth, phrase.sideOfMonth, phrase.published, confidence);
}

const weekdayAlone = (phrase: Phrase) =>
  isStray(phrase, 'W') ? null : readWeekday(phrase.value('W'), phrase.sideByVerb, phrase.published);

/** Where two share one “next”, that which stands farther from it. */
const sharesNext = (phrase: Phrase) =>
  phrase.has('W')
    ? readWeekday(phrase.value('W'), 'next', phrase.published, 0.7)
    : readMonth(phrase.value('M'), 'next', phrase.published);

/** Two months of a year that is not written. */
function monthsWithoutYear(phrase: Phrase): Reading | null {
  const months = phrase.all('M').map((token) => token.value);
  const [first, last] = [months[0] ?? 0, months.at(-1) ?? 0];
  const end = phrase.has('yj')
    ? readInYear(phrase.side, [last], phrase.published)
    : readMonth(last, phrase.side, phrase.published);
  return first === last ? null : readMonthSpan(first, end);
}

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
    rule(`[fsbiz]?u?${day}[tv-]${day}${month}(?:${year}|${after})`, twoDays),
    // Of a longer row, “3, 5 and 6 November”, the last two alone would be half of what is said.
    rule(`(?<!D,|Da)[sbiz]?u?${day}a${day}${month}(?:${year}|${after})`, twoDays),
    rule(`[fsi]?MD[tv-]D(?:,?Y)?(?!U)`, twoDays),
    // A number behind “and” may count what follows it: On November 5 and 6 ships.
    rule(`i?MDaD(?:,?Y|(?![^,.)|]))`, twoDays),
    rule(
      `[fsbz]?${day}${month}(?:${year})?(?:[tv-]|(?<=b.{2,9})a)${day}${month}(?:${year})?`,
      daysOfMonths,
    ),
    rule(`[fsi]?MD(?:,?Y)?[tv-]MD(?:,?Y)?(?!U)`, daysOfMonths),
    rule(
      `[fsbiv]{0,2}u?${month}(?:${year})?(?:(?:[tv-]|(?<=b.{1,9})a)${month}|(?<=b${month}(?:${year})?)${month})?${year}`,
      monthsOfYear,
    ),
    rule(`[fsbiv]{0,2}u?${month}${year}`, monthsOfYear),
    rule(`b${month}a?${month}(?:${thatYear}|${after})`, monthsWithoutYear),
    rule(`${weekday}i?u?${day}${month}(?:${thatYear}|${after})`, dayWithoutYear),
    rule(`${weekday}i?MD(?:${thatYear})?(?![-%U]|,?Y)`, dayWithoutYear),
    // Before the rules for one of them, which would read it alone.
    ...(adjectivesAfter
      ? [rule(`i?u?W(?=a?u?Wq)`, sharesNext), rule(`i?u?M(?=a?u?Mq)`, sharesNext)]
      : [rule(`(?<=qWa)W`, sharesNext), rule(`(?<=qMa)M`, sharesNext)]),
    rule(
      `(?:(?:vt|[iBvsfz]-?){1,2}${before}u?|[pqh]u?|u|(?<![CN]))${month}(?:${thatYear}|${after})(?!D)`,
      monthWithoutYear,
    ),
    rule(`[iv]?u?W(?:[zf][Tx]?|T)?(?:qu|uq)`, (phrase) =>
      phrase.all('u').at(-1)?.unit === 'week'
        ? readWeekdayOfNextWeek(phrase.value('W'), phrase.published)
        : null,
    ),
    rule(`(?<![NL])[ivs]{0,2}${before}u?W${after}`, weekdayAlone),
    rule(`[ivs]?r(?:,?u?W)?(?![oO])`, relativeDay),
  ];
}
