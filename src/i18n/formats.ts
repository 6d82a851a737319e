import type { DateBounds } from '../story/dateBounds.ts';
import type { Language } from './languages.ts';

/*
 * Dates in words. Meant for the build, so that page and browser never differ; locale, digits, calendar and
 * time zone are pinned all the same.
 */

const parts = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<DateBounds['precision'], Intl.DateTimeFormatOptions>;

/** How much of `YYYY-MM-DD` a date of each precision tells. */
const lengths = { year: 4, month: 7, day: 10 } as const;

/** A date in words, as exact as it is known: `2019`, `August 2021`, `9–13 August 2021`, `about 2019`. */
export function formatDate(
  { start, end, precision, uncertain }: DateBounds,
  language: Language,
): string {
  const format = new Intl.DateTimeFormat(language.formats, {
    ...parts[precision],
    timeZone: 'UTC',
  });
  const from = new Date(start);
  const to = new Date(end);
  const told = lengths[precision];
  const single = start.slice(0, told) === end.slice(0, told);
  let words = (single ? format.format(from) : format.formatRange(from, to)).replace(/\s+/g, ' ');
  // Single numbers close up, “9–13 August”; longer parts keep their distance, “30 August – 2 September”.
  const numbers = precision === 'year' || start.slice(0, 7) === end.slice(0, 7);
  if (!single && numbers) words = words.replace(/ ?– ?/, '–');
  return uncertain ? language.around.replace('{date}', () => words) : words;
}

/** The name of a month (1–12) without a year: “August”. */
export function formatMonth(month: number, language: Language): string {
  const format = new Intl.DateTimeFormat(language.formats, { month: 'long', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2000, month - 1, 15)));
}
