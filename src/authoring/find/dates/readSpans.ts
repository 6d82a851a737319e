import {
  addDays,
  addMonths,
  span,
  weekdayBefore,
  writeMonth,
  writeYear,
  yearOf,
} from './calendar.ts';
import { inferred, stated, undated, type DateReading, type Side } from './dateReading.ts';
import type { Unit } from './dateWords.ts';

/* What statements longer than a month come to, and those that count from the day of publication. */

/** “Last week”, “this month”, “next year”. Weeks run from Monday to Sunday. */
export function readNeighbour(
  unit: Unit,
  side: Side,
  published: string | null,
): DateReading | null {
  if (unit === 'day' || side === null) return null;
  if (!published) return undated;
  const step = side === 'past' ? -1 : side === 'next' ? 1 : 0;
  const place = ['before', 'of', 'after'][step + 1] ?? '';
  const reason = `The ${unit} ${place} that of publication, ${published}.`;
  if (unit === 'year') return inferred(writeYear(yearOf(published) + step), 0.75, reason);
  if (unit === 'month') {
    const { year, month } = addMonths(published, step);
    return inferred(writeMonth(year, month), 0.7, reason);
  }
  const monday = addDays(weekdayBefore(published, 1), step * 7);
  return inferred(span(monday, addDays(monday, 6)), 0.5, reason);
}

const minus = (published: string, count: number, unit: Unit): string | null => {
  if (unit === 'day' || unit === 'week')
    return addDays(published, -count * (unit === 'week' ? 7 : 1));
  if (unit === 'year')
    return yearOf(published) > count ? writeYear(yearOf(published) - count) : null;
  const { year, month } = addMonths(published, -count);
  return year > 0 ? writeMonth(year, month) : null;
};

/** More than this nobody counts back in the news; it is a quantity of something else. */
const farthest = { day: 400, week: 60, month: 40, year: 1000 } as const;

/** “Three years ago”: marked approximate, but for days. */
export function readAgo(count: number, unit: Unit, published: string | null): DateReading | null {
  if (count < 1 || count > farthest[unit]) return null;
  if (!published) return undated;
  const date = minus(published, count, unit);
  if (date === null) return null;
  const reason = `${count} ${unit}${count === 1 ? '' : 's'} before the day of publication, ${published}.`;
  return unit === 'day' ? inferred(date, 0.7, reason) : inferred(`${date}~`, 0.6, reason);
}

/** “The last three years”, or “less than 15 years”: a span that ends on the day, or in the month or year, of publication. */
export function readSpanToNow(
  count: number,
  unit: Unit,
  published: string | null,
  confidence: number,
): DateReading | null {
  if (count < 1 || count > farthest[unit]) return null;
  if (!published) return undated;
  const start = minus(published, count, unit);
  if (start === null) return null;
  const reason = `A span of ${count} ${unit}${count === 1 ? '' : 's'}, taken to end at the day of publication, ${published}.`;
  return inferred(span(start, published.slice(0, start.length)), confidence, reason);
}

/** A decade named by its tens alone, such as “the nineties”: the last before the year of publication. */
export function readDecade(tens: number, published: string | null): DateReading {
  if (!published) return undated;
  const year = yearOf(published);
  const first = year - (year % 100) + tens - (tens + 9 < year % 100 ? 0 : 100);
  const reason = `The last such decade before the year of publication, ${year}.`;
  return inferred(span(writeYear(first), writeYear(first + 9)), 0.6, reason);
}

/** A decade of a century, 21 being ours; of “last century” where none is named. */
export function readDecadeOf(
  tens: number,
  century: number | null,
  published: string | null,
): DateReading {
  if (century === null && !published) return undated;
  const hundreds = century === null ? Math.floor(yearOf(published ?? '') / 100) - 1 : century - 1;
  const first = hundreds * 100 + tens;
  const date = span(writeYear(first), writeYear(first + 9));
  return century === null
    ? inferred(date, 0.85, `The decade in the century before that of publication, ${published}.`)
    : stated(date, 0.9, 'Decade and century are written.');
}

export function readCentury(century: number): DateReading | null {
  if (century < 1 || century > 21) return null;
  const first = (century - 1) * 100 + 1;
  return stated(span(writeYear(first), writeYear(first + 99)), 0.7, 'The century is written.');
}

/** Years from one to another, both written. */
export function readYearSpan(first: number, last: number, confidence = 0.9): DateReading | null {
  if (first >= last) return null;
  return stated(span(writeYear(first), writeYear(last)), confidence, 'Both years are written.');
}
