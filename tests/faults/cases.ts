import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { smallStory } from '../fixtures/smallStory.ts';

/** A command that writes, and what it is tried on. */
export interface Case {
  name: string;
  words: readonly string[];
  environment?: Readonly<Record<string, string>>;
  /** Files laid into its folder besides the small story: name -> text. */
  files?: Readonly<Record<string, string>>;
  /** What the files of the small story are changed to. */
  story?: (text: string) => string;
  /** The folder that it writes to. */
  writes: string;
}

const small = 'data/river-accord';

const report = `An accord across the river

The River Post says that Salma Haddad, mayor of Rabwa, and Yusuf Nasser, mayor of Sahel, signed a bridge accord on Friday.

The river fair opened the same day, the second in under fifteen years.

Salma recalled the fair of 2008 and said that the text of the accord answers the objections of the Delta towns to the dam.

Rabwa and Sahel had last met in 2019; in August they held a flood drill at the old bridge, overseen by the River Union.
`;

const ofArticle = ['new', 'report.txt', '--lang', 'en', '--date', '2022-02-04'];

export const cases: readonly Case[] = [
  {
    name: 'rename',
    words: ['rename', 'river-accord', 'salma', 'salma-haddad'],
    writes: small,
  },
  {
    name: 'link',
    words: ['link', 'river-accord', '--yes'],
    story: (text) => text.replaceAll(/\[(Rabwa|Sahel)\]\(\w+\)/g, '$1'),
    writes: small,
  },
  {
    name: 'attach',
    words: ['attach', 'river-accord', '--lang', 'en', '--original', 'report.txt'],
    files: { 'report.txt': report },
    writes: small,
  },
  {
    name: 'add-language',
    words: ['add-language', 'river-accord', '--lang', 'fr'],
    writes: small,
  },
  {
    name: 'new',
    words: [...ofArticle, '--id', 'fresh'],
    files: { 'report.txt': report },
    writes: 'data/fresh',
  },
  {
    name: 'new --force',
    words: [...ofArticle, '--id', 'river-accord', '--force'],
    files: { 'report.txt': report },
    writes: small,
  },
  {
    name: 'release',
    words: ['release'],
    environment: { STORY: 'river-accord' },
    files: {
      [`${small}/published-paths.txt`]: '# river-accord: every path.\n/ar/ 2026-11-22\n',
    },
    writes: small,
  },
  {
    name: 'export --force',
    words: ['export', '--to', 'taken', '--format', 'gexf,json', '--lang', 'ar', '--force'],
    environment: { STORY: 'river-accord' },
    files: { 'taken/river-accord.json': 'an older one' },
    writes: 'taken',
  },
];

/** Lays what a command is tried on into a folder. Two files have modes of their own, which must stay. */
export function layOut({ files = {}, story = (text) => text }: Case, home: string): void {
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), text);
  };
  for (const [name, text] of Object.entries(smallStory())) put(`${small}/${name}`, story(text));
  for (const [name, text] of Object.entries(files)) put(name, text);
  chmodSync(join(home, small, 'story.yaml'), 0o664);
  chmodSync(join(home, small, 'en/article.md'), 0o640);
}
