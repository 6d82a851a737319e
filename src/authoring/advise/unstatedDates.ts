import { monthAlone } from '../../compiler/edtfDates.ts';
import { entriesOf } from '../../compiler/draft.ts';
import type { Problem } from '../../compiler/problem.ts';
import type { Slug } from '../../story/types.ts';
import { knowsDatesOf } from '../find/dates/languageDates.ts';
import { figuresIn } from './numbers.ts';
import { type DatesInText, gives, type StatedDate } from './statedDates.ts';
import type { ReviewedStory, ReviewedParagraph } from './reviewedStory.ts';
import { onValue } from './warning.ts';

/** An event whose date the text does not give. */
interface Unstated {
  event: Slug;
  problem: Problem;
}

/** Whether a text has a year in figures that was not read as part of a date. */
function hasYear(
  { text }: ReviewedParagraph,
  years: readonly string[],
  read: readonly StatedDate[],
) {
  return figuresIn(text).some(
    ({ start, end, value }) =>
      years.includes(value) && !read.some(({ place }) => place.start <= start && end <= place.end),
  );
}

/**
 * Finds events whose date the data calls stated although no paragraph that tells of them gives it, in any language.
 * Silent where a statement of time could not be read.
 */
export function unstatedDates(subject: ReviewedStory, { dates, undated }: DatesInText): Unstated[] {
  const { draft, tellersOf, tellings, isWhole } = subject;
  if (!isWhole || !tellings.every(({ language }) => knowsDatesOf(language))) return [];
  const datesIn = new Map<ReviewedParagraph, StatedDate[]>();
  for (const date of dates) {
    const read = datesIn.get(date.paragraph);
    if (read) read.push(date);
    else datesIn.set(date.paragraph, [date]);
  }
  return entriesOf(draft.events).flatMap(([id, event]) => {
    const said = event.stated ?? (event.dating === 'stated' ? event.date : null);
    const tellers = [...(tellersOf.get(id) ?? [])];
    if (said === null || tellers.some((paragraph) => undated.has(paragraph))) return [];
    const years = monthAlone(said) === null ? (said.match(/\d{4}/g) ?? []) : [];
    const isStated = tellings
      .flatMap(({ paragraph }) => tellers.flatMap((teller) => paragraph.get(teller) ?? []))
      .some((paragraph) => {
        const read = datesIn.get(paragraph) ?? [];
        return read.some((date) => gives(date, said)) || hasYear(paragraph, years, read);
      });
    if (isStated) return [];
    const key = event.stated === undefined ? 'date' : 'stated';
    const problem = onValue(draft.events.file, [id, key], said, {
      code: 'date-not-stated',
      what: `“${said}” is said to be stated in the article, but no paragraph that tells of “${id}” gives that date`,
      fix: 'Write the date there, correct it here, or say in “dating” how it is known: inferred or context.',
    });
    return { event: id, problem };
  });
}
