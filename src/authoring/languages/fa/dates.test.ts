import { describe, expect, it } from 'vitest';
import { proposeDates } from '../../find/dates/proposeDates.ts';
import { found, published } from '../../find/dates/testDates.ts';

describe('dates in Persian', () => {
  it.each([
    ['سه\u200cشنبه', '2022-02-01'],
    ['سه شنبه', '2022-02-01'],
    ['پنج\u200cشنبه', '2022-02-03'],
    ['پنجشنبه', '2022-02-03'],
    ['پنج شنبه', '2022-02-03'],
    ['یک\u200cشنبه', '2022-01-30'],
    ['یک شنبه', '2022-01-30'],
    ['يكشنبه', '2022-01-30'],
    ['شنبه', '2022-02-05'],
  ])('reads the whole weekday %s', (weekday, date) => {
    expect(found(`نشست روز ${weekday} برگزار شد.`, 'fa')).toEqual([
      `${weekday} | ${date} | inferred`,
    ]);
  });

  it.each([
    'در سال ۱۳۵۷',
    'بین سال\u200cهای ۱۳۵۷ و ۱۳۶۷',
    '۱۴۰۲/۰۵/۱۲',
    '۲۲ بهمن ۱۳۵۷',
    'بهمن\u200cماه ۱۳۵۷',
    'سال ۱۴۰۰ خورشیدی',
  ])('takes %s for the solar Hijri calendar', (words) => {
    const { dates, unresolved } = proposeDates([`آغاز شد: ${words}.`], {
      language: 'fa',
      published,
    });
    expect(dates).toEqual([]);
    expect(unresolved.map((one) => one.words)).toEqual([words]);
    expect(unresolved[0]?.reason).toContain('solar Hijri');
  });

  it('reads years after Christ', () => {
    expect(found('در سال ۲۰۱۶ آغاز شد.', 'fa')).toEqual(['در سال ۲۰۱۶ | 2016 | stated']);
    expect(found('در سال ۱۳۵۷ میلادی بود.', 'fa')).toEqual(['در سال ۱۳۵۷ میلادی | 1357 | stated']);
  });
});
