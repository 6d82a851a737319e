import type { Edtf } from '../../story/types.ts';

/** A date that is a year, month or day without a mark of doubt, as it stands; empty for every other text. */
export function calendarDate(date: Edtf): string {
  return /^\d{4}(-\d\d){0,2}$/.test(date) ? date : '';
}
