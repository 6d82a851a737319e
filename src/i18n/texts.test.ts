import { describe, expect, it } from 'vitest';
import { localeOf, locales } from './locales.ts';
import { createTexts } from './texts.ts';

const ar = createTexts('ar', locales.ar ?? {});
const en = createTexts('en', locales.en ?? {});

describe('interface texts', () => {
  it('choose among the six plural forms of Arabic and print Arabic digits', () => {
    const relations = [0, 1, 2, 3, 11, 100].map((count) => ar.t('card.relations', { count }));
    expect(relations).toEqual([
      'لا علاقات',
      'علاقة واحدة',
      'علاقتان',
      '٣ علاقات',
      '١١ علاقة',
      '١٠٠ علاقة',
    ]);
  });

  it('print every number in the digits of the language', () => {
    expect(ar.t('reader.paragraph', { number: 19 })).toBe('الفقرة ١٩');
    expect(en.t('reader.paragraph', { number: 19 })).toBe('Paragraph 19');
  });

  it('leave names as they are: React escapes them, not the texts', () => {
    expect(en.t('app.focused', { name: 'A & B <i>' })).toBe('Now in focus: A & B <i>');
  });

  it('are English where the page has none in the language, which itself is shown as it is written', () => {
    const russian = createTexts('ru', localeOf('ru'));
    expect(russian.language).toMatchObject({ code: 'ru', name: 'русский', direction: 'ltr' });
    expect(russian.t('app.name')).toBe(createTexts('en', localeOf('en')).t('app.name'));
    expect(russian.t('reader.paragraph', { number: 3 })).toBe('Paragraph 3');
    expect(createTexts('fa', localeOf('fa')).language.direction).toBe('rtl');
    expect(createTexts('he', localeOf('he')).language.direction).toBe('rtl');
  });
});
