import type { Problem } from '../../compiler/problem.ts';
import type { Slug } from '../../story/types.ts';
import type { LinkedWords } from '../../compiler/paragraphTexts.ts';
import { vocabularyOf } from '../find/dates/dateVocabulary.ts';
import type { TokenKind } from '../find/dates/tokenPattern.ts';
import { tokensOf } from '../find/dates/tokens.ts';
import { listOf } from '../text/wordLists.ts';
import { adviceWordsOf } from './adviceWords.ts';
import { type DatesInText, mayMean, type StatedDate } from './statedDates.ts';
import type { ReviewedStory } from './reviewedStory.ts';
import { onWords } from './warning.ts';

/** Numbers, months, weekdays, years and “yesterday”: a date may begin with them. */
const dateKinds: readonly TokenKind[] = [
  'yearNumber',
  'dayNumber',
  'numericDate',
  'month',
  'weekday',
  'yearBefore',
  'yearAfter',
  'unit',
  'ordinal',
  'relativeDay',
];
const stops = /[.,;:!?…()[\]"“”«»،؛؟–—。，、；：！？（）「」]/;
/** More loose words than this between an event and a date, and the date may belong to something else. */
const mostBetween = 2;

function isPlain({ words, telling: { language } }: StatedDate): boolean {
  const vocabulary = vocabularyOf(language);
  const first = tokensOf(words, vocabulary)[0];
  if (!first || dateKinds.includes(first.kind)) return first !== undefined;
  const word = vocabulary.fold(/^[\p{L}\p{M}]+/u.exec(words)?.[0] ?? '');
  return listOf(adviceWordsOf(language).beforeDates).map(vocabulary.fold).includes(word);
}

/** How many words stand between two offsets outside every link. */
function looseWords({ text, links }: StatedDate['paragraph'], start: number, end: number): number {
  let between = text.slice(start, end);
  for (const link of links.toReversed()) {
    if (link.start < start || link.end > end) continue;
    between = between.slice(0, link.start - start) + between.slice(link.end - start);
  }
  return between.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

/** The event whose words a date stands in, or beside in the same clause; null where none is. */
function eventAt(date: StatedDate, isEvent: (id: string) => boolean): LinkedWords | null {
  const { place, paragraph, confidence } = date;
  const least = date.stated === undefined ? 0.6 : 0.5;
  if (confidence < least || /[~?%/]/.test(date.date)) return null;
  const links = paragraph.links.filter(({ id }) => isEvent(id));
  const around = links.filter((link) => link.start < place.end && place.start < link.end);
  if (around.length > 0) return around.length === 1 ? (around[0] ?? null) : null;
  const isNear = (start: number, end: number, most: number) =>
    !stops.test(paragraph.text.slice(start, end)) && looseWords(paragraph, start, end) <= most;
  const before = links.findLast((link) => link.end <= place.start);
  if (before && isPlain(date) && isNear(before.end, place.start, mostBetween)) return before;
  // Only a whole day before the words of an event is surely meant to be that of the event.
  const isDay = date.dating === 'stated' && date.date.length === 10;
  const behind = links.find((link) => link.start >= place.end);
  return behind && isDay && isPlain(date) && isNear(place.end, behind.start, 0) ? behind : null;
}

/** The events that each paragraph tells of. */
function eventsInParagraphs({ tellersOf }: ReviewedStory): Map<Slug, Slug[]> {
  const eventsIn = new Map<Slug, Slug[]>();
  for (const [event, paragraphs] of tellersOf) {
    for (const id of paragraphs) {
      const events = eventsIn.get(id);
      if (events) events.push(event);
      else eventsIn.set(id, [event]);
    }
  }
  return eventsIn;
}

/** A date in the text that cannot be that of the event at whose words it stands. */
interface Contradiction {
  event: Slug;
  problem: Problem;
}

/**
 * Finds the dates that stand at the words of an event and cannot be its date. That several languages say the same of a
 * paragraph is told once.
 */
export function contradictedDates(subject: ReviewedStory, { dates }: DatesInText): Contradiction[] {
  const { events } = subject.draft;
  const said = new Set<string>();
  const eventsIn = eventsInParagraphs(subject);
  return dates.flatMap((date) => {
    const { telling, paragraph, place, words } = date;
    const link = eventAt(date, (id) => Boolean(events.entries.get(id)));
    const event = link && events.entries.get(link.id);
    if (!link || !event) return [];
    const told = [link.id, ...(eventsIn.get(paragraph.id) ?? [])];
    const known = told.flatMap((id) => events.entries.get(id)?.date ?? []);
    const key = JSON.stringify([paragraph.id, link.id, date.date]);
    if (said.has(key) || known.some((one) => mayMean(date, one))) return [];
    said.add(key);
    const reading = `${date.stated ?? date.date} (${date.reason.replace(/\.$/, '')})`;
    const problem = onWords(telling, paragraph, place, {
      code: 'date-contradicted',
      what: `“${words}” stands at “${link.id}” and says ${reading}, but events.yaml has ${event.date}`,
      fix: 'Correct the text or the date in events.yaml; if the words date something else, move them away from the link.',
    });
    return { event: link.id, problem };
  });
}
