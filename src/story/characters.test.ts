import { describe, expect, it } from 'vitest';
import { itRefuses, type Case } from '../../tests/fixtures/brokenStory.ts';
import { checkCharacters } from './characters.ts';

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
  [
    'the letter that is foreign to English',
    'look-alike',
    'one keyboard',
    ['en/labels.yaml', 'A local newspaper', 'A X▸і newspaper'],
  ],
  [
    'the one Latin letter of a Cyrillic word elsewhere',
    'look-alike',
    'one keyboard',
    ['ar/labels.yaml', 'جسر حجري', 'جسر Москв▸a'],
  ],
  [
    'the Cyrillic letter of two in an Arabic file',
    'look-alike',
    'one keyboard',
    ['ar/labels.yaml', 'جسر حجري', 'جسر X▸і'],
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

  it.each([
    ['en', 'Москвa', '“М” (U+041C) is Cyrillic'],
    ['ru', 'Mосква', '“M” (U+004D) is Latin'],
    ['ru', 'Mоscow', '“M” (U+004D) is Latin'],
    ['uz-Latn', 'Xі', '“і” (U+0456) is Cyrillic'],
    ['xx-aa-bb', 'Xі', '“і” (U+0456) is Cyrillic'],
  ])('name in a file in “%s” the foreign letter of “%s”', (language, word, named) => {
    const found: string[] = [];
    checkCharacters('article.md', word, language, (_file, _at, _code, what) => found.push(what));
    expect(found).toEqual([`“${word}” mixes alphabets: its ${named}`]);
  });

  it('say nothing of a sign that is a character of its own, though it stands among the pictures of letters', () => {
    const found: string[] = [];
    checkCharacters('article.md', '﷽', 'ar', (_file, _at, code) => found.push(code));
    expect(found).toEqual([]);
  });
});
