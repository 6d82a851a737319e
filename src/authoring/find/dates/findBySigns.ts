import { isDay, writeYear } from './calendar.ts';
import { type DateSigns } from './dateSigns.ts';
import type { Finding } from './finding.ts';
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
  stated,
  type Reading,
} from './reading.ts';
import {
  readAgo,
  readCentury,
  readDecadeOf,
  readNeighbour,
  readSpanToNow,
  readYearSpan,
} from './spans.ts';

/*
 * Chinese, Japanese and Korean write the unit behind each number, 2022年2月4日, and no spaces to go by. Numbers may be in
 * digits of any width or in characters.
 */

const characters = '零一二三四五六七八九';
const figure = `[0-9０-９〇${characters}十]`;
const yearNumber = `(?:[0-9０-９]{4}|[〇${characters}]{4})`;
const numeral = `(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})`;
/** Not within a longer number. */
const fresh = `(?<!${figure}|[0-9０-９][.．,，]|第)`;

/** The value of a number: 12, １２, 十二, 二〇二二. */
function valueOf(text: string): number {
  const [tens = '', ones] = [...text]
    .map((sign) => {
      if (/[０-９]/.test(sign)) return String(sign.charCodeAt(0) % 16);
      const value = characters.indexOf(sign === '〇' ? '零' : sign);
      return value < 0 ? sign : String(value);
    })
    .join('')
    .split('十');
  return ones === undefined ? Number(tens) : Number(tens || '1') * 10 + Number(ones);
}

/** What a rule's pattern caught, and the day of publication. */
interface Caught {
  /** The numbers caught by name; 0 where one is not written. */
  number: (name: string) => number;
  text: (name: string) => string;
  published: string | null;
}

type Rule = readonly [pattern: RegExp, read: (caught: Caught) => Reading | null];

const isMonth = (value: number) => value >= 1 && value <= 12;
const isYear = (value: number) => value >= 1000 && value <= 2100;
const anyOf = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');

function spanOfDays({ number, published }: Caught): Reading | null {
  const [year, month, day] = [number('y'), number('m'), number('d')];
  const [lastMonth, lastDay] = [number('m2') || month, number('d2')];
  if (!isMonth(month) || !isMonth(lastMonth)) return null;
  return year
    ? readDaySpan([year, month, day], [year, lastMonth, lastDay])
    : readDayOfMonth([month, day], [lastMonth, lastDay], null, published);
}

function dayOrMonth({ number, published }: Caught): Reading | null {
  const [year, month, day] = [number('y'), number('m'), number('d')];
  if (!isMonth(month) || (year && !isYear(year))) return null;
  if (day) {
    const date = [month, day] as const;
    return year ? readFullDay(year, month, day) : readDayOfMonth(date, date, null, published);
  }
  return year ? readFullMonth(year, month) : readMonth(month, null, published);
}

