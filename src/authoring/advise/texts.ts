import { entriesOf } from '../../compiler/draft.ts';
import type { Problem } from '../../compiler/problem.ts';
import type { Table } from '../../compiler/shapes.ts';
import type { Path } from '../../compiler/yamlFile.ts';
import type { ReviewedLanguage } from './reviewedStory.ts';
import { type Advice, onWords, onWordsOfValue } from './warning.ts';

/** A text that readers see. */
export interface ToldText {
  /** The same in all languages. */
  key: string;
  /** What it is, as the beginning of a sentence: The description of “harbour”. */
  name: string;
  text: string;
  /** Advice on some of its words: offsets into the text. */
  warn: (words: { start: number; end: number }, advice: Advice) => Problem;
}

/** The paragraphs of one language. */
export function paragraphsOf(telling: ReviewedLanguage): (ToldText & { id: string })[] {
  return telling.paragraphs.map((paragraph) => ({
    id: paragraph.id,
    key: `paragraph ${paragraph.id}`,
    name: `“${paragraph.id}”`,
    text: paragraph.text,
    warn: (words, advice) => onWords(telling, paragraph, words, advice),
  }));
}

/** The descriptions, standfirsts and sentences of one language's labels. */
export function labelsOf({ words }: ReviewedLanguage): (ToldText & { path: Path })[] {
  const read = <T>(
    table: Table<T>,
    kind: string,
    field: string | null,
    textOf: (entry: T) => string,
  ) =>
    entriesOf(table).map(([id, entry]) => {
      const path = [...table.path, id, ...(field === null ? [] : [field])];
      const text = textOf(entry);
      return {
        path,
        key: path.join(' '),
        name: `${kind} “${id}”`,
        text,
        warn: (place: { start: number; end: number }, advice: Advice) =>
          onWordsOfValue(table.file, path, text, place, advice),
      };
    });
  return [
    ...read(words.sections, 'The standfirst of', 'standfirst', ({ standfirst }) => standfirst),
    ...read(words.entities, 'The description of', 'description', ({ description }) => description),
    ...read(words.events, 'The description of', 'description', ({ description }) => description),
    ...read(words.relations, 'The sentence of', null, (sentence) => sentence),
    ...read(words.notes, 'The note', null, (note) => note),
  ];
}

/** All of them. */
export const textsOf = (telling: ReviewedLanguage): ToldText[] => [
  ...paragraphsOf(telling),
  ...labelsOf(telling),
];
