import { span, writeMonth } from './calendar.ts';
import type { DateWords } from './dateWords.ts';
import type { DatePhrase } from './datePhrase.ts';
import { type DateReading, stated } from './dateReading.ts';
import { readDayOfMonth, readDaySpan, readFullDay, readFullMonth } from './readDays.ts';
import { type Rule, rule } from './rule.ts';
import { day, month, upTo, weekday, whichAfter, year } from './rulePatterns.ts';

function figures(phrase: DatePhrase): DateReading | null {
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

const fullDay = (phrase: DatePhrase) =>
  readFullDay(
    phrase.value('yearNumber'),
    phrase.value('month'),
    phrase.value('dayNumber', 'ordinal'),
    undefined,
    phrase.weekday,
  );

/** Two days of one month, the year written or not. */
function twoDays(phrase: DatePhrase): DateReading | null {
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
function yearsOf(phrase: DatePhrase, isTurn: boolean): readonly [number, number] | null {
  const [first, last] = phrase.values('yearNumber');
  if (first === undefined) return null;
  return last === undefined ? [isTurn ? first - 1 : first, first] : [first, last];
}

/** Days of two months. */
function daysOfMonths(phrase: DatePhrase): DateReading | null {
  const months = phrase.values('month');
  const [first, last] = [months[0] ?? 0, months.at(-1) ?? 0];
  const [firstDay = 0, lastDay = 0] = phrase.values('dayNumber', 'ordinal');
  const years = yearsOf(phrase, first > last);
  return years
    ? readDaySpan([years[0], first, firstDay], [years[1], last, lastDay])
    : readDayOfMonth([first, firstDay], [last, lastDay], phrase.side, phrase.published);
}

/** A month with its year; two months that are not two names of one are a span. */
function monthsOfYear(phrase: DatePhrase): DateReading | null {
  const months = phrase.values('month');
  const [first, last] = [months[0] ?? 0, months.at(-1) ?? 0];
  const years = yearsOf(phrase, first > last);
  if (!years) return null;
  const [from, to] = [writeMonth(years[0], first), writeMonth(years[1], last)];
  return from === to
    ? readFullMonth(years[0], first)
    : stated(span(from, to), 0.9, 'Both months are written, and their year.');
}

/** The rules for days and months whose year is written, and for spans of days. */
export function dayRules({ adjectivesAfter }: DateWords): Rule[] {
  const after = whichAfter(adjectivesAfter);
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
  ];
}
