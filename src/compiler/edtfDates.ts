import edtf, { type ExtendedDate } from 'edtf';
import type { DateBounds, Precision } from '../story/dateBounds.ts';
import type { Edtf } from '../story/types.ts';

/*
 * Reading dates in EDTF (Extended Date/Time Format, ISO 8601-2; https://www.loc.gov/standards/datetime/).
 * For the build only: the reader's browser gets dates as bounds and words.
 */

/** Why a text cannot stand as a date, and what to write. */
export interface DateProblem {
  problem: string;
  fix: string;
}

const examples = 'Write a date such as 2019, 2019-08, 2022-02-04 or 2021-08-09/2021-08-13.';
const precisions: readonly Precision[] = ['year', 'month', 'day'];

const dayOf = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);

function boundsOf(date: ExtendedDate): DateBounds | DateProblem {
  const precision = precisions[date.precision - 1];
  if (!precision) return { problem: 'gives a time of day', fix: 'Leave the time out. ' + examples };
  if (date.unspecified.value !== 0) {
    return {
      problem: 'leaves digits open with X',
      fix: 'Write the span it may lie in, such as 2010/2019, or mark the date uncertain: 2015~.',
    };
  }
  const year = new Date(date.min).getUTCFullYear();
  if (year < 1) return { problem: 'lies before the year 1', fix: examples };
  const uncertain = date.uncertain.value !== 0 || date.approximate.value !== 0;
  return { start: dayOf(date.min), end: dayOf(date.max), precision, uncertain };
}

const isDate = (value: unknown): value is ExtendedDate =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Date';

/** Dates already read: each check asks for them again, and the grammar of EDTF is slow. */
const known = new Map<Edtf, Readonly<DateBounds | DateProblem>>();

/** Reads a date: its bounds, or why it is none. Accepts years, months, days, closed intervals and the marks ? ~ %. */
export function readDate(text: Edtf): Readonly<DateBounds | DateProblem> {
  const date = known.get(text) ?? parseDate(text);
  known.set(text, date);
  return date;
}

function parseDate(text: Edtf): DateBounds | DateProblem {
  if (/^\d{5,}$/.test(text)) return { problem: 'is not a date', fix: examples };
  let parsed;
  try {
    parsed = edtf(text);
  } catch {
    const [from, to] = text.split('/');
    if (from && to && !from.includes('.') && !to.includes('.')) {
      const first = parseDate(from);
      const last = parseDate(to);
      if (!('problem' in first) && !('problem' in last)) {
        return {
          problem: 'ends before it begins, or on the same day',
          fix: 'Write the earlier date before the slash, or a single date without a slash.',
        };
      }
    }
    if (/^\d{4}-\d{2}(-\d{2})?$/.test(text)) {
      return { problem: 'is a day or month that does not exist', fix: examples };
    }
    return { problem: 'is not a date in EDTF', fix: examples };
  }
  if (parsed.type === 'Date') return boundsOf(parsed);
  if (parsed.type !== 'Interval')
    return { problem: 'is a kind of date we do not use', fix: examples };
  if (!isDate(parsed.lower) || !isDate(parsed.upper)) {
    return {
      problem: 'is a span with an open end or a season',
      fix: 'Write both its ends as dates, such as 2021-08-09/2021-08-13.',
    };
  }
  const first = boundsOf(parsed.lower);
  const last = boundsOf(parsed.upper);
  if ('problem' in first) return first;
  if ('problem' in last) return last;
  const coarsest = Math.min(parsed.lower.precision, parsed.upper.precision);
  return {
    start: first.start,
    end: last.end,
    precision: precisions[coarsest - 1] ?? 'day',
    uncertain: first.uncertain || last.uncertain,
  };
}

/**
 * The bounds of a date that was checked before.
 * @throws where it is no date: a mistake in the program, since the compiler lets no such date through.
 */
export function dateBounds(text: Edtf): DateBounds {
  const read = readDate(text);
  if ('problem' in read) throw new Error(`The date “${text}” ${read.problem}. ${read.fix}`);
  return read;
}

/** The month (1–12) of a date that names a month of no year, such as `XXXX-08`; null for all other dates. */
export function monthAlone(text: Edtf): number | null {
  const month = /^XXXX-(0[1-9]|1[0-2])$/.exec(text)?.[1];
  return month === undefined ? null : Number(month);
}

/** Whether two dates can be the same moment: whether the days they cover meet. */
export function datesMeet(a: Edtf, b: Edtf): boolean {
  const month = monthAlone(a);
  const second = dateBounds(b);
  if (month !== null) {
    const months = [second.start, second.end].map((day) => Number(day.slice(5, 7)));
    return second.precision === 'year' || months.includes(month);
  }
  const first = dateBounds(a);
  return first.start <= second.end && second.start <= first.end;
}
