import { describe, expect, it } from 'vitest';
import { proposeDates } from './proposeDates.ts';
import { published } from './testDates.ts';

describe('what depends on the day of publication', () => {
  const relative = ['It sank on Friday, in August or three years ago.'];

  it.each([null, '2022', '2022-02'])('is left unresolved where that is %s', (day) => {
    const { dates, unresolved } = proposeDates(relative, { language: 'en', published: day });
    expect(dates).toEqual([]);
    expect(unresolved.map(({ words }) => words)).toEqual([
      'on Friday',
      'in August',
      'three years ago',
    ]);
    expect(unresolved[0]?.reason).toContain('day of publication');
  });

  it('is never called stated', () => {
    const { dates } = proposeDates(relative, { language: 'en', published });
    expect(dates.map(({ dating }) => dating)).toEqual(['inferred', 'inferred', 'inferred']);
    expect(dates[0]?.reason).toContain(published);
  });
});

it('reports days that do not exist instead of dating them', () => {
  const { dates, unresolved } = proposeDates(['It sank on 30 February 2021.'], {
    language: 'en',
    published,
  });
  expect(dates).toEqual([]);
  expect(unresolved).toMatchObject([{ words: 'on 30 February 2021' }]);
});

it('answers a paragraph of 100,000 words', () => {
  const sentence = 'وصلت السفينة يوم الجمعة إلى المرسى بعد رحلة طويلة في البحر ';
  const { dates } = proposeDates([sentence.repeat(9100)], { language: 'ar', published });
  expect(dates).toHaveLength(9100);
});
