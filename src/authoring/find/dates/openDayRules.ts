import type { DateWords } from './dateWords.ts';
import type { DatePhrase } from './datePhrase.ts';
import type { DateReading } from './dateReading.ts';
import {
  readDayOfMonth,
  readInYear,
  readMonth,
  readMonthSpan,
  readRelativeDay,
  readWeekday,
  readWeekdayOfNextWeek,
} from './readDays.ts';
import { type Rule, rule } from './rule.ts';
import { day, month, thatYear, weekday, which, whichAfter } from './rulePatterns.ts';

/** What stands before a month and says that it is one. */
const placed = '(until to|[at agoBefore until since from of] dash?)';

/** Whether the doubtful name of a month or weekday has nothing beside it that speaks for a time. */
const isStray = (phrase: DatePhrase, kind: 'month' | 'weekday') =>
  phrase.length === 1 && phrase.all(kind).some((token) => token.doubtful);

function dayWithoutYear(phrase: DatePhrase): DateReading | null {
  const date = [phrase.value('month'), phrase.value('dayNumber', 'ordinal')] as const;
  return phrase.has('yearBefore', 'yearAfter')
    ? readInYear(phrase.side, date, phrase.published)
    : readDayOfMonth(date, date, phrase.side, phrase.published);
}

function monthWithoutYear(phrase: DatePhrase): DateReading | null {
  const months = new Set(phrase.values('month'));
  if (isStray(phrase, 'month') || months.size > 1) return null;
  const ofMonth = phrase.value('month');
  if (phrase.has('yearBefore', 'yearAfter'))
    return readInYear(phrase.side, [ofMonth], phrase.published);
  const confidence = phrase.length === 1 ? 0.35 : undefined;
  return readMonth(ofMonth, phrase.sideOfMonth, phrase.published, confidence);
}

const weekdayAlone = (phrase: DatePhrase) =>
  isStray(phrase, 'weekday')
    ? null
    : readWeekday(phrase.value('weekday'), phrase.sideByVerb, phrase.published);

/** Where two share one “next”, that which stands farther from it. */
const sharesNext = (phrase: DatePhrase) =>
  phrase.has('weekday')
    ? readWeekday(phrase.value('weekday'), 'next', phrase.published, 0.7)
    : readMonth(phrase.value('month'), 'next', phrase.published);

/** Two months of a year that is not written. */
function monthsWithoutYear(phrase: DatePhrase): DateReading | null {
  const months = phrase.values('month');
  const [first, last] = [months[0] ?? 0, months.at(-1) ?? 0];
  const end = phrase.has('yearBefore', 'yearAfter')
    ? readInYear(phrase.side, [last], phrase.published)
    : readMonth(last, phrase.side, phrase.published);
  return first === last ? null : readMonthSpan(first, end);
}

const relativeDay = (phrase: DatePhrase) =>
  readRelativeDay(phrase.value('relativeDay'), phrase.weekday, phrase.published);

/** The rules for days, weekdays and months of which the words leave something open: the year, or which one it is. */
export function openDayRules({ adjectivesAfter }: DateWords): Rule[] {
  const after = whichAfter(adjectivesAfter);
  return [
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
