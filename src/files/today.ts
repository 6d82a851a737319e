import { Refused } from './refused.ts';

/**
 * The day that the clock says it is, in UTC, as `YYYY-MM-DD`, to be written into files.
 * @throws Refused where the clock is beyond the years that are written with four digits
 */
export function today(now = new Date()): string {
  const text = Number.isNaN(now.getTime()) ? '' : now.toISOString();
  if (/^\d{4}-/.test(text)) return text.slice(0, 10);
  throw new Refused(
    `The clock of this machine says ${text || 'no day at all'}. Set it right and run the command again.`,
  );
}
