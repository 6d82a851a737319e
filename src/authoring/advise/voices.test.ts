import { describe, expect, it } from 'vitest';
import { smallStory } from '../../../tests/fixtures/smallStory.ts';
import { adviceOn, type Case, type Edit } from './testAdvice.ts';

const seen: Case[] = [
  [
    'a speaker in a paragraph of the report',
    'other-voice',
    'سلمى',
    'voice: salma',
    ['story.yaml', 'voice: [salma, accord-text]', 'voice: reporter'],
    ['ar/article.md', 'واستعادت [سلمى](salma) ذكرى', 'وقالت [▸سلمى](salma) إن'],
  ],
  [
    'another speaker than the data names',
    'other-voice',
    'Salma',
    'voice: salma',
    ['story.yaml', 'voice: [salma, accord-text]', 'voice: yusuf'],
    [
      'ar/article.md',
      'واستعادت [سلمى](salma) ذكرى [معرض 2008](fair-2008)، وقالت',
      'وعند [سلمى](salma) [معرض 2008](fair-2008)، وكان',
    ],
    ['en/article.md', '[Salma](salma) recalled', '[▸Salma](salma) said that'],
  ],
  [
    'a speaker in a paragraph without a voice',
    'missing-voice',
    'صحيفة بريد النهر',
    'voice: river-post',
    ['story.yaml', 'p1: { voice: river-post }', 'p1: {}'],
    ['ar/article.md', 'قالت صحيفة', 'قالت ▸صحيفة'],
  ],
  [
    'a deed that takes a side',
    'unattributed',
    'threatened',
    'according to',
    ['en/article.md', 'had last met', '▸threatened each other and had last met'],
  ],
  [
    'an Arabic word that judges',
    'unattributed',
    'احتلال',
    'according to',
    ['ar/article.md', 'وكان آخر', 'منذ ▸احتلال الجسر كان آخر'],
  ],
  [
    'a description that takes a side',
    'unattributed',
    'so-called',
    'according to',
    ['en/labels.yaml', 'A local newspaper.', 'A ▸so-called newspaper.'],
  ],
  [
    'the sentence of a relation in nobody’s voice',
    'unattributed',
    'المزعومة',
    'according to',
    [
      'ar/labels.yaml',
      'سلمى حداد رئيسة بلدية الربوة.',
      'سلمى حداد الرئيسة ▸المزعومة لبلدية الربوة.',
    ],
  ],
];

const silent: [string, ...Edit[]][] = [
  [
    'a speaker who is whose report the story retells',
    ['story.yaml', 'p1: { voice: river-post }', 'p1: { voice: reporter }'],
  ],
  [
    'a speaker whom one language names otherwise',
    ['story.yaml', 'voice: [salma, accord-text]', 'voice: accord-text'],
    ['en/article.md', '[Salma](salma) recalled', '[Salma](salma) said that'],
    [
      'ar/article.md',
      'واستعادت [سلمى](salma) ذكرى',
      'وبحسب [نص الاتفاق](accord-text) استعادت [سلمى](salma) ذكرى',
    ],
  ],
  [
    'a speaker further down in the report’s own words',
    ['en/article.md', 'had last met', 'had met. [Rabwa](rabwa) said that they had last met'],
  ],
  [
    'a word that takes a side in the voice of an entity',
    ['en/article.md', 'answers the objections', 'threatened the objections'],
  ],
  [
    'one that somebody says',
    [
      'en/article.md',
      '[Rabwa](rabwa) and',
      'The mayor said they threatened all. [Rabwa](rabwa) and',
    ],
    ['ar/article.md', 'وكان آخر', 'وبحسب العمدة كان ذلك احتلالا. وكان آخر'],
  ],
  [
    'one in quotation marks, one that is disputed, and one that says itself who speaks',
    ['en/article.md', 'had last met', '(“threatened”, amid protests over violations) had last met'],
    ['ar/article.md', 'وكان آخر', 'وفي ما وصفه بالعدوان كان آخر'],
    ['en/article.md', 'in August they held', 'in August they condemned the flood and held'],
  ],
  [
    'one that is part of a name',
    [
      'en/labels.yaml',
      '{ name: River Union,',
      '{ name: River Union, aliases: [Threat River Union],',
    ],
    ['en/article.md', '[the River Union]', '[the Threat River Union]'],
  ],
  [
    'the sentence of a relation with a voice',
    ['en/labels.yaml', 'signed the bridge accord.', 'violated the bridge accord.'],
  ],
];

describe('the adviser on voices', () => {
  for (const [oversight, code, words, advice, ...edits] of seen) {
    it(`tells of ${oversight}`, () => {
      const { found, mark, fix } = adviceOn(smallStory(), edits);
      expect(found).toContain(`${code} ${mark} “${words}”`);
      expect(found.filter((one) => one.startsWith(code))).toHaveLength(1);
      expect(fix).toContain(advice);
    });
  }

  for (const [matter, ...edits] of silent) {
    it(`lets pass ${matter}`, () => {
      const { found } = adviceOn(smallStory(), edits);
      expect(found.filter((one) => /voice|unattributed/.test(one))).toEqual([]);
    });
  }
});
