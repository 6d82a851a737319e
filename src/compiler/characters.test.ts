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
  [
    'a control character',
    'control-character',
    'Delete it',
    ['ar/labels.yaml', 'جسر حجري', 'جسر ▸\u001bحجري'],
  ],
  [
    'a control character of the second set',
    'control-character',
    'Delete it',
    ['en/labels.yaml', 'A local', 'A ▸\u0090local'],
  ],
  [
    'half of a character',
    'control-character',
    'Delete it',
    ['en/article.md', 'under fifteen', 'under ▸\ud800fifteen'],
  ],
  [
    'a code point that is no character',
    'control-character',
    'Delete it',
    ['entities.yaml', 'River Union', 'River▸\ufdd0 Union'],
  ],
  [
    'a line break of another system',
    'control-character',
    'Type a space',
    ['en/article.md', 'under fifteen', 'under▸\u2028fifteen'],
  ],
  [
    'a Hangul filler',
    'invisible-character',
    'Delete it',
    ['en/labels.yaml', 'A local', 'A ▸\u3164local'],
  ],
  [
    'tag letters without a flag',
    'invisible-character',
    'Delete it',
    ['en/article.md', 'under fifteen', 'under ▸\u{e0068}\u{e0069}fifteen'],
  ],
  [
    'words in tag letters behind a flag',
    'invisible-character',
    'besides the sign',
    ['en/article.md', 'under fifteen', `under ▸\u{1f3f4}${'\u{e0061}'.repeat(9)}\u{e007f}fifteen`],
  ],
  [
    'a variation selector that varies nothing',
    'invisible-character',
    'Delete it',
    ['ar/labels.yaml', 'جسر حجري', 'جسر▸\ufe0f حجري'],
  ],
  [
    'bytes in the variation selectors of an emoji',
    'invisible-character',
    'besides the sign',
    ['en/labels.yaml', 'A local', 'A 😀▸\ufe0f\u{e0150}\u{e0155} local'],
  ],
  [
    'a non-joiner between letters that do not join',
    'invisible-character',
    'Delete it',
    ['en/labels.yaml', 'A local', 'A lo▸\u200ccal'],
  ],
  [
    'a joiner between letters that do not join',
    'invisible-character',
    'Delete it',
    ['en/labels.yaml', 'A local', 'A lo▸\u200dcal'],
  ],
  [
    'the sign that stands for a picture',
    'invisible-character',
    'Delete it',
    ['en/article.md', 'under fifteen', 'under ▸\ufffcfifteen'],
  ],
  [
    'a character of one font alone',
    'private-use',
    'Type the character',
    ['en/article.md', 'under fifteen', 'under ▸\ue000fifteen'],
  ],
  [
    'a character that YAML spells',
    'control-character',
    'Delete it',
    ['en/labels.yaml', 'A local newspaper.', '"A ▸\\x07local newspaper."'],
  ],
  [
    'a character that the lines at the top spell',
    'invisible-character',
    'Delete it',
    [
      'en/article.md',
      'An accord across the river',
      '"An \\\\x07 \\"accord\\" ▸\\u3164across the river"',
    ],
  ],
  [
    'half of a character that YAML spells',
    'control-character',
    'Delete it',
    ['en/labels.yaml', 'A local newspaper.', '"A ▸\\uD800local newspaper."'],
  ],
  [
    'a character that Markdown spells by its number',
    'control-character',
    'Delete it',
    ['en/article.md', 'under fifteen', 'under ▸&#7;fifteen'],
  ],
  [
    'a tag letter that Markdown spells',
    'invisible-character',
    'Delete it',
    ['en/article.md', 'under fifteen', 'under &amp; ▸&#xE0041;fifteen'],
  ],
  [
    'half of a character that Markdown spells',
    'control-character',
    'Delete it',
    ['en/article.md', 'under fifteen', 'under \\&#7; \\\\▸&#xD800;fifteen'],
  ],
  [
    'a character that Markdown spells by its name',
    'bidi-control',
    'Delete it',
    ['ar/article.md', '*وقّعا*', '▸&rlm; *وقّعا*'],
  ],
  [
    'a look-alike letter that YAML spells',
    'look-alike',
    'one keyboard',
    ['en/labels.yaml', 'A local newspaper.', '"A l▸\\u043ecal newspaper."'],
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

  it.each(['ar', 'ar-SA'])('name a Persian letter in “%s”', (language) => {
    const found: string[] = [];
    checkCharacters('article.md', 'کتاب', language, (_file, _at, code) => found.push(code));
    expect(found).toEqual(['look-alike']);
  });

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

  it.each([
    ['fa', 'می\u200cخواهد'],
    ['fa', '[کتاب](book)\u200cها و *کتاب*\u200cها'],
    ['fa', '"\\u0645\\u06cc\\u200c\\u062e"'],
    ['ar', 'ه\u200d'],
    ['hi', 'क्\u200dष'],
    ['ml', 'അവന്\u200d'],
    ['ja', '葛\u{e0100}城'],
    ['mn', 'ᠬᠠᠷ\u180eᠠ ᠭ\u180bᠠ'],
    ['en', '👩\u200d👧 ❤\ufe0f\u200d🔥 1\ufe0f\u20e3 🧑🏽\u200d🦰'],
    ['en', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['en', '⠓⠑⠇⠇⠕⠀⠺⠕⠗⠇⠙'],
    ['en', '"\\uD83D\\uDE00 \\t \\n"'],
    ['en', 'a\tb\r\nc &amp; &#65; &eacute;'],
    ['fr', '«\u00a0Oui\u00a0»'],
  ])('let what is needed stand in a file in “%s”: %s', (language, text) => {
    const found: string[] = [];
    for (const file of ['labels.yaml', 'article.md']) {
      checkCharacters(file, text, language, (_file, _at, _code, what) => found.push(what));
    }
    expect(found).toEqual([]);
  });

  it('are found each, however many backslashes and references stand there', () => {
    const text = `${'\\'.repeat(50_000)}${'&#7;'.repeat(2000)}`;
    let found = 0;
    checkCharacters('article.md', text, 'en', () => (found += 1));
    expect(found).toBe(2000);
  });

  it('say nothing of a sign that is a character of its own, though it stands among the pictures of letters', () => {
    const found: string[] = [];
    checkCharacters('article.md', '﷽', 'ar', (_file, _at, code) => found.push(code));
    expect(found).toEqual([]);
  });
});
