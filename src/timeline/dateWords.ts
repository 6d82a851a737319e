import type { Language } from '../i18n/languages.ts';
import { dateOf, type EventRun, type TimelineEvent } from './model.ts';

/*
 * The short dates that stand on the axis, made at build time. `Intl` gets a locale with calendar and digits
 * pinned, and UTC. The whole date is in the mark's name and in the card.
 */

/** A date on the axis in two lines: the year, and below it the day, days or month, where the date has them. */
export interface AxisDate {
  year: string;
  day: string;
}

function words(
  language: Language,
  from: number,
  to: number,
  options: Intl.DateTimeFormatOptions,
): string {
  const format = new Intl.DateTimeFormat(language.formats, { ...options, timeZone: 'UTC' });
  return (
    format
      .formatRange(dateOf(from), dateOf(to))
      // Ranges of numbers close up and list commas go: there is little room on the axis.
      .replace(/(\p{Nd})\s*–\s*(?=\p{Nd})/gu, '$1–')
      .replace(/[,،]/gu, '')
  );
}

/** The date of an event outside busy runs. */
export function axisDate(event: TimelineEvent, language: Language): AxisDate {
  const last = event.end - 1;
  const year = words(language, event.start, last, { year: 'numeric' });
  const inOneYear =
    dateOf(event.start).getUTCFullYear() === dateOf(last).getUTCFullYear() &&
    event.precision !== 'year';
  if (!inOneYear) return { year, day: '' };
  const parts: Intl.DateTimeFormatOptions =
    event.precision === 'day' ? { day: 'numeric', month: 'short' } : { month: 'long' };
  return { year, day: words(language, event.start, last, parts) };
}

const sameMonth = (a: number, b: number) =>
  dateOf(a).toISOString().slice(0, 7) === dateOf(b).toISOString().slice(0, 7);

/**
 * The dates of a busy run: what all its first days have in common, once, and what sets each event apart.
 * Within a month that is the weekday and the day.
 */
export function runDates(
  events: readonly TimelineEvent[],
  run: EventRun,
  language: Language,
): { caption: string; days: string[] } {
  const members = events.slice(run.first, run.last + 1);
  const from = Math.min(...members.map(({ at }) => at));
  const to = Math.max(...members.map(({ at }) => at));
  const month = sameMonth(from, to);
  const caption = words(
    language,
    from,
    to,
    month ? { month: 'long', year: 'numeric' } : { year: 'numeric' },
  );
  const days = members.map((event) => {
    const last = event.end - 1;
    if (event.precision === 'year') return words(language, event.start, last, { year: 'numeric' });
    if (event.precision === 'month') return words(language, event.start, last, { month: 'long' });
    const within = month && sameMonth(event.start, last);
    if (within && event.start === last) {
      return words(language, event.start, last, { weekday: 'short', day: 'numeric' });
    }
    return words(
      language,
      event.start,
      last,
      within ? { day: 'numeric' } : { day: 'numeric', month: 'short' },
    );
  });
  return { caption, days };
}