function rulesOf(signs: DateSigns): Rule[] {
  const { year, month, day, counted } = signs;
  const noWord = `(?![${signs.notDay}])(?:[（(](?:周|星期)?[日月火水木金土一二三四五六토일월화수목금][）)])?`;
  const end = `(?:\\s?[-–—~～〜]\\s?|(?:${signs.to})\\s?)`;
  const ymd = `${fresh}(?:(?<y>${yearNumber})\\s?${year}\\s?)?(?<m>${numeral})\\s?${month}`;
  const rule = (pattern: string, read: Rule[1]): Rule => [new RegExp(pattern, 'g'), read];
  const numberOf = (name: string) => `(?<${name}>${numeral})`;
  const eras = Object.keys(signs.eras);
  return [
    rule(
      `${ymd}\\s?${numberOf('d')}${day}?${end}(?:${numberOf('m2')}${month}\\s?)?${numberOf('d2')}${day}${noWord}`,
      spanOfDays,
    ),
    rule(`${ymd}\\s?${numberOf('d')}${day}${noWord}`, dayOrMonth),
    rule(`${ymd}(?![0-9０-９曜球间間])`, dayOrMonth),
    rule(
      `(?<!${figure}|[.．第]|${month}\\s?|${year}\\s?)(?<d>[0-9０-９]{1,2})${day}${noWord}(?!${signs.ago})`,
      ({ number, published }) =>
        isDay(2020, 1, number('d')) ? readLastDay(number('d'), published) : null,
    ),
    rule(
      `(?<side>${anyOf(Object.keys(signs.years))})(?:[的の]|\\s)?${numberOf('m')}${month}(?:\\s?${numberOf('d')}${day})?`,
      ({ number, text, published }) => {
        const [ofMonth, ofDay] = [number('m'), number('d')];
        const side = signs.years[text('side')] ?? null;
        if (!isMonth(ofMonth)) return null;
        return readInYear(side, ofDay ? [ofMonth, ofDay] : [ofMonth], published);
      },
    ),
    rule(
      `${signs.since[0]}${fresh}(?<y>${yearNumber})\\s?${year}?${end}(?<y2>${yearNumber})\\s?${year}`,
      ({ number }) =>
        isYear(number('y')) && isYear(number('y2'))
          ? readYearSpan(number('y'), number('y2'))
          : null,
    ),
    rule(
      `${signs.since[0]}${fresh}(?<y>${yearNumber})\\s?${year}(?![代대]|${signs.ago})${signs.since[1]}`,
      ({ number }) =>
        isYear(number('y'))
          ? stated(writeYear(number('y')), 0.95, 'The sign for “year” stands behind it.')
          : null,
    ),
    ...Object.entries(signs.days).map(([word, offset]) =>
      rule(word, ({ published }) => readRelativeDay(offset, null, published)),
    ),
    rule(`${fresh}(?<y>${yearNumber})\\s?${signs.decade}`, ({ number }) =>
      isYear(number('y')) && number('y') % 10 === 0
        ? readYearSpan(number('y'), number('y') + 9, 0.95)
        : null,
    ),
    rule(`上[个個]?世[纪紀]的?(?<t>[2-9]0|[二三四五六七八九]十)年代`, ({ number, published }) =>
      readDecadeOf(number('t'), null, published),
    ),
    rule(
      `${fresh}(?<c>${numeral})\\s?${signs.century}(?:的?(?<t>[2-9]0|[二三四五六七八九]十)${signs.decade})?`,
      ({ number, text, published }) =>
        text('t') ? readDecadeOf(number('t'), number('c'), published) : readCentury(number('c')),
    ),
    ...(eras.length === 0
      ? []
      : [
          rule(
            `(?<era>${anyOf(eras)})(?<y>${numeral}|元)年(?:(?<m>${numeral})月(?:(?<d>${numeral})日)?)?`,
            ({ number, text }) => {
              const inEra = text('y') === '元' ? 1 : number('y');
              const [of, ofMonth, ofDay] = [
                (signs.eras[text('era')] ?? 0) + inEra,
                number('m'),
                number('d'),
              ];
              if (ofDay) return readFullDay(of, ofMonth, ofDay);
              if (isMonth(ofMonth)) return readFullMonth(of, ofMonth);
              return stated(writeYear(of), 0.95, 'The era and its year are written.');
            },
          ),
        ]),
    rule(
      `(?<side>${anyOf(Object.keys(signs.weekdaySides))})?${signs.weekday}`,
      ({ text, published }) =>
        readWeekday(
          signs.weekdays.findIndex((names) => names.includes(text('w'))),
          signs.weekdaySides[text('side')] ?? null,
          published,
        ),
    ),
    ...Object.entries(signs.years).map(([word, side]) =>
      rule(word, ({ published }) => readNeighbour('year', side, published)),
    ),
    ...signs.neighbours.map(([word, unit, side]) =>
      rule(`${word}(?![一二三四五六日天末])`, ({ published }) =>
        readNeighbour(unit, side, published),
      ),
    ),
    ...counted.flatMap(([pattern, unit]) => [
      rule(`${fresh}(?<n>${numeral})\\s?(?:${pattern})${signs.ago}`, ({ number, published }) =>
        readAgo(number('n'), unit, published),
      ),
      rule(`${signs.past}${numberOf('n')}\\s?(?:${pattern})`, ({ number, published }) =>
        readSpanToNow(number('n'), unit, published, 0.5),
      ),
      rule(
        `(?:${signs.lessThan[0] || '(?!)'})${numberOf('n')}\\s?(?:${pattern})`,
        ({ number, published }) => readSpanToNow(number('n'), unit, published, 0.3),
      ),
      rule(
        `${fresh}${numberOf('n')}\\s?(?:${pattern})(?:${signs.lessThan[1]})`,
        ({ number, published }) => readSpanToNow(number('n'), unit, published, 0.3),
      ),
    ]),
  ];
}

const built = new WeakMap<DateSigns, readonly Rule[]>();

/** Finds statements of time in Chinese, Japanese and Korean; nothing in other languages. */
export function findBySigns(text: string, signs: DateSigns, published: string | null): Finding[] {
  const rules = built.get(signs) ?? rulesOf(signs);
  built.set(signs, rules);
  const findings: Finding[] = [];
  for (const [pattern, read] of rules) {
    for (const { 0: words, index, groups } of text.matchAll(pattern)) {
      const caught = (name: string) => groups?.[name] ?? '';
      const number = (name: string) => valueOf(caught(name));
      const reading = read({ text: caught, number, published });
      if (reading) findings.push({ start: index, end: index + words.trimEnd().length, reading });
    }
  }
  return findings;
}
