import { isDay, writeYear } from './calendar.ts';
import type { DateSigns } from './dateSigns.ts';
import {
  readDayOfMonth,
  readDaySpan,
  readFullDay,
  readFullMonth,
  readInYear,
  readLastDay,
  readMonth,
  readRelativeDay,
  readWeekday,
} from './readDays.ts';
import { type DateReading, stated } from './dateReading.ts';
import { signNumbers, type SignNumbers } from './signNumbers.ts';
import {
  readAgo,
  readCentury,
  readDecadeOf,
  readNeighbour,
  readSpanToNow,
  readYearSpan,
} from './readSpans.ts';

/** What a rule's pattern caught, and the day of publication. */
interface Caught {
  /** The numbers caught by name; 0 where one is not written. */
  number: (name: string) => number;
  text: (name: string) => string;
  published: string | null;
}

/** A way to state a time, as a pattern over the text itself. */
export interface SignRule {
  pattern: RegExp;
  /** Null where it is no statement of time after all. */
  read: (caught: Caught) => DateReading | null;
}

const rule = (pattern: string, read: SignRule['read']): SignRule => ({
  pattern: new RegExp(pattern, 'g'),
  read,
});

const isMonth = (value: number) => value >= 1 && value <= 12;
const isYear = (value: number) => value >= 1000 && value <= 2100;
const anyOf = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');
const notBefore = (signs: string | undefined) => (signs ? `(?![${signs}])` : '');

/** Between the ends of a span. */
const betweenEnds = ({ to }: DateSigns) => `(?:\\s?[-–—~～〜]\\s?|(?:${to})\\s?)`;

function spanOfDays({ number, published }: Caught): DateReading | null {
  const [year, month, day] = [number('year'), number('month'), number('day')];
  const [lastMonth, lastDay] = [number('lastMonth') || month, number('lastDay')];
  if (!isMonth(month) || !isMonth(lastMonth)) return null;
  return year
    ? readDaySpan([year, month, day], [year, lastMonth, lastDay])
    : readDayOfMonth([month, day], [lastMonth, lastDay], null, published);
}

function dayOrMonth({ number, published }: Caught): DateReading | null {
  const [year, month, day] = [number('year'), number('month'), number('day')];
  if (!isMonth(month) || (year && !isYear(year))) return null;
  if (day) {
    const date = [month, day] as const;
    return year ? readFullDay(year, month, day) : readDayOfMonth(date, date, null, published);
  }
  return year ? readFullMonth(year, month) : readMonth(month, null, published);
}

/** Days and months in figures, their year written, named or left out. */
function dayRules(signs: DateSigns, numbers: SignNumbers): SignRule[] {
  const { year, month, day } = signs;
  const small = (name: string) => `(?<${name}>${numbers.small})`;
  const behindDay = `${notBefore(signs.notDay)}(?:[（(]${signs.bracketed}[）)])?`;
  const monthAndYear = `${numbers.fresh}(?:(?<year>${numbers.year})\\s?${year}\\s?)?${small('month')}\\s?${month}`;
  const end = betweenEnds(signs);
  const yearWords = anyOf(Object.keys(signs.years));
  return [
    rule(
      `${monthAndYear}\\s?${small('day')}${day}?${end}(?:${small('lastMonth')}${month}\\s?)?${small('lastDay')}${day}${behindDay}`,
      spanOfDays,
    ),
    rule(`${monthAndYear}\\s?${small('day')}${day}${behindDay}`, dayOrMonth),
    rule(`${monthAndYear}(?![0-9０-９])${notBefore(signs.notMonth)}`, dayOrMonth),
    rule(
      `(?<!${numbers.sign}|[.．]|${signs.ordinal}|${month}\\s?|${year}\\s?)(?<day>[0-9０-９]{1,2})${day}${behindDay}(?!${signs.ago})`,
      ({ number, published }) =>
        isDay(2020, 1, number('day')) ? readLastDay(number('day'), published) : null,
    ),
    rule(
      `(?<side>${yearWords})(?:${signs.of ?? '\\s'}|\\s)?${small('month')}${month}(?:\\s?${small('day')}${day})?`,
      ({ number, text, published }) => {
        const [ofMonth, ofDay] = [number('month'), number('day')];
        const side = signs.years[text('side')] ?? null;
        if (!isMonth(ofMonth)) return null;
        return readInYear(side, ofDay ? [ofMonth, ofDay] : [ofMonth], published);
      },
    ),
  ];
}

