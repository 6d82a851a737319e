import type { Slug } from '../../story/types.ts';
import type { DateCandidate } from '../types.ts';
import type { PlannedEvent } from './plan.ts';
import type { Ids } from './slugs.ts';

/** Dates below this are told in the review and not written: a span that may be any, say. */
const least = 0.4;

/** Makes one event of all statements of the same date, in the order of time. */
export function planEvents(
  dates: readonly DateCandidate[],
  paragraphIds: readonly Slug[],
  ids: Ids,
): { events: PlannedEvent[]; left: DateCandidate[] } {
  const isWritten = ({ confidence }: DateCandidate) => confidence >= least;
  const byDate = new Map<string, DateCandidate[]>();
  for (const candidate of dates.filter(isWritten)) {
    const statements = byDate.get(candidate.date);
    if (statements) statements.push(candidate);
    else byDate.set(candidate.date, [candidate]);
  }
  const inOrder = [...byDate].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const events = inOrder.map(([date, statements]) => {
    const evidence = new Set(statements.map(({ place }) => paragraphIds[place.paragraph] ?? ''));
    const slug = date.replace(/[^0-9]+/g, '-').replace(/^-+|-+$/g, '');
    return { id: ids.take(`event-${slug}`, 'event'), date, statements, evidence: [...evidence] };
  });
  return { events, left: dates.filter((candidate) => !isWritten(candidate)) };
}
