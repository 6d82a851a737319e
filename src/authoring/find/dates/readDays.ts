import {
  addDays,
  addMonths,
  isDay,
  lastYearOf,
  monthNames,
  monthOf,
  span,
  weekdayAfter,
  weekdayBefore,
  weekdayNames,
  weekdayOf,
  writeDay,
  writeMonth,
  writeMonthAlone,
  yearNear,
  yearOf,
} from './calendar.ts';
import {
  inferred,
  type DateReading,
  type Side,
  stated,
  type Undated,
  undated,
} from './dateReading.ts';

/* What days, weekdays and months come to. */

/** What makes us look ahead where the words beside the time do not say “next”. */
const lookingAhead = {
  future: 'the verb before it tells of the future',
  until: '“until” points ahead',
} as const;

const noSuchDay = (text: string): Undated => ({
  unresolved: `The calendar has no day ${text}. Look at the text again.`,
});

/** A day with its year, and the weekday if it is written too. */
export function readFullDay(
  year: number,
  month: number,
  day: number,
  sure = 0.97,
  weekday: number | null = null,
): DateReading {
  const text = writeDay(year, month, day);
  if (weekday !== null && isDay(year, month, day) && weekdayOf(text) !== weekday) {
    const [written, real] = [weekday, weekdayOf(text)].map((number) => weekdayNames[number]);
    return stated(text, 0.5, `The text says ${written}, but that day was a ${real}.`);
  }
  return isDay(year, month, day)
    ? stated(text, sure, 'Day, month and year are written.')
    : noSuchDay(text);
}

/** A year’s month, and months of one year. */
export const readFullMonth = (year: number, month: number) =>
  stated(writeMonth(year, month), 0.95, 'Month and year are written.');

/** Days of a year that is written. */
export function readDaySpan(
  first: readonly [year: number, month: number, day: number],
  last: readonly [year: number, month: number, day: number],
): DateReading {
  if (!isDay(...first)) return noSuchDay(writeDay(...first));
  if (!isDay(...last)) return noSuchDay(writeDay(...last));
  const [from, to] = [writeDay(...first), writeDay(...last)];
  return stated(span(from, to), 0.95, 'Both days are written, and their year.');
}

/** A day of a month that is not written, such as “on the 4th”: the last such day before publication, or that day itself. */
export function readLastDay(day: number, published: string | null): DateReading {
  if (!published) return undated;
  const step = day > Number(published.slice(8)) ? -1 : 0;
  const { year, month } = addMonths(published, step);
  if (!isDay(year, month, day)) return noSuchDay(writeDay(year, month, day));
  const reason = `The month is not written: the last such day before publication, ${published}.`;
  return inferred(writeDay(year, month, day), 0.6, reason);
}

/** The year of a month that is written without one. */
function yearOfMonth(month: number, side: Side, published: string): number {
  const last = lastYearOf(published, month);
  if (side === 'next') return last + 1;
  // The month of publication itself is not over yet.
  if (side === 'future' || side === 'until') return month === monthOf(published) ? last : last + 1;
  return side === 'past' && month === monthOf(published) ? last - 1 : last;
}

/** A month without its year: the last such month before the day of publication, unless the words say “next”. */
export function readMonth(
  month: number,
  side: Side,
  published: string | null,
  confidence = side ? 0.7 : 0.5,
): DateReading {
  if (!published) return undated;
  const name = monthNames[month - 1] ?? '';
  const date = writeMonth(yearOfMonth(month, side, published), month);
  if (side === 'future' || side === 'until') {
    const reason = `${name} is written without its year, and ${lookingAhead[side]}: the first ${name} from the day of publication on, ${published}.`;
    return inferred(date, side === 'future' ? 0.6 : 0.5, reason, writeMonthAlone(month));
  }
  const which = side === 'next' ? `the first ${name} after` : `the last ${name} before`;
  const reason = `${name} is written without its year: ${which} the day of publication, ${published}.`;
  return inferred(date, confidence, reason, writeMonthAlone(month));
}

/** From a month to the one that has been read: its year is that of the end, or the year before. */
export function readMonthSpan(first: number, end: DateReading | null): DateReading | null {
  if (end === null || !('date' in end)) return end;
  const year = yearOf(end.date) - (first > monthOf(end.date) ? 1 : 0);
  return inferred(span(writeMonth(year, first), end.date), end.confidence, end.reason);
}

