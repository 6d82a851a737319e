import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthAlone, readDate } from '../../../compiler/edtfDates.ts';
import { proposeDates } from './proposeDates.ts';
import { published } from './testDates.ts';

const pieces: Readonly<Record<string, readonly string[]>> = {
  ar: [
    'في',
    '4',
    '٢٠٢٢',
    '2008',
    'فبراير',
    'وشباط',
    'شباط',
    'المقبلين',
    'حتى',
    'سيصل',
    'يوم',
    'الجمعة',
    'عام',
    'و',
    'بين',
    '31',
    'من',
    'إلى',
    'الماضي',
    'أقل من',
    '15',
    'عاما',
    'القرن',
    '/',
    '،',
    'هـ',
    'قبل',
    'أمس',
  ],
  en: [
    'in',
    '4',
    '2008',
    '-',
    'Feb.',
    'August',
    'Friday',
    'last',
    'years',
    'ago',
    'the',
    '31',
    '/',
    'since',
    '1990',
    's',
    ',',
    'May',
    'two',
    'week',
    '(',
    ')',
    '29',
    'yesterday',
    'will',
    'until',
    'and',
    'between',
    'next',
  ],
  ru: [
    'в',
    '4',
    'февраля',
    '2008',
    'года',
    'с',
    'по',
    '-',
    'пятницу',
    'прошлом',
    'XX',
    'век',
    '31',
    'назад',
    'лет',
    '.',
    ',',
  ],
  zh: [
    '2022',
    '年',
    '2',
    '月',
    '31',
    '日',
    '周五',
    '至',
    '上',
    '二',
    '十',
    '世纪',
    '前',
    '90',
    '年代',
    '不到',
    '去年',
    '，',
  ],
};

describe('every candidate', () => {
  const paragraph = fc.constantFrom(...Object.keys(pieces)).chain((language) =>
    fc.record({
      language: fc.constant(language),
      texts: fc.array(
        fc
          .array(fc.constantFrom(...(pieces[language] ?? [])), { maxLength: 14 })
          .map((words) => words.join(language === 'zh' ? '' : ' ')),
        { maxLength: 3 },
      ),
    }),
  );

  it('stands in its paragraph, shares no word with another and is valid EDTF', () => {
    fc.assert(
      fc.property(paragraph, ({ language, texts }) => {
        const { dates, unresolved } = proposeDates(texts, { language, published });
        const places = [...dates, ...unresolved];
        for (const { place, words } of places) {
          expect(texts[place.paragraph]?.slice(place.start, place.end)).toBe(words);
          expect(words).toBe(words.trim());
          expect(words).not.toBe('');
        }
        const taken = places.flatMap(({ place }) =>
          Array.from(
            { length: place.end - place.start },
            (_, at) => `${place.paragraph}:${place.start + at}`,
          ),
        );
        expect(new Set(taken).size).toBe(taken.length);
        for (const { date, stated } of dates) {
          expect([date, 'problem' in readDate(date)]).toEqual([date, false]);
          expect(stated ? monthAlone(stated) : 0).not.toBeNull();
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is stated where no day of publication is known', () => {
    fc.assert(
      fc.property(paragraph, ({ language, texts }) => {
        const { dates } = proposeDates(texts, { language, published: null });
        expect(dates.filter(({ dating }) => dating !== 'stated')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
