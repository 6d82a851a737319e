/*
 * Reckoning with days of the Gregorian calendar. A day is written `YYYY-MM-DD`, months count from 1 and weekdays from
 * Sunday, 0. Everything is UTC, so that no clock shifts a day.
 */

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const weekdayNames = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

const dayLength = 86_400_000;
const two = (number: number) => String(number).padStart(2, '0');

/** A year as EDTF writes it, in four digits. */
export const writeYear = (year: number) => String(year).padStart(4, '0');
export const writeMonth = (year: number, month: number) => `${writeYear(year)}-${two(month)}`;
export const writeDay = (year: number, month: number, day: number) =>
  `${writeMonth(year, month)}-${two(day)}`;
/** A month of no year; `monthAlone` in compiler/edtfDates.ts reads it. */
export const writeMonthAlone = (month: number) => `XXXX-${two(month)}`;

export const yearOf = (day: string) => Number(day.slice(0, 4));
export const monthOf = (day: string) => Number(day.slice(5, 7));
export const weekdayOf = (day: string) => new Date(day).getUTCDay();

/** Whether the calendar has this day: 30 February is none. */
export function isDay(year: number, month: number, day: number): boolean {
  const text = writeDay(year, month, day);
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export const addDays = (day: string, count: number) =>
  new Date(Date.parse(day) + count * dayLength).toISOString().slice(0, 10);

/** How many days lie between two days; negative where the second comes first. */
export const daysFrom = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayLength);

/** The month that lies `count` months after a day’s own, as year and month. */
export function addMonths(day: string, count: number): { year: number; month: number } {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** The last such weekday before a day, or on it; `before` leaves the day itself out. */
export function weekdayBefore(day: string, weekday: number, before = false): string {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  return addDays(day, -(back || (before ? 7 : 0)));
}

/** The first such weekday after a day, never the day itself. */
export const weekdayAfter = (day: string, weekday: number) =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7 || 7);

/** The year in which a month came last: the month of the day itself counts. */
export const lastYearOf = (day: string, month: number) =>
  yearOf(day) - (month > monthOf(day) ? 1 : 0);

/** How far ahead news announces days without their year: about two months. */
const soon = 62;

/**
 * The year of a day that is written without one: of the last such day before a given day or on it, but of the next if
 * that comes soon. Null where the calendar has no such day near.
 */
export function yearNear(to: string, month: number, day: number): number | null {
  const years = [yearOf(to) + 1, yearOf(to), yearOf(to) - 1];
  return (
    years.find(
      (year) => isDay(year, month, day) && daysFrom(to, writeDay(year, month, day)) <= soon,
    ) ?? null
  );
}

/** A span in EDTF, the earlier date first; a single date where both ends are the same. */
export function span(a: string, b: string): string {
  if (a === b) return a;
  return a < b ? `${a}/${b}` : `${b}/${a}`;
}
