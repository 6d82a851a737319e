import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedText, originalOf } from './fold.ts';

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

  const text = fc.string({
    unit: fc.constantFrom(...'أإآةىيﻻﷲءّـabcÉßøЁй٤۴習近平\u200f\u0301 .،’'),
  });

  it('changes nothing that is folded', () => {
    fc.assert(
      fc.property(text, (some) => {
        expect(foldedText(foldedText(some))).toBe(foldedText(some));
      }),
    );
  });

  it('maps every run of the folded text back to a text that folds to it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (some, one, other) => {
        const folded = fold(some);
        expect(folded.from).toHaveLength(folded.text.length + 1);
        // Between the letters that one letter folds to, there is nothing in the original.
        const ends = [...folded.from.keys()].filter(
          (at) => at === 0 || folded.from[at] !== folded.from[at - 1],
        );
        const [start = 0, end = 0] = [one, other]
          .map((at) => ends[at % ends.length] ?? 0)
          .toSorted((a, b) => a - b);
        const original = originalOf(folded, start, end);
        const back = foldedText(some.slice(original.start, original.end));
        expect(back).toBe(folded.text.slice(start, end));
      }),
    );
  });
});
