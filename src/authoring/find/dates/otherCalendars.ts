import type { DatePhrase } from './datePhrase.ts';
import type { Undated } from './dateReading.ts';
import { type Rule, rule } from './rule.ts';

/* Dates that are found and not converted. */

const outside = (unresolved: string) => (): Undated => ({ unresolved });

const hijri = outside(
  'It is a date of the Hijri calendar, which is not converted here. Write the Gregorian date.',
);
const hijriYear = 'yearBefore? [yearNumber number]';

/** The rules for dates of the Hijri calendar and before Christ. */
export const otherCalendarRules = (): Rule[] => [
  rule(
    `${hijriYear} hijri|at? [dayNumber ordinal] from? hijriMonth (${hijriYear} hijri?)?|unit hijriMonth (${hijriYear} hijri?)?|hijriMonth ${hijriYear} hijri?`,
    hijri,
  ),
  rule(
    '[at yearBefore agoBefore]{0,2} [yearNumber number dayNumber] beforeChrist',
    outside('It lies before the year 1, which a date here cannot say.'),
  ),
];

export const solarHijri: Undated = {
  unresolved:
    'A year from 1200 to 1500 is one of the solar Hijri calendar here, which is not converted. Write the Gregorian date.',
};

/** Whether a Persian phrase has a year of the solar Hijri calendar: 1357, 1402/05/12. */
export function isSolarHijri(phrase: DatePhrase): boolean {
  if (!phrase.words.solarHijri || phrase.has('afterChrist')) return false;
  const numbers = phrase
    .all('yearNumber', 'numericDate')
    .flatMap(({ value, parts }) => parts ?? [value]);
  return numbers.some((year) => year >= 1200 && year <= 1500);
}
