import { dateBounds, monthAlone } from '../../compiler/edtfDates.ts';
import type { DateBounds } from '../../story/dateBounds.ts';
import type { Edtf } from '../../story/types.ts';
import type { Attributes } from '../xml.ts';

const lengths = { year: 4, month: 7, day: 10 } as const;

/** A date as TEI's attributes: `when`, or `from` and `to`, as exact as it is known; `cert` where it is uncertain. */
export function dateAttributes({ start, end, precision, uncertain }: DateBounds): Attributes {
  const [from, to] = [start, end].map((day) => day.slice(0, lengths[precision]));
  const cert = uncertain ? 'low' : undefined;
  return from === to ? { when: from, cert } : { from, to, cert };
}

/** The same for a date in EDTF; nothing for a month without a year, which TEI's attributes cannot say. */
export function edtfAttributes(date: Edtf): Attributes {
  return monthAlone(date) === null ? dateAttributes(dateBounds(date)) : {};
}
