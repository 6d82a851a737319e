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

const which = '[past next current]';
const upTo = '[to until dash]';
const month = 'month ([slash dash] month|open month close)?';
const year = 'comma? [of from]? yearBefore? yearNumber [yearAfter afterChrist]?';
const yearWord = '[yearBefore yearAfter]';
/** “Of last year.” */
const thatYear = `[of from]? determiner? (${which} ${yearWord}|${yearWord} ${which})`;
const weekday = '(at? unit? weekday comma?)?';
const day = '[dayNumber ordinal] dot? [of from]?';
/** What stands before a month and says that it is one. */
const placed = '(until to|[at agoBefore until since from of] dash?)';

/** Whether the doubtful name of a month or weekday has nothing beside it that speaks for a time. */
const isStray = (phrase: Phrase, kind: 'month' | 'weekday') =>
  phrase.length === 1 && phrase.all(kind).some((token) => token.doubtful);

function figures(phrase: Phrase): Reading | null {
  const [a = 0, b = 0, c = 0] = phrase.first('numericDate')?.parts ?? [];
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

const weekdayOf = (phrase: Phrase) => phrase.first('weekday')?.value ?? null;

const fullDay = (phrase: Phrase) =>
  readFullDay(
    phrase.value('yearNumber'),
    phrase.value('month'),
    phrase.value('dayNumber', 'ordinal'),
    undefined,
    weekdayOf(phrase),
  );

function dayWithoutYear(phrase: Phrase): Reading | null {
  const date = [phrase.value('month'), phrase.value('dayNumber', 'ordinal')] as const;
  return phrase.has('yearBefore', 'yearAfter')
    ? readInYear(phrase.side, date, phrase.published)
    : readDayOfMonth(date, date, phrase.side, phrase.published);
}

/** Two days of one month, the year written or not. */
function twoDays(phrase: Phrase): Reading | null {
  const [first = 0, last = 0] = phrase.values('dayNumber', 'ordinal');
  const [ofMonth, ofYear] = [phrase.value('month'), phrase.value('yearNumber')];
  if (first >= last) return null;
  // “5 and 16 November” are two days and no span; only days that follow each other are one.
  if (phrase.has('and') && !phrase.has('between') && last - first > 1) return null;
  return ofYear
    ? readDaySpan([ofYear, ofMonth, first], [ofYear, ofMonth, last])
    : readDayOfMonth([ofMonth, first], [ofMonth, last], phrase.side, phrase.published);
}

/** The years that two ends of a span lie in; where one year is written, it is the end’s. */
function yearsOf(phrase: Phrase, isTurn: boolean): readonly [number, number] | null {
  const [first, last] = phrase.values('yearNumber');
  if (first === undefined) return null;
  return last === undefined ? [isTurn ? first - 1 : first, first] : [first, last];
}

/** Days of two months. */
function daysOfMonths(phrase: Phrase): Reading | null {
  const months = phrase.values('month');
  const [first, last] = [months[0] ?? 0, months.at(-1) ?? 0];
  const [firstDay = 0, lastDay = 0] = phrase.values('dayNumber', 'ordinal');
  const years = yearsOf(phrase, first > last);
  return years
    ? readDaySpan([years[0], first, firstDay], [years[1], last, lastDay])
    : readDayOfMonth([first, firstDay], [last, lastDay], phrase.side, phrase.published);
}

/** A month with its year; two months that are not two names of one are a span. */
function monthsOfYear(phrase: Phrase): Reading | null {
  const months = phrase.values('month');
  const [first, last] = [months[0] ?? 0, months.at(-1) ?? 0];
  const years = yearsOf(phrase, first > last);
  if (!years) return null;
  const [from, to] = [writeMonth(years[0], first), writeMonth(years[1], last)];
  return from === to
    ? readFullMonth(years[0], first)
    : stated(span(from, to), 0.9, 'Both months are written, and their year.');
}

function monthWithoutYear(phrase: Phrase): Reading | null {
  const months = new Set(phrase.values('month'));
  if (isStray(phrase, 'month') || months.size > 1) return null;
  const ofMonth = phrase.value('month');
  if (phrase.has('yearBefore', 'yearAfter'))
    return readInYear(phrase.side, [ofMonth], phrase.published);
  const confidence = phrase.length === 1 ? 0.35 : undefined;
  return readMonth(ofMonth, phrase.sideOfMonth, phrase.published, confidence);
}

const weekdayAlone = (phrase: Phrase) =>
  isStray(phrase, 'weekday')
    ? null
    : readWeekday(phrase.value('weekday'), phrase.sideByVerb, phrase.published);

/** Where two share one “next”, that which stands farther from it. */
const sharesNext = (phrase: Phrase) =>
  phrase.has('weekday')
    ? readWeekday(phrase.value('weekday'), 'next', phrase.published, 0.7)
    : readMonth(phrase.value('month'), 'next', phrase.published);

/** Two months of a year that is not written. */
function monthsWithoutYear(phrase: Phrase): Reading | null {
  const months = phrase.values('month');
  const [first, last] = [months[0] ?? 0, months.at(-1) ?? 0];
  const end = phrase.has('yearBefore', 'yearAfter')
    ? readInYear(phrase.side, [last], phrase.published)
    : readMonth(last, phrase.side, phrase.published);
  return first === last ? null : readMonthSpan(first, end);
}

const relativeDay = (phrase: Phrase) =>
  readRelativeDay(phrase.value('relativeDay'), weekdayOf(phrase), phrase.published);

/** The rules for days and months. */
export function dayRules({ adjectivesAfter }: WordOrder): Rule[] {
  const after = adjectivesAfter ? `${which}?` : '';
  return [
    rule(`${weekday} at? unit? numericDate afterChrist?`, figures),
    rule(`${weekday} at? unit? ${day} ${month} ${year}`, fullDay),
    rule(`${weekday} at? month dayNumber comma? yearNumber`, fullDay),
    rule(
      `[from since between at of]? unit? ${day} ${upTo} ${day} ${month} (${year}|${after})`,
      twoDays,
    ),
    // Of a longer row, “3, 5 and 6 November”, the last two alone would be half of what is said.
    rule(
      `(?<!dayNumber comma|dayNumber and) [since between at of]? unit? ${day} and ${day} ${month} (${year}|${after})`,
      twoDays,
    ),
    rule(
      `[from since at]? month dayNumber ${upTo} dayNumber (comma? yearNumber)? (?!counted)`,
      twoDays,
    ),
    // A number behind “and” may count what follows it: On November 5 and 6 ships.
    rule(
      `at? month dayNumber and dayNumber (comma? yearNumber|(?![^comma dot close sign]))`,
      twoDays,
    ),
    rule(
      `[from since between of]? ${day} ${month} (${year})? (${upTo}|(?<=between any{2,9}) and) ${day} ${month} (${year})?`,
      daysOfMonths,
    ),
    rule(
      `[from since at]? month dayNumber (comma? yearNumber)? ${upTo} month dayNumber (comma? yearNumber)? (?!counted)`,
      daysOfMonths,
    ),
    rule(
      `[from since between at until]{0,2} unit? ${month} (${year})? ((${upTo}|(?<=between any{1,9}) and) ${month}|(?<=between ${month} (${year})?) ${month})? ${year}`,
      monthsOfYear,
    ),
    rule(`[from since between at until]{0,2} unit? ${month} ${year}`, monthsOfYear),
    rule(`between ${month} and? ${month} (${thatYear}|${after})`, monthsWithoutYear),
    rule(`${weekday} at? unit? ${day} ${month} (${thatYear}|${after})`, dayWithoutYear),
    rule(
      `${weekday} at? month dayNumber (${thatYear})? (?![dash measure counted]|comma? yearNumber)`,
      dayWithoutYear,
    ),
    // Before the rules for one of them, which would read it alone.
    ...(adjectivesAfter
      ? [
          rule('at? unit? weekday (?=and? unit? weekday next)', sharesNext),
          rule('at? unit? month (?=and? unit? month next)', sharesNext),
        ]
      : [
          rule('(?<=next weekday and) weekday', sharesNext),
          rule('(?<=next month and) month', sharesNext),
        ]),
    rule(
      `(${placed}{1,2} ${which}? unit?|${which} unit?|unit|(?<![capitalized unlikeBefore])) ${month} (${thatYear}|${after}) (?!dayNumber)`,
      monthWithoutYear,
    ),
    rule(
      '[at until]? unit? weekday ([of from] [determiner word]?|determiner)? (next unit|unit next)',
      (phrase) =>
        phrase.all('unit').at(-1)?.unit === 'week'
          ? readWeekdayOfNextWeek(phrase.value('weekday'), phrase.published)
          : null,
    ),
    rule(
      `(?<![unlikeBefore numbered]) [at until since]{0,2} ${which}? unit? weekday ${after}`,
      weekdayAlone,
    ),
    rule(
      '[at until since]? relativeDay (comma? unit? weekday)? (?![ordinal unlikeAfter])',
      relativeDay,
    ),
  ];
}
