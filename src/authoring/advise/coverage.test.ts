import { describe, expect, it } from 'vitest';
import { smallStory } from '../../../tests/fixtures/smallStory.ts';
import { numbersIn, numberWords } from './numbers.ts';
import { adviceOn, type Case, type Edit } from './testAdvice.ts';

const longer =
  ' It was a long and windy day on both banks, and whoever could walk came to the water to see.';

const seen: Case[] = [
  [
    'a paragraph with much that the other language lacks',
    'uneven-length',
    'وافتُتح',
    'or was added in en/article.md',
    ['ar/article.md', 'وافتُتح', '▸وافتُتح'],
    ['en/article.md', 'fifteen years.', `fifteen years.${longer}${longer}`],
  ],
  [
    'a number that one language lacks',
    'uneven-number',
    '٤٢',
    'say the same in “en”',
    ['ar/article.md', 'على السد.', 'على السد الذي يبلغ ▸٤٢ مترا.'],
  ],
  [
    'another number in the other language',
    'uneven-number',
    '3000',
    'Correct one of the two',
    ['ar/article.md', 'على السد.', 'على السد الذي كلف ▸3000 دينار.'],
    ['en/article.md', 'to the dam.', 'to the dam, which cost 5,000 dinars.'],
  ],
  [
    'a year that only one description has',
    'uneven-number',
    '1987',
    'say the same in “ar”',
    ['en/labels.yaml', 'A local newspaper.', 'A local newspaper since ▸1987.'],
  ],
  [
    'somebody whom one language never names',
    'never-named',
    'a newspaper',
    'add “a newspaper” to its aliases in en/labels.yaml',
    ['en/article.md', '[The River Post]', '[▸a newspaper]'],
  ],
];

const silent: [string, ...Edit[]][] = [
  [
    'a paragraph that is somewhat longer',
    ['en/article.md', 'fifteen years.', 'fifteen years, it was said.'],
  ],
  [
    'a paragraph that is still to be written',
    ['en/article.md', 'fifteen years.', `fifteen years.${longer}${longer} TODO: shorten`],
  ],
  [
    'numbers in other digits, with other signs, or in words',
    ['ar/article.md', 'على السد.', 'على السد: ١٬٢٠٠ متر و٧٫٥ في المئة و١٥ عاما و٢٥ قرية و٣٠٠ بيت.'],
    [
      'en/article.md',
      'to the dam.',
      'to the dam: 1,200 metres, 7.5 per cent, fifteen years, twenty-five villages, three hundred houses.',
    ],
  ],
  [
    'numbers in thousands and millions',
    ['ar/article.md', 'على السد.', 'على السد الذي كلف ٤٢ ألف دينار من ١٫٢ مليار.'],
    ['en/article.md', 'to the dam.', 'to the dam, which cost 42,000 dinars of 1,200 million.'],
  ],
  [
    'dates in figures, times, and numbers in names',
    ['ar/article.md', 'على السد.', 'على السد في ٢٠٢٢/٠٢/٠٤ الساعة ١٤:٣٥ عند البوابة.'],
    ['en/article.md', 'to the dam.', 'to the dam on 4 February 2022 at 2.35 pm at gate G12.'],
  ],
  [
    'a short span of years',
    ['ar/article.md', 'على السد.', 'على السد في 2021-2022.'],
    ['en/article.md', 'to the dam.', 'to the dam in 2021–22.'],
  ],
  [
    'a name in small letters, and one that stands elsewhere',
    ['en/article.md', '[The River Post]', '[the river post]'],
    ['en/article.md', '[Salma](salma)', '[the mayor](salma)'],
  ],
  [
    'a group that goes by a description',
    ['en/article.md', '[the Delta towns]', '[those downstream]'],
  ],
];

describe('the adviser on two languages', () => {
  for (const [oversight, code, words, advice, ...edits] of seen) {
    it(`tells of ${oversight}`, () => {
      const { found, mark, fix } = adviceOn(smallStory(), edits);
      expect(found).toEqual([`${code} ${mark} “${words}”`]);
      expect(fix).toContain(advice);
    });
  }

  for (const [matter, ...edits] of silent) {
    it(`lets pass ${matter}`, () => {
      const { found } = adviceOn(smallStory(), edits);
      expect(found.filter((one) => /^(?:uneven|never)/.test(one))).toEqual([]);
    });
  }
});

describe('numbers', () => {
  const values = (text: string) => numbersIn(text).map(({ value }) => value);

  it('are read in all digits and with all signs', () => {
    expect(values('٢٠٠٨ و۱٬۲۰۰ و1\u00a0200 و7,5 و1.234.567')).toEqual([
      '2008',
      '1200',
      '1200',
      '7.5',
      '1234567',
    ]);
    expect(values('F-16, G7, 4th, 14:30, 2022-02-04, 1/2/2003')).toEqual([]);
  });

  it('are known in words', () => {
    expect(numberWords('في أقل من خمسة عشر عاما', 'ar').has(15)).toBe(true);
    expect(numberWords('in under fifteen years', 'en').has(15)).toBe(true);
  });
});
