import type { ParsedArticle } from '../../compiler/article.ts';
import { entriesOf, type DraftWords } from '../../compiler/draft.ts';
import { splitFrontMatter } from '../../compiler/frontMatter.ts';
import { fileStart, type Position } from '../../compiler/problem.ts';
import { plainText } from '../../story/storyIndex.ts';
import { isForeign, scriptPatterns } from './script.ts';
import type { LanguageCode, Slug } from '../../story/types.ts';

/** Something that is translated as one: a paragraph, a heading, an entry of labels.yaml. */
export interface Entry {
  kind: 'paragraphs' | 'headings' | 'labels';
  file: string;
  position: Position;
  /** What an editor calls it: “p4”, or the entry's “putin”. */
  name: (parts: readonly string[]) => string;
  texts: readonly Text[];
  /** Keys of entries that are translated with it. */
  beside: readonly string[];
}

interface Text {
  /** Which part of its entry it is. */
  part: string;
  text: string;
  /** Whether it is a name or title, which may rightly be the same in two languages. */
  isName: boolean;
}

const list = new Intl.ListFormat('en-GB');

/** All that there is to translate in one language, by keys that are the same in every language. */
export function entriesIn({ article, ...labels }: DraftWords): Map<string, Entry> {
  return new Map([
    ...frontMatterEntries(article),
    ...articleEntries(article),
    ...labelEntries(labels),
  ]);
}

function frontMatterEntries({ path, text, meta }: ParsedArticle): [string, Entry][] {
  const { yaml } = splitFrontMatter(path, text, () => {}, { what: '', fix: '' });
  return Object.entries(meta).map(([part, words]) => {
    const isName = part === 'title' || part === 'byline';
    return [
      `top ${part}`,
      {
        kind: 'headings',
        file: path,
        position: yaml?.keyAt([part]) ?? fileStart,
        name: () => `The ${part}`,
        texts: [{ part, text: words, isName }],
        beside: isName ? ['top standfirst'] : [],
      },
    ];
  });
}

function articleEntries({ path, sections, paragraphs }: ParsedArticle): [string, Entry][] {
  const headings = sections.map(({ id, heading, position }): [string, Entry] => [
    `heading ${id}`,
    {
      kind: 'headings',
      file: path,
      position,
      name: () => `The heading of “${id}”`,
      texts: [{ part: 'heading', text: heading, isName: true }],
      beside: paragraphs
        .filter(({ section }) => section === id)
        .map(({ id: own }) => `paragraph ${own}`),
    },
  ]);
  const told = paragraphs.map(({ id, content, position }): [string, Entry] => [
    `paragraph ${id}`,
    {
      kind: 'paragraphs',
      file: path,
      position,
      name: () => `“${id}”`,
      texts: [{ part: 'text', text: plainText(content).trim(), isName: false }],
      beside: [],
    },
  ]);
  return [...headings, ...told];
}

function labelEntries(words: Omit<DraftWords, 'article'>): [string, Entry][] {
  const { labels } = words;
  const entry = (
    table: string,
    id: Slug,
    texts: readonly Text[],
    name: Entry['name'],
  ): [string, Entry] => {
    const position = labels.keyAt([table, id]);
    return [
      `${table} ${id}`,
      { kind: 'labels', file: labels.path, position, name, texts, beside: [] },
    ];
  };
  const long = (part: string, text: string): Text => ({ part, text, isName: false });
  const name = (part: string, text: string | undefined): Text[] =>
    text === undefined ? [] : [{ part, text, isName: true }];
  const partsOf = (id: Slug) => (parts: readonly string[]) =>
    `The ${list.format(parts)} of “${id}”`;
  return [
    ...entriesOf(words.sections).map(([id, { standfirst }]) =>
      entry('sections', id, [long('standfirst', standfirst)], partsOf(id)),
    ),
    ...entriesOf(words.entities).map(([id, one]) => {
      const texts = [
        ...name('name', one.name),
        ...name('short name', one.short),
        ...(one.aliases ?? []).flatMap((alias) => name('aliases', alias)),
        long('description', one.description),
        ...Object.values(one.members ?? {}).flatMap((member) => name('members', member)),
      ];
      return entry('entities', id, texts, partsOf(id));
    }),
    ...entriesOf(words.events).map(([id, one]) => {
      const texts = [
        ...name('title', one.title),
        ...name('short title', one.short),
        long('description', one.description),
      ];
      return entry('events', id, texts, partsOf(id));
    }),
    ...entriesOf(words.relations).map(([id, text]) =>
      entry('relations', id, [long('sentence', text)], partsOf(id)),
    ),
    ...entriesOf(words.notes).map(([id, text]) =>
      entry('notes', id, [long('note', text)], () => `The note “${id}”`),
    ),
  ];
}

/**
 * The parts of each entry of a draft that still have the words of another language, or were left behind when that was
 * rewritten; none for what is translated.
 *
 * A name or title may rightly be the same in both. It is taken as meant in a script that the draft's language can
 * have, its own or Latin, once what stands beside it is translated: somebody was there and let it be.
 */
export function leftIn(
  draft: ReadonlyMap<string, Entry>,
  source: ReadonlyMap<string, Entry>,
  language: LanguageCode,
): Map<string, string[]> {
  const hasForeign = foreignTo(language);
  const sameIn = (key: string): Text[] => {
    const theirs = new Set(source.get(key)?.texts.map(({ part, text }) => `${part} ${text}`));
    return (draft.get(key)?.texts ?? []).filter(
      ({ part, text }) =>
        (/\p{L}/u.test(text) && theirs.has(`${part} ${text}`)) || isForeign(text, language),
    );
  };
  const hasLong = (key: string) => sameIn(key).some(({ isName }) => !isName);
  return new Map(
    [...draft].map(([key, { beside }]) => {
      const isUntouched = [key, ...beside].some(hasLong);
      const left = sameIn(key).filter(
        ({ text, isName }) => !isName || isUntouched || hasForeign(text),
      );
      return [key, [...new Set(left.map(({ part }) => part))]];
    }),
  );
}

/** Tells whether a text has letters that a language is not written with; Latin ones stand in texts of every language. */
function foreignTo(language: LanguageCode): (text: string) => boolean {
  const own = [...scriptPatterns(language), '\\p{sc=Latn}', '\\p{sc=Zyyy}', '\\p{sc=Zinh}'];
  const home = new RegExp(`^[${own.join('')}]*$`, 'u');
  return (text) => !home.test(text);
}
