import { describe, expect, it } from 'vitest';
import { dateBounds } from '../compiler/edtfDates.ts';
import { formatDate } from './formats.ts';
import { inDigits, languageOf } from './languages.ts';
import { localeOf, locales } from './locales.ts';
import { createTexts } from './texts.ts';

const dateIn = (code: string) => formatDate(dateBounds('2022-02-04'), languageOf(code));

describe('a language of a region', () => {
  it.each(['ar-SA', 'ar-LB', 'ar-EG', 'ar-MA', 'ar-Arab-SA'])(
    '%s has the page’s Arabic words, their plurals, direction and fonts',
    (code) => {
      expect(localeOf(code)).toBe(locales.ar);
      const [texts, arabic] = [
        createTexts(code, localeOf(code)),
        createTexts('ar', localeOf('ar')),
      ];
      const values = { date: 'x' };
      expect(texts.t('quote.link')).toBe(arabic.t('quote.link'));
      expect(texts.t('card.mentions', values)).toBe(arabic.t('card.mentions', values));
      expect(languageOf(code)).toMatchObject({
        code,
        direction: 'rtl',
        fonts: languageOf('ar').fonts,
        interface: 'ar',
        around: languageOf('ar').around,
      });
    },
  );

  it('has the months and digits of its region, in the calendar of all', () => {
    expect(dateIn('ar-SA')).toBe(dateIn('ar'));
    expect(dateIn('ar-LB')).toBe('٤ شباط ٢٠٢٢');
    expect(dateIn('ar-MA')).toMatch(/^4 \p{L}+ 2022$/u);
    expect(inDigits(12, languageOf('ar-SA'))).toBe('١٢');
    expect(inDigits(12, languageOf('ar-TN'))).toBe('12');
    for (const region of ['AE', 'DZ', 'EH', 'LY', 'MA', 'TN', 'SA', 'LB']) {
      expect(dateIn(`ar-Arab-${region}`)).toBe(dateIn(`ar-${region}`));
      expect(languageOf(`ar-Arab-${region}`).digits).toBe(languageOf(`ar-${region}`).digits);
    }
    expect(dateIn('en-US')).toBe('February 4, 2022');
  });

  it('of another script, or of a language without words, stands in English', () => {
    for (const code of ['ar-Latn', 'fa', 'pt-BR', 'zh-Hant', 'zh-Hans']) {
      expect(localeOf(code), code).toBe(locales.en);
    }
    expect(languageOf('fa').direction).toBe('rtl');
    expect(languageOf('ar-Latn').direction).toBe('ltr');
  });
});
