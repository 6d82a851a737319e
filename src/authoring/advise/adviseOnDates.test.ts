import { describe, expect, it } from 'vitest';
import { smallStory } from '../../../tests/fixtures/smallStory.ts';
import { adviceOn, type Case, type Edit } from './testAdvice.ts';

const seen: Case[] = [
  [
    'a year in the words of an event',
    'date-contradicted',
    'في 2018',
    'Correct the text or the date',
    ['ar/article.md', '[في 2019]', '[▸في 2018]'],
    ['en/article.md', '[in 2019]', '[in 2018]'],
  ],
  [
    'a weekday behind an event',
    'date-contradicted',
    'on Thursday',
    'Correct the text or the date',
    ['en/article.md', '(signing-2022) on Friday', '(signing-2022) ▸on Thursday'],
  ],
  [
    'an Arabic weekday behind an event',
    'date-contradicted',
    'يوم الخميس',
    'Correct the text or the date',
    ['ar/article.md', '(signing-2022) يوم الجمعة', '(signing-2022) ▸يوم الخميس'],
  ],
  [
    'a day before an event',
    'date-contradicted',
    'في 3 فبراير 2022',
    'Correct the text or the date',
    [
      'ar/article.md',
      '[اتفاق الجسر](signing-2022) يوم الجمعة',
      '▸في 3 فبراير 2022 [اتفاق الجسر](signing-2022)',
    ],
    ['en/article.md', '(signing-2022) on Friday', '(signing-2022) on 3 February 2022'],
  ],
  [
    'a date of the data that the text has otherwise',
    'date-not-stated',
    '2006',
    'correct it here',
    ['events.yaml', 'date: 2008, dating: stated', 'date: ▸2006, dating: stated'],
  ],
  [
    'a date that is called stated and is not in the text',
    'date-not-stated',
    '2019~',
    'inferred or context',
    ['events.yaml', 'date: 2019~', 'date: ▸2019~'],
    ['ar/article.md', '[في 2019]', '[قبل سنوات]'],
    ['en/article.md', '[in 2019]', '[long before]'],
  ],
  [
    'a month that is called stated and is another one in the text',
    'date-not-stated',
    'XXXX-08',
    'inferred or context',
    ['events.yaml', 'stated: XXXX-08', 'stated: ▸XXXX-08'],
    ['ar/article.md', 'في أغسطس', 'في مايو'],
    ['en/article.md', 'in August', 'in May'],
  ],
];

const silent: [string, ...Edit[]][] = [
  [
    'a day that the span of an event holds',
    ['ar/article.md', '[معرض النهر](fair-2022)', '[معرض النهر](fair-2022) في 20 فبراير 2022'],
    ['en/article.md', '[The river fair](fair-2022)', '[The river fair](fair-2022) on 4 February'],
  ],
  [
    'a time since when, before or after which something is',
    ['en/article.md', '(signing-2022) on Friday', '(signing-2022) since Thursday'],
    ['ar/article.md', '(signing-2022) يوم الجمعة', '(signing-2022) بعد الخميس'],
  ],
  [
    'a date in another clause, or further off',
    [
      'en/article.md',
      '(signing-2022) on Friday',
      '(signing-2022), a copy of that of May 2001, on Friday',
    ],
    ['ar/article.md', '(fair-2022)،', '(fair-2022) لمن لم يشهد ما جرى في 2001،'],
    [
      'en/article.md',
      '(fair-2022) opened',
      '(fair-2022) for all who had missed that in 2001 opened',
    ],
  ],
  [
    'a date of another event of the paragraph',
    ['en/article.md', '(fair-2022) opened the same day', '(fair-2022) in 2008 and now'],
    ['ar/article.md', '(fair-2022)،', '(fair-2022) في 2008،'],
  ],
  [
    'a month whose year the text does not give',
    ['events.yaml', 'date: 2021-08-09/2021-08-13', 'date: 2019-08-09/2019-08-13'],
    ['en/article.md', '[a flood drill](drill-2021)', '[a flood drill](drill-2021) in August'],
    ['ar/article.md', '(drill-2021) عند', '(drill-2021) في أغسطس عند'],
  ],
  [
    'a date that only one language gives',
    ['en/article.md', '[in 2019]', '[three years before]'],
    ['ar/article.md', 'لقاء بين', 'لقاء بين'],
  ],
];

describe('the adviser on dates', () => {
  for (const [oversight, code, words, advice, ...edits] of seen) {
    it(`tells of ${oversight}`, () => {
      const { found, mark, fix } = adviceOn(smallStory(), edits);
      expect(found.filter((one) => one.startsWith('date'))).toEqual([`${code} ${mark} “${words}”`]);
      expect(fix).toContain(advice);
    });
  }

  for (const [matter, ...edits] of silent) {
    it(`lets pass ${matter}`, () => {
      const { found } = adviceOn(smallStory(), edits);
      expect(found.filter((one) => one.startsWith('date'))).toEqual([]);
    });
  }

  it('says what the text says and what the data has', () => {
    const { what } = adviceOn(smallStory(), [
      ['en/article.md', '(signing-2022) on Friday', '(signing-2022) on Thursday'],
    ]);
    expect(what).toBe(
      '“on Thursday” stands at “signing-2022” and says 2022-02-03 (Thursday before the day of publication, 2022-02-04), but events.yaml has 2022-02-04',
    );
  });
});