/** Years, decades, centuries, and the years of eras. */
function yearRules(signs: DateSigns, numbers: SignNumbers): SignRule[] {
  const { year, month, day, ofCentury = '', lastCentury, eras = {} } = signs;
  const [sinceBefore, sinceAfter] = signs.since;
  const decade = `(?<tens>${numbers.tens})${signs.decade}`;
  const rules = [
    rule(
      `${sinceBefore}${numbers.fresh}(?<year>${numbers.year})\\s?${year}?${betweenEnds(signs)}(?<lastYear>${numbers.year})\\s?${year}`,
      ({ number }) =>
        isYear(number('year')) && isYear(number('lastYear'))
          ? readYearSpan(number('year'), number('lastYear'))
          : null,
    ),
    rule(
      `${sinceBefore}${numbers.fresh}(?<year>${numbers.year})\\s?(?!${signs.decade})${year}(?!${signs.ago})${sinceAfter}`,
      ({ number }) =>
        isYear(number('year'))
          ? stated(writeYear(number('year')), 0.95, 'The sign for “year” stands behind it.')
          : null,
    ),
    rule(`${numbers.fresh}(?<year>${numbers.year})\\s?${signs.decade}`, ({ number }) =>
      isYear(number('year')) && number('year') % 10 === 0
        ? readYearSpan(number('year'), number('year') + 9, 0.95)
        : null,
    ),
    rule(
      `${numbers.fresh}(?<century>${numbers.small})\\s?${signs.century}(?:${ofCentury}${decade})?`,
      ({ number, text, published }) =>
        text('tens')
          ? readDecadeOf(number('tens'), number('century'), published)
          : readCentury(number('century')),
    ),
  ];
  if (lastCentury !== undefined) {
    rules.push(
      rule(`${lastCentury}${ofCentury}${decade}`, ({ number, published }) =>
        readDecadeOf(number('tens'), null, published),
      ),
    );
  }
  const small = (name: string) => `(?<${name}>${numbers.small})`;
  const inEra = signs.firstYear === undefined ? '' : `|${signs.firstYear}`;
  if (Object.keys(eras).length > 0) {
    rules.push(
      rule(
        `(?<era>${anyOf(Object.keys(eras))})(?<year>${numbers.small}${inEra})${year}(?:${small('month')}${month}(?:${small('day')}${day})?)?`,
        ({ number, text }) => {
          const yearInEra = text('year') === signs.firstYear ? 1 : number('year');
          const ofYear = (eras[text('era')] ?? 0) + yearInEra;
          if (number('day')) return readFullDay(ofYear, number('month'), number('day'));
          if (isMonth(number('month'))) return readFullMonth(ofYear, number('month'));
          return stated(writeYear(ofYear), 0.95, 'The era and its year are written.');
        },
      ),
    );
  }
  return rules;
}

/** Weekdays, and what is named by how near it lies: yesterday, next week, last year. */
function relativeRules(signs: DateSigns): SignRule[] {
  const [before, after] = signs.weekday;
  const weekday = `${before}(?<weekday>[${signs.weekdays.join('')}])${after}`;
  return [
    ...Object.entries(signs.days).map(([word, offset]) =>
      rule(word, ({ published }) => readRelativeDay(offset, null, published)),
    ),
    rule(`(?<side>${anyOf(Object.keys(signs.weekdaySides))})?${weekday}`, ({ text, published }) =>
      readWeekday(
        signs.weekdays.findIndex((names) => names.includes(text('weekday'))),
        signs.weekdaySides[text('side')] ?? null,
        published,
      ),
    ),
    ...Object.entries(signs.years).map(([word, side]) =>
      rule(word, ({ published }) => readNeighbour('year', side, published)),
    ),
    ...signs.neighbours.map(([word, unit, side]) =>
      rule(`${word}${notBefore(signs.notNeighbour)}`, ({ published }) =>
        readNeighbour(unit, side, published),
      ),
    ),
  ];
}

/** Three years ago, the past three years, less than three years. */
function countedRules(signs: DateSigns, numbers: SignNumbers): SignRule[] {
  const [lessBefore, lessAfter] = signs.lessThan;
  return signs.counted.flatMap(([unitSign, unit]) => {
    const amount = `(?<count>${numbers.small})\\s?(?:${unitSign})`;
    const spanToNow =
      (confidence: number): SignRule['read'] =>
      ({ number, published }) =>
        readSpanToNow(number('count'), unit, published, confidence);
    return [
      rule(`${numbers.fresh}${amount}${signs.ago}`, ({ number, published }) =>
        readAgo(number('count'), unit, published),
      ),
      rule(`${signs.past}${amount}`, spanToNow(0.5)),
      ...(lessBefore === null ? [] : [rule(`(?:${lessBefore})${amount}`, spanToNow(0.3))]),
      rule(`${numbers.fresh}${amount}(?:${lessAfter})`, spanToNow(0.3)),
    ];
  });
}

/** The rules of a language with signs for its units, and how its numbers are read. */
export function signRulesOf(signs: DateSigns): {
  rules: readonly SignRule[];
  valueOf: SignNumbers['valueOf'];
} {
  const numbers = signNumbers(signs);
  const rules = [
    ...dayRules(signs, numbers),
    ...yearRules(signs, numbers),
    ...relativeRules(signs),
    ...countedRules(signs, numbers),
  ];
  return { rules, valueOf: numbers.valueOf };
}
