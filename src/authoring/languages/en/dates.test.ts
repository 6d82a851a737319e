import { describe, expect, it } from 'vitest';
import { proposeDates } from '../../find/dates/proposeDates.ts';
import { found, published } from '../../find/dates/testDates.ts';

describe('dates in English', () => {
  it.each([
    ['The ferry sank on Friday off Marsa.', 'on Friday | 2022-02-04 | inferred'],
    ['A storm came in August.', 'in August | 2021-08 | inferred | XXXX-08'],
    ['They have not met since 2019.', 'since 2019 | 2019 | stated'],
    ['He won in 2008 and left.', 'in 2008 | 2008 | stated'],
    ['Catches fell between 2008 and 2012.', 'between 2008 and 2012 | 2008/2012 | stated'],
    [
      'The race on 9–13 August 2021 was long.',
      'on 9–13 August 2021 | 2021-08-09/2021-08-13 | stated',
    ],
    ['It was signed on Feb. 4, 2022, in Marsa.', 'on Feb. 4, 2022 | 2022-02-04 | stated'],
    ['It was signed on the 4th of February 2022.', '4th of February 2022 | 2022-02-04 | stated'],
    ['For the second time in less than 15 years.', 'in less than 15 years | 2007/2022 | inferred'],
    ['She rowed at the 2008 Summer Games.', '2008 | 2008 | stated'],
    ['The race was held last week.', 'last week | 2022-01-24/2022-01-30 | inferred'],
    ['It sank three years ago.', 'three years ago | 2019~ | inferred'],
    ['It sank yesterday.', 'yesterday | 2022-02-04 | inferred'],
    ['The port grew in the 1990s.', 'in the 1990s | 1990/1999 | stated'],
    ['The port opens on March 10.', 'on March 10 | 2022-03-10 | inferred | XXXX-03'],
  ])('reads %s', (text, expected) => {
    expect(found(text, 'en')).toContain(expected);
  });

  it.each([
    'Officials may march; the sun sat behind 10 clouds.',
    'Some 2008 people and 2,019 metres of rope.',
    'It costs $2000 or 1999 dollars.',
    'Theresa May spoke for 3 days, within 3 days, in two weeks.',
    'She is in her 20s and lives in Room 2012.',
    'One in 3, that is 1/3, at 5 p.m. now.',
    'The 1500-metre race was run several years ago.',
  ])('finds no date in %s', (text) => {
    expect(found(text, 'en')).toEqual([]);
  });

  it('says when figures can be read two ways, and when a weekday is wrong', () => {
    const [slashed] = proposeDates(['On 2/4/2022 it sank.'], { language: 'en', published }).dates;
    expect(slashed).toMatchObject({ date: '2022-02-04', confidence: 0.5 });
    expect(slashed?.reason).toContain('the other way round');
    const [wrong] = proposeDates(['On Monday, 4 February 2022, it sank.'], {
      language: 'en',
      published,
    }).dates;
    expect(wrong?.reason).toContain('Monday');
    expect(wrong?.reason).toContain('Friday');
  });
});
