import type { Problem } from '../../compiler/problem.ts';
import { contradictedDates } from './contradictedDates.ts';
import { datesInText } from './statedDates.ts';
import type { ReviewedStory } from './reviewedStory.ts';
import { unstatedDates } from './unstatedDates.ts';

/** Warns of dates in which the text and the data disagree: where the text has another one, and where it has none. */
export function adviseOnDates(subject: ReviewedStory): Problem[] {
  const dates = datesInText(subject);
  const contradicted = contradictedDates(subject, dates);
  const told = new Set(contradicted.map(({ event }) => event));
  const unstated = unstatedDates(subject, dates).filter(({ event }) => !told.has(event));
  return [...contradicted, ...unstated].map(({ problem }) => problem);
}
