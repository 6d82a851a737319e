import { describe, expect, it } from 'vitest';
import { locales } from './locales.ts';
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

  it('refuse a language that has no entry, and say where to add it', () => {
    expect(() => createTexts('xx', {})).toThrow('src/i18n/languages.ts');
  });
});
