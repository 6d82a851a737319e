import { describe, expect, it } from 'vitest';
import { foldedText } from './fold.ts';

describe('folding', () => {
  it.each([
    ['أحمد', 'احمد'],
    ['إيران', 'ايران'],
    ['آسيا', 'اسيا'],
    ['مؤتمر', 'موتمر'],
    ['رئيس', 'رييس'],
    ['جامعة', 'جامعه'],
    ['مُحَمَّد', 'محمد'],
    ['بوتيــن', 'بوتين'],
    ['ﻻﺟﺌﻮن', 'لاجيون'],
    ['کیف', 'كيف'],
    ['٢٠٢٢ و۱۹۹۹', '2022 و1999'],
    ['António GUTERRES', 'antonio guterres'],
    ['Straße', 'strasse'],
    ['Ǽ ǿ', 'ae o'],
    ['Ёлкин', 'елкин'],
    ['ＮＡＴＯ', 'nato'],
  ])('takes %s for %s', (written, folded) => expect(foldedText(written)).toBe(folded));

  it.each([
    ['على', 'علي'],
    ['Чайка', 'Чаика'],
    ['سوريا', 'سوريه'],
  ])('does not take %s for %s', (one, other) =>
    expect(foldedText(one)).not.toBe(foldedText(other)),
  );

  it('changes nothing that is folded', () => {
    const changed: string[] = [];
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const folded = foldedText(String.fromCharCode(unit));
      if (foldedText(folded) !== folded) changed.push(String.fromCharCode(unit));
    }
    expect(changed).toEqual([]);
  });
});
