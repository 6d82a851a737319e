import { voiceName } from '../ui/voices.ts';
import type { Texts } from '../i18n/texts.ts';
import { foldWord, searchForms } from '../story/fold.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import type { LocalEvent, LocalRelation, Slug, Voice } from '../story/types.ts';

/** The columns of the table of relations, in its order. */
export const columns = ['relation', 'between', 'stance', 'voice', 'when', 'evidence'] as const;
export type Column = (typeof columns)[number];

/** A column to sort by; null is the order in which the article comes to the relations. */
export type Sort = { column: Column; descending: boolean } | null;

/** One end of a relation, by its short name. */
export interface RowEnd {
  kind: 'entity' | 'event';
  id: Slug;
  name: string;
}

export interface RowVoice {
  id: Voice;
  name: string;
  /** False for the report's and the editors' own voice, which have no page. */
  isEntity: boolean;
}

/** All that one row of the table says. */
export interface TableRow {
  relation: LocalRelation;
  from: RowEnd;
  to: RowEnd;
  voices: RowVoice[];
  /** What dates it, the earliest first; both ends of a span between events. */
  events: LocalEvent[];
  /** What each column sorts by; null where the row has nothing there. */
  keys: Record<Column, string | number | null>;
  /** Its words, folded, for the filter. */
  words: string;
}

/**
 * Every relation of the story as a row, in reading order: by the first paragraph that supports it, what
 * only a cited source supports last.
 */
export function tableRows(index: StoryIndex, texts: Texts): TableRow[] {
  const first = ({ evidence }: LocalRelation) => index.order.get(evidence[0] ?? '') ?? Infinity;
  return index.story.relations
    .map((relation) => ({ relation, at: first(relation) }))
    .toSorted((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ relation, at }) => rowOf(relation, at, index, texts));
}

function rowOf(relation: LocalRelation, at: number, index: StoryIndex, texts: Texts): TableRow {
  const from = endOf(relation.from, index);
  const to = endOf(relation.to, index);
  const voices = relation.voices.map((id) => ({
    id,
    name: voiceName(id, index, texts),
    isEntity: index.entities.has(id),
  }));
  const events = (relation.joins === 'events' ? [relation.from, relation.to] : relation.events)
    .flatMap((id) => index.events.get(id) ?? [])
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
  const stance = texts.t(`stances.${relation.stance}`);
  const named = [relation.from, relation.to, ...relation.voices].map(
    (id) => index.entities.get(id)?.name ?? '',
  );
  const words = [
    relation.sentence,
    ...[from, to, ...voices].map(({ name }) => name),
    ...named,
    stance,
    ...events.flatMap(({ title, when }) => [title, when]),
  ];
  return {
    relation,
    from,
    to,
    voices,
    events,
    keys: {
      relation: relation.sentence,
      between: `${from.name} ${to.name}`,
      stance,
      voice: voices.map(({ name }) => name).join(' ') || null,
      when: events[0] ? Date.parse(events[0].start) : null,
      evidence: at === Infinity ? null : at,
    },
    words: wordsOf(words.join(' ')).map(foldWord).join(' '),
  };
}

function endOf(id: Slug, { entities, events }: StoryIndex): RowEnd {
  const event = events.get(id);
  return event
    ? { kind: 'event', id, name: event.short }
    : { kind: 'entity', id, name: entities.get(id)?.short ?? id };
}

/** Words as written, and abbreviations with their dots. */
const wordsOf = (text: string) =>
  text.match(/\p{L}(?:\.\p{L})+(?!\p{L})|[\p{L}\p{M}\p{N}\p{Cf}ـ'’]+/gu) ?? [];

/** What a column's button does next: up, then down, then back to reading order. */
export function nextSort(sort: Sort, column: Column): Sort {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

/**
 * The rows in the order of a column. Text sorts as the language does; dates and paragraphs by their place.
 * Rows with nothing in that column stand last either way, and equal rows keep their order.
 */
export function sortRows(rows: readonly TableRow[], sort: Sort, language: string): TableRow[] {
  if (!sort) return [...rows];
  const { column, descending } = sort;
  const { compare } = new Intl.Collator(language, { numeric: true });
  return rows.toSorted((a, b) => {
    const [one, other] = [a.keys[column], b.keys[column]];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const order =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : compare(String(one), String(other));
    return descending ? -order : order;
  });
}

/** A form shorter than this is too little of a word to look for: too many words have it in them. */
const leastForm = 4;

/**
 * The rows that pass the page's filters (`shown`, where there are any) and hold every word of `query`,
 * whole or in part, in whatever case and spelling, with or without the particles that Arabic joins to it.
 */
export function filterRows(
  rows: readonly TableRow[],
  query: string,
  shown: ReadonlySet<Slug> | undefined,
): TableRow[] {
  const asked = wordsOf(query).map((word) => {
    const [whole = '', ...others] = searchForms(word);
    return [whole, ...others.filter((form) => form.length >= leastForm)];
  });
  return rows.filter(
    ({ relation, words }) =>
      (!shown || shown.has(relation.id)) &&
      asked.every((forms) => forms.some((form) => words.includes(form))),
  );
}
