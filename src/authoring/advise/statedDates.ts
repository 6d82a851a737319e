import { datesMeet, monthAlone, readDate } from '../../compiler/edtfDates.ts';
import type { Edtf, Slug } from '../../story/types.ts';
import { proposeDates } from '../find/dates/proposeDates.ts';
import type { DateCandidate } from '../types.ts';
import type { ReviewedStory, ReviewedLanguage, ReviewedParagraph } from './reviewedStory.ts';

/** A time that a paragraph states. */
export interface StatedDate extends DateCandidate {
  telling: ReviewedLanguage;
  paragraph: ReviewedParagraph;
}

export interface DatesInText {
  dates: readonly StatedDate[];
  /** Paragraphs with a statement of time that no date can be given for. */
  undated: ReadonlySet<Slug>;
}

/** Reads the times that all paragraphs of all languages state. Weekdays and the like count from the day of the report. */
export function datesInText({ draft: { head }, tellings }: ReviewedStory): DatesInText {
  const undated = new Set<Slug>();
  const dates = tellings.flatMap((telling) => {
    const { language, paragraphs } = telling;
    const texts = paragraphs.map(({ text }) => text);
    const found = proposeDates(texts, { language, published: head.source?.date ?? null });
    for (const { place } of found.unresolved) undated.add(paragraphs[place.paragraph]?.id ?? '');
    return found.dates.flatMap((date) => {
      const paragraph = paragraphs[date.place.paragraph];
      return paragraph ? [{ ...date, telling, paragraph }] : [];
    });
  });
  return { dates, undated };
}

/** Whether two dates share a day; null where one of them cannot be read. */
function meet(a: Edtf, b: Edtf): boolean | null {
  const isReadable = (date: Edtf) => monthAlone(date) !== null || !('problem' in readDate(date));
  if (!isReadable(a) || !isReadable(b)) return null;
  if (monthAlone(b) === null) return datesMeet(a, b);
  return monthAlone(a) === null ? datesMeet(b, a) : a === b;
}

/** Whether a text that states a time may mean a date of the data: what its words leave open is not held against it. */
export const mayMean = ({ stated, date }: DateCandidate, known: Edtf): boolean =>
  meet(stated ?? date, known) !== false;

/** Whether a text that states a time gives a date, or the month of no year, that the data calls stated. */
export function gives({ date }: DateCandidate, said: Edtf): boolean {
  const isYear = /^\d{4}[?~%]?(\/\d{4}[?~%]?)?$/.test(date);
  return monthAlone(said) !== null && isYear ? false : meet(date, said) !== false;
}