/** A day, or days, of a month without the year: the last before publication, or the next if they come soon after it. */
export function readDayOfMonth(
  first: readonly [month: number, day: number],
  last: readonly [month: number, day: number],
  side: Side,
  published: string | null,
): DateReading {
  if (!published) return undated;
  const [month, day] = last;
  const near = yearNear(published, month, day);
  if (near === null) return noSuchDay(`${day} ${monthNames[month - 1] ?? ''} near that year`);
  const year = side === 'past' || side === 'next' ? yearOfMonth(month, side, published) : near;
  const start = first[0] > month ? year - 1 : year;
  if (!isDay(start, ...first)) return noSuchDay(writeDay(start, ...first));
  if (!isDay(year, month, day)) return noSuchDay(writeDay(year, month, day));
  const date = span(writeDay(start, ...first), writeDay(year, month, day));
  const reason = `The year is not written: taken to be near the day of publication, ${published}.`;
  const confidence = side ? 0.8 : date.slice(-10) > published ? 0.5 : 0.65;
  return inferred(
    date,
    confidence,
    reason,
    first[0] === month ? writeMonthAlone(month) : undefined,
  );
}

/** A month, or a day of it, of “last year”, “this year” or “next year”. */
export function readInYear(
  side: Side,
  date: readonly [month: number, day?: number],
  published: string | null,
): DateReading | null {
  if (side === null) return null;
  if (!published) return undated;
  const year = yearOf(published) + (side === 'past' ? -1 : side === 'next' ? 1 : 0);
  const [month, day] = date;
  const place = side === 'past' ? 'before' : side === 'next' ? 'after' : 'of';
  const reason = `In the year ${place} that of publication, ${published}.`;
  if (day === undefined)
    return inferred(writeMonth(year, month), 0.85, reason, writeMonthAlone(month));
  if (!isDay(year, month, day)) return noSuchDay(writeDay(year, month, day));
  return inferred(writeDay(year, month, day), 0.85, reason, writeMonthAlone(month));
}

/** A weekday: the last before publication or that day itself, unless the words say otherwise. */
export function readWeekday(
  weekday: number,
  side: Side,
  published: string | null,
  confidence = side ? 0.8 : 0.7,
): DateReading {
  if (!published) return undated;
  const name = weekdayNames[weekday] ?? '';
  const isToday = weekdayOf(published) === weekday;
  if (side === 'future') {
    // What is still to come may come later on the day itself; agencies write its name, not “today”.
    if (isToday) {
      const reason = `${name} is the day of publication, ${published}; the verb before it tells of the future, so that it may be the next ${name} as well.`;
      return inferred(published, 0.5, reason);
    }
    const reason = `${name} after the day of publication, ${published}: the verb before it tells of the future.`;
    return inferred(weekdayAfter(published, weekday), 0.65, reason);
  }
  if (side === 'next' || (side === 'current' && !isToday)) {
    const reason = `${name} after the day of publication, ${published}.`;
    return inferred(weekdayAfter(published, weekday), side === 'next' ? confidence : 0.5, reason);
  }
  const date = weekdayBefore(published, weekday, side === 'past');
  const reason =
    date === published
      ? `${name} is the day of publication, ${published}.`
      : `${name} before the day of publication, ${published}.`;
  return inferred(date, confidence, reason);
}

/** “Friday next week”. Weeks run from Monday to Sunday. */
export function readWeekdayOfNextWeek(weekday: number, published: string | null): DateReading {
  if (!published) return undated;
  const date = addDays(weekdayBefore(published, 1), 7 + ((weekday + 6) % 7));
  const name = weekdayNames[weekday] ?? '';
  return inferred(date, 0.7, `${name} of the week after that of publication, ${published}.`);
}

/** “Yesterday”, with the weekday where it is written too. */
export function readRelativeDay(
  offset: number,
  weekday: number | null,
  published: string | null,
): DateReading {
  if (!published) return undated;
  const date = addDays(published, offset);
  const place =
    offset === 0
      ? `The day of publication, ${published}`
      : `${Math.abs(offset)} ${Math.abs(offset) === 1 ? 'day' : 'days'} ${offset < 0 ? 'before' : 'after'} the day of publication, ${published}`;
  if (weekday !== null && weekdayOf(date) !== weekday) {
    const written = weekdayNames[weekday] ?? '';
    const real = weekdayNames[weekdayOf(date)] ?? '';
    return inferred(
      date,
      0.3,
      `${place}; but the text says ${written} and that day was a ${real}.`,
    );
  }
  if (weekday !== null) return inferred(date, 0.9, `${place}, and the weekday agrees.`);
  return inferred(date, offset === 0 ? 0.4 : 0.75, `${place}.`);
}
