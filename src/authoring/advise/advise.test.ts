import { describe, expect, it } from 'vitest';
import { smallStory } from '../../../tests/fixtures/smallStory.ts';
import { advise } from './advise.ts';
import { adviceOn, type Case, type Edit } from './testAdvice.ts';

const seen: Case[] = [
  [
    'a name left unlinked',
    'unlinked-name',
    'Yusuf',
    '[Yusuf](yusuf)',
    ['en/article.md', 'to the dam.', 'to the dam, ▸Yusuf said.'],
  ],
  [
    'an Arabic name behind a particle, in other spelling',
    'unlinked-name',
    'وبالرَّبوه',
    '[وبالرَّبوه](rabwa)',
    ['ar/article.md', 'على السد.', 'على السد ▸وبالرَّبوه.'],
    ['story.yaml', ', implied: [rabwa]', ''],
    ['relations.yaml', 'evidence: [p3], voice: [salma', 'evidence: [p4], voice: [salma'],
    ['ar/article.md', '[الجسر القديم]', '[بلدات الدلتا](delta-towns) [الجسر القديم]'],
    ['en/article.md', '[the old bridge]', '[Delta towns](delta-towns) [the old bridge]'],
  ],
  [
    'a name of two',
    'unlinked-name',
    'Union',
    '[Union](yusuf)',
    ['en/labels.yaml', 'short: Yusuf,', 'short: Yusuf, aliases: [Union],'],
    ['en/labels.yaml', '{ name: River Union,', '{ name: River Union, aliases: [Union],'],
    ['en/article.md', 'to the dam.', 'to the dam of the ▸Union.'],
  ],
  [
    'an entity that no paragraph mentions',
    'never-mentioned',
    'zayd',
    'Link its name',
    ['entities.yaml', 'yusuf: {', '▸zayd: { kind: person }\nyusuf: {'],
  ],
  [
    'an event that no paragraph mentions',
    'never-mentioned',
    'flood-2020',
    'Link the words',
    [
      'events.yaml',
      'meeting-2019:',
      '▸flood-2020: { date: 2020, dating: inferred, sources: [article], evidence: [p4] }\nmeeting-2019:',
    ],
  ],
  [
    'a paragraph of evidence without one end of its relation',
    'ends-apart',
    'p4',
    'Take “p4” out',
    ['relations.yaml', 'structural, evidence: [p1] }', 'structural, evidence: [p1, ▸p4] }'],
  ],
  [
    'a paragraph of evidence without its event',
    'event-not-named',
    'p4',
    'Link the words of “p4”',
    ['events.yaml', 'dating: inferred, evidence: [p1]', 'dating: inferred, evidence: [p1, ▸p4]'],
  ],
  [
    'a paragraph still to be written',
    'unfinished',
    'TODO: say which quarrel',
    'in place of “TODO”',
    ['en/article.md', 'to the dam.', 'to the dam. ▸TODO: say which quarrel'],
  ],
  [
    'a description still to be written',
    'unfinished',
    'TODO: one sentence, neutral',
    'in place of “TODO”',
    [
      'ar/labels.yaml',
      'description: رئيس بلدية الساحل.',
      "description: '▸TODO: one sentence, neutral'",
    ],
  ],
];

const silent: [string, ...Edit[]][] = [
  [
    'a name whose bearer the paragraph links, in another case, or inside another word',
    ['en/article.md', 'to the dam.', 'to the dam, Salma said; sahel and Rabwan do not count.'],
  ],
  ['a name whose bearer is implied', ['ar/article.md', 'على السد.', 'على السد في الربوة.']],
  ['a name that a longer name contains', ['en/article.md', 'to the dam.', 'to the Salmaland dam.']],
  [
    'a word that is a name only with an article',
    ['ar/labels.yaml', 'short: يوسف,', 'short: مال,'],
    ['ar/article.md', 'على السد.', 'على السد بسبب المال.'],
  ],
  [
    'an entity that is only implied',
    ['ar/article.md', 'عند [الجسر القديم](old-bridge) ', ''],
    ['en/article.md', 'at [the old bridge](old-bridge)', 'there'],
    ['story.yaml', 'p4: { voice: reporter }', 'p4: { voice: reporter, implied: [old-bridge] }'],
  ],
  [
    'evidence that implies its event',
    ['events.yaml', 'dating: inferred, evidence: [p1]', 'dating: inferred, evidence: [p1, p4]'],
    ['story.yaml', 'p4: { voice: reporter }', 'p4: { voice: reporter, implied: [signing-2022] }'],
  ],
  [
    'a relation that no paragraph carries: the compiler says so',
    ['relations.yaml', 'structural, evidence: [p1] }', 'structural, evidence: [p2, p4] }'],
  ],
  [
    'a remark, and words that only contain the sign',
    ['en/labels.yaml', 'relations:', '# TODO: look again\nrelations:'],
    ['en/article.md', 'to the dam.', 'to the dam of METODO.'],
    ['en/article.md', 'fifteen years.', 'fifteen years. “TODO está bien”, he said.'],
  ],
];

describe('the adviser', () => {
  it('has nothing to say of a sound story', () => expect(advise(smallStory())).toEqual([]));

  for (const [oversight, code, words, advice, ...edits] of seen) {
    it(`tells of ${oversight}`, () => {
      const { found, mark, fix } = adviceOn(smallStory(), edits);
      expect(found).toEqual([`${code} ${mark} “${words}”`]);
      expect(fix).toContain(advice);
    });
  }

  for (const [matter, ...edits] of silent) {
    it(`lets pass ${matter}`, () => expect(adviceOn(smallStory(), edits).found).toEqual([]));
  }

  it('says why a name is doubtful, and who bears it', () => {
    const { what } = adviceOn(smallStory(), [
      ['en/labels.yaml', '{ name: River Union,', '{ name: River Union, aliases: [Ri],'],
      ['en/article.md', 'to the dam.', 'to the dam of Ri.'],
    ]);
    expect(what).toContain('so short that it may be part of another name');
  });

  it('asks for a name once in a paragraph', () => {
    const edit: Edit = ['en/article.md', 'to the dam.', 'to the dam. Yusuf? Yusuf Nasser!'];
    expect(adviceOn(smallStory(), [edit]).found).toHaveLength(1);
  });

  it('calls nothing missing where a file cannot be read or a link leads nowhere', () => {
    const extra: Edit = ['entities.yaml', 'yusuf: {', 'zayd: { kind: person }\nyusuf: {'];
    const broken: Edit[] = [
      ['events.yaml', 'fair-2008: {', 'fair-2008: {{'],
      ['en/article.md', '[Yusuf Nasser](yusuf)', '[Yusuf Nasser](yusof)'],
      ['story.yaml', 'version: 1', 'version: ['],
    ];
    for (const edit of broken) expect(adviceOn(smallStory(), [extra, edit]).found).toEqual([]);
    const { 'ar/article.md': _, ...rest } = smallStory();
    expect(adviceOn(rest, [extra]).found).toEqual([]);
  });
});
