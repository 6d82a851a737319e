/*
 * Years, months and days as readers type them in a URL or a field. The story's own dates are EDTF and are
 * read at build time; this is the small part of it that runs in the browser.
 */

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a real year, month or day: `2014`, `2014-02` or `2014-02-07`. */
export function isPeriod(text: string): boolean {
  return firstDay(text) !== null;
}

/** The first day of a year, month or day as `YYYY-MM-DD`; `null` where the text is none. */
export function firstDay(text: string): string | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, year, month = '01', day = '01'] = match;
  const first = `${year}-${month}-${day}`;
  const read = new Date(`${first}T00:00:00Z`);
  // `2014-02-30` reads as 2 March: a real day comes back as it went in.
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(first) ? first : null;
}

/** The last day of a year, month or day as `YYYY-MM-DD`; `null` where the text is none. */
export function lastDay(text: string): string | null {
  const first = firstDay(text);
  if (first === null) return null;
  if (text.length === 10) return text;
  if (text.length === 4) return `${text}-12-31`;
  const [year = 0, month = 0] = text.split('-').map(Number);
  return `${text}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** Whether a window from one typed date to another would end before it starts. */
export function endsBeforeStart(from: string, to: string): boolean {
  return (lastDay(to) ?? '') < (firstDay(from) ?? '');
}

/** A window of days, inclusive; ISO days compare as text. */
export interface Window {
  start: string;
  end: string;
}

/** The days from the start of `from` to the end of `to`; an open side reaches to the end of time. */
export function daysOf(from?: string, to?: string): Window {
  return {
    start: (from && firstDay(from)) ?? '0000-01-01',
    end: (to && lastDay(to)) ?? '9999-12-31',
  };
}

export function overlaps(a: Window, b: Window): boolean {
  return a.start <= b.end && b.start <= a.end;
}
