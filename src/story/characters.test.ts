import { describe } from 'vitest';
import { itRefuses, type Case } from '../../tests/fixtures/brokenStory.ts';

const cases: Case[] = [
  [
    'a bidi control',
    'bidi-control',
    'Delete it',
    ['ar/labels.yaml', 'جسر حجري', 'جسر ▸\u200fحجري'],
  ],
  [
    'a soft hyphen',
    'invisible-character',
    'Delete it',
    ['en/article.md', 'under fifteen', 'under fif▸\u00adteen'],
  ],
  [
    'a Cyrillic letter',
    'look-alike',
    'one keyboard',
    ['en/labels.yaml', 'A local newspaper', 'A l▸оcal newspaper'],
  ],
  ['a presentation form', 'presentation-form', 'الله', ['ar/labels.yaml', 'جسر حجري', 'جسر ▸ﷲ']],
  [
    'a Persian letter in Arabic',
    'look-alike',
    'Type “ك”',
    ['ar/article.md', '*وقّعا*', '▸ک *وقّعا*'],
  ],
  ['a lost character', 'broken-character', 'UTF-8', ['ar/article.md', '*وقّعا*', '▸\ufffd *وقّعا*']],
];

describe('misleading characters', () => {
  itRefuses(cases);
});
