import { describe, expect, it } from 'vitest';
import { itRefuses, type Case } from '../../tests/fixtures/brokenStory.ts';
import { smallStoryWithOriginal } from '../../tests/fixtures/original.ts';
import { smallStory } from '../../tests/fixtures/smallStory.ts';
import { localStory } from './localStory.ts';
import { compileStory } from './compile.ts';
import { inOriginal } from '../story/inOriginal.ts';
import { indexStory } from '../story/storyIndex.ts';

const { story, problems } = compileStory(smallStoryWithOriginal());

/** The file `original/en.md` of a case: what follows its head. */
const english = (body: string, head = '---\ncredit: © The River Post\n---\n'): Case[3] => [
  'original/en.md',
  '',
  `${head}\n${body}\n`,
];

const cases: Case[] = [
  ['an unknown paragraph', 'unknown-id', 'Did you mean “p2”?', english('▸Words. {#p22}')],
  ['a paragraph without id', 'missing-id', 'that retells it', english('▸Words.')],
  ['an id that is none', 'bad-id', 'small Latin letters', english('Words. ▸{#P 1}')],
  ['a paragraph without words', 'missing-text', 'before its id', english('▸{#p1}')],
  ['a heading', 'markdown', '“title” between the lines', english('▸## News {#p1}')],
  ['raw HTML', 'html', 'plain paragraphs', english('Some ▸<b>words</b>. {#p1}')],
  ['a list', 'markdown', 'plain paragraphs', english('▸- Words. {#p1}')],
  ['a link to another site', 'markdown', 'Link only to', english('▸[So](https://a.org). {#p1}')],
  ['a link to nothing', 'unknown-id', 'Did you mean “salma”?', english('▸[She](slma) did. {#p1}')],
  ['a link inside a word', 'split-word', 'whole written word', english('▸[Sal](salma)ma. {#p1}')],
  ['a hidden direction', 'bidi-control', 'Delete it', english('Words▸\u202e. {#p1}')],
  ['another alphabet', 'look-alike', 'one keyboard', english('M▸оscow. {#p1}')],
  ['no head', 'missing-front-matter', '“credit: …”', english('Words. {#p1}', '▸')],
  ['no credit', 'missing-key', 'credit', english('Words. {#p1}', '---\n▸title: News\n---\n')],
  [
    'a standfirst',
    'unknown-key',
    'title, credit',
    english('Words. {#p1}', '---\ncredit: ©\n▸standfirst: So\n---\n'),
  ],
  ['no paragraphs', 'missing-text', 'delete the file', english('', '▸---\ncredit: ©\n---\n')],
  [
    'a language that the story lacks',
    'unknown-language',
    '(“original/ar.md”, “original/en.md”)',
    ['original/fr.md', '', '▸---\ncredit: ©\n---\n\nMots. {#p1}\n'],
  ],
];

describe('the files original/<language>.md', () => {
  itRefuses(cases);

  it('give each paragraph what the publisher wrote, in order, whatever it mentions', () => {
    expect(problems).toEqual([]);
    const original = story?.words['en']?.original;
    expect(original).toMatchObject({
      title: 'Mayors bury the quarrel of the bridge',
      credit: '© The River Post, 2022-02-04',
    });
    expect(Object.keys(original?.paragraphs ?? {})).toEqual(['p1', 'p3', 'p4']);
    expect(original?.paragraphs['p1']).toHaveLength(2);
    expect(original?.paragraphs['p1']?.[1]).toEqual([
      'The crowd applauded at length as the mayors of ',
      { mention: 'rabwa', target: 'entity', children: ['Rabwa'] },
      ' and ',
      { mention: 'sahel', target: 'entity', children: ['Sahel'] },
      ' shook hands ',
      { emphasis: 'em', children: ['above'] },
      ' midstream.',
    ]);
  });

  it('may be there for one language, or none, and change nothing else of the story', () => {
    const plain = compileStory(smallStory()).story;
    const one = compileStory(smallStoryWithOriginal(['ar'])).story;
    expect(one?.words['en']).toEqual(plain?.words['en']);
    expect(plain?.words['ar']).not.toHaveProperty('original');
    const { original: _, ...arabic } = one?.words['ar'] ?? {};
    expect({ ...one, words: { ...one?.words, ar: arabic } }).toEqual(plain);
  });

  it('are read with Windows line ends the same', () => {
    const windows = Object.entries(smallStoryWithOriginal()).map(([path, text]) => [
      path,
      text.replaceAll('\n', '\r\n'),
    ]);
    expect(compileStory(Object.fromEntries(windows)).story).toEqual(story);
  });
});

describe('inOriginal', () => {
  if (!story) throw new Error('The small story with its originals does not compile.');
  const retelling = indexStory(localStory(story, 'en'));
  const told = indexStory(inOriginal(retelling.story));

  it('tells the same story in the publisher’s words, where there are any', () => {
    const { p1, p2 } = Object.fromEntries(told.paragraphs);
    expect(p1?.original).toEqual(story.words['en']?.original?.paragraphs['p1']);
    expect(p1?.content.slice(-2)).toEqual([expect.anything(), ' midstream.']);
    expect(p2).toEqual({ ...retelling.paragraphs.get('p2'), original: null });
    const { paragraphs: _, text, ...same } = told.story;
    const { paragraphs: __, ...facts } = retelling.story;
    expect(text).toBe('original');
    expect(same).toEqual(facts);
  });

  it('names what the publisher names, and means what only the retelling does', () => {
    expect(retelling.namedIn.get('p3')).not.toContain('yusuf');
    expect(told.paragraphsOf.get('yusuf')).toEqual(['p1', 'p3']);
    expect(told.mentionCount.get('yusuf')).toBe(2);
    expect(retelling.namedIn.get('p4')).toContain('river-union');
    expect(told.namedIn.get('p4')?.at(-1)).toBe('river-union');
    expect(told.mentionCount.get('river-union')).toBeUndefined();
  });
});
