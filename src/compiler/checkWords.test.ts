import { describe } from 'vitest';
import { itRefuses, type Case } from '../../tests/fixtures/brokenStory.ts';

const cases: Case[] = [
  [
    'an entity without words',
    'missing-words',
    'yusuf: { name',
    [
      'en/labels.yaml',
      '  yusuf: { name: Yusuf Nasser, short: Yusuf, description: Mayor of Sahel. }\n',
      '',
    ],
    ['en/labels.yaml', 'entities:', '▸entities:'],
  ],
  [
    'a note without text',
    'missing-words',
    'p3-dam: …',
    ['ar/labels.yaml', '  p3-dam: لا يقول التقرير أي سد هو المقصود.\n', ''],
    ['ar/labels.yaml', 'notes:', '▸notes:'],
  ],
  [
    'a section without standfirst',
    'missing-words',
    'river: { standfirst',
    [
      'en/labels.yaml',
      '  river: { standfirst: What came before the accord and what stands against it. }\n',
      '',
    ],
    ['en/labels.yaml', 'sections:', '▸sections:'],
  ],
  [
    'a member without a name',
    'missing-words',
    'south-delta',
    [
      'en/labels.yaml',
      'members: { north-delta: North Delta, south-delta: South Delta }',
      '▸members: { north-delta: North Delta }',
    ],
  ],
  [
    'a member that is none',
    'unknown-id',
    'Did you mean “south-delta”?',
    ['en/labels.yaml', 'south-delta: South Delta', 'south-delta: South Delta, souht-delta: ▸South'],
  ],
];

describe('labels', () => {
  itRefuses(cases);
});
