import type { LanguageCode } from '../../../story/types.ts';

/* What `Intl` knows of how languages and regions write dates. */

/** The names that the platform gives months and weekdays, also as they stand beside a day. */
export function platformNames(tag: LanguageCode): { months: string[][]; weekdays: string[] } {
  const months = Array.from({ length: 12 }, (): string[] => []);
  const weekdays: string[] = [];
  if (Intl.DateTimeFormat.supportedLocalesOf([tag]).length === 0) return { months, weekdays };
  const locale = `${tag}-u-ca-gregory`;
  const styles = [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const;
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
    months.forEach((names, index) => {
      const parts = format.formatToParts(Date.UTC(2023, index, 1));
      const name = parts.find((part) => part.type === 'month')?.value;
      if (name && /^\p{L}/u.test(name)) names.push(name);
    });
  }
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  for (let day = 1; day <= 7; day += 1) weekdays.push(format.format(Date.UTC(2023, 0, day)));
  return { months, weekdays };
}

/** Whether the month stands first in a date in figures: so in the United States, not in other regions of its language. */
export function isMonthFirst(tag: LanguageCode): boolean {
  const parts = new Intl.DateTimeFormat(tag, { dateStyle: 'short' }).formatToParts(0);
  return (
    parts.findIndex(({ type }) => type === 'month') < parts.findIndex(({ type }) => type === 'day')
  );
}
