import * as chrono from 'chrono-node';
import type { LanguageCode } from '../../../story/types.ts';
import { daysFrom, isDay, writeDay } from './calendar.ts';
import type { DateFinding } from './dateFinding.ts';
import {
  readDayOfMonth,
  readDaySpan,
  readFullDay,
  readRelativeDay,
  readWeekday,
} from './readDays.ts';
import type { DateReading } from './dateReading.ts';
import { tokensOf } from './tokens.ts';
import type { Vocabulary } from './dateVocabulary.ts';

/*
 * What chrono-node (https://github.com/wanasit/chrono, MIT) knows besides our own rules: full days in every order, “the day
 * before yesterday”, weekdays in languages that we have no lists for. It resolves what is open by rules of its own and
 * does not always say so; hence only what it found is taken, and what that comes to is worked out in dateReading.ts. Its
 * Arabic knows no joined particles, second names of months or Persian digits, its Chinese and Japanese no spans; those
 * languages are ours altogether.
 */

type Library = Pick<typeof chrono.casual, 'parse'>;

const libraries: Readonly<Record<LanguageCode, Library>> = {
  en: chrono.casual,
  fr: chrono.fr,
  de: chrono.de,
  es: chrono.es,
  pt: chrono.pt,
  it: chrono.it,
  ru: chrono.ru,
  uk: chrono.uk,
  nl: chrono.nl,
  sv: chrono.sv,
  fi: chrono.fi,
  vi: chrono.vi,
  id: chrono.id,
};

/** Stands in where the day of publication is not known: what depends on it is then left unresolved. */
const someDay = '2001-01-01';

const dayOf = (date: chrono.ParsedComponents) =>
  [date.get('year') ?? 0, date.get('month') ?? 0, date.get('day') ?? 0] as const;

/** Days in figures; only beside the name of a month, or 1/3 and 24/7 would be dates. */
function readFigures(found: chrono.ParsedResult, published: string | null): DateReading {
  const [first, last] = [dayOf(found.start), dayOf(found.end ?? found.start)];
  const [year, month, day] = last;
  if (!found.text.includes(String(year))) {
    return readDayOfMonth([first[1], first[2]], [month, day], null, published);
  }
  return found.end ? readDaySpan(first, last) : readFullDay(...last);
}

/** “Yesterday” and its like, but not “now”. */
function readWords({ start }: chrono.ParsedResult, published: string | null): DateReading | null {
  if (start.isCertain('hour')) return null;
  if (!published) return readRelativeDay(0, null, null);
  const days = daysFrom(published, writeDay(...dayOf(start)));
  return Math.abs(days) <= 2 ? readRelativeDay(days, null, published) : null;
}

/** A weekday, which the library puts further off than the nearest where “last” or “next” stands beside it. */
function readNamedDay(
  { start }: chrono.ParsedResult,
  published: string | null,
): DateReading | null {
  const weekday = start.get('weekday');
  if (weekday === null || !start.isCertain('weekday') || start.isCertain('month')) return null;
  const days = published ? daysFrom(published, writeDay(...dayOf(start))) : 0;
  return readWeekday(weekday, days < -3 ? 'past' : days > 3 ? 'next' : null, published);
}

function readFound(
  found: chrono.ParsedResult,
  vocabulary: Vocabulary,
  published: string | null,
): DateReading | null {
  const { start, end } = found;
  if (!isDay(...dayOf(start)) || (end && !isDay(...dayOf(end)))) return null;
  if (!start.isCertain('month') || !start.isCertain('day')) {
    const isOurs = Object.keys(vocabulary.words).length > 0;
    return isOurs ? null : readNamedDay(found, published);
  }
  if (!/\p{Nd}/u.test(found.text)) return readWords(found, published);
  const tokens = tokensOf(found.text, vocabulary);
  const years = [dayOf(start)[0], end ? dayOf(end)[0] : 0];
  const isSound = tokens.every(
    ({ kind, value }) => kind !== 'number' && (kind !== 'yearNumber' || years.includes(value)),
  );
  const namesMonth = tokens.some(({ kind }) => kind === 'month');
  return isSound && namesMonth ? readFigures(found, published) : null;
}

/** How much of a paragraph is read at a time, since the library's time grows faster than the text; and how far over. */
const window = 2000;
const over = 100;

/** Finds statements of time with the library; nothing in languages that it does not know. */
export function findByLibrary(
  text: string,
  language: LanguageCode,
  vocabulary: Vocabulary,
  published: string | null,
): DateFinding[] {
  const library = libraries[language];
  if (!library) return [];
  const reference = { instant: new Date(`${published ?? someDay}T12:00:00Z`), timezone: 0 };
  const findings: DateFinding[] = [];
  let from = 0;
  while (from < text.length) {
    const space = text.slice(from + window, from + window + over).search(/\s/);
    const next = from + window + Math.max(0, space);
    for (const found of library.parse(text.slice(from, next + over), reference)) {
      const start = from + found.index + found.text.search(/\S/);
      if (start >= next) continue;
      const reading = readFound(found, vocabulary, published);
      if (reading) findings.push({ start, end: start + found.text.trim().length, reading });
    }
    from = next;
  }
  return findings;
}
