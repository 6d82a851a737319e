import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, quoteOf, wordsOf } from './words.ts';

const arabic = 'وقال بوتين إن العلاقات بين روسيا والصين تنمو خطوة بعد خطوة';
const find = (text: string, quoted: string, start: number, count: number, own?: number) => {
  const words = wordsOf(text);
  return findQuote(words, own ?? words.length, quoteOf(wordsOf(quoted), start, count));
};

describe('a quote', () => {
  it.each([
    [arabic, 'وقال بوتين إنَّ العلاقات بين روسيا والصين تنمو خطوةً بعد خطوة'],
    [arabic, 'وقال بوتين ان العـلاقات بين روسيا والصين تنمو خطوه بعد خطوه'],
    ['He said “Two powers”.', 'He said: two powers'],
  ])('is the same however it is vowelled, spelt and marked: %s', (before, now) => {
    const count = wordsOf(before).length;
    expect(find(now, before, 0, count)).toBe(0);
  });

  it('is found where words before it have come or gone', () => {
    expect(find(`في كلمته ${arabic}`, arabic, 3, 4)).toBe(5);
    expect(find(arabic.replace('وقال بوتين ', ''), arabic, 3, 4)).toBe(1);
  });

  it('is not found where one of its words is another now', () => {
    expect(find(arabic.replace('روسيا', 'أوكرانيا'), arabic, 3, 4)).toBeNull();
    expect(find('He said two powers', 'He said three powers', 2, 2)).toBeNull();
  });

  it('is not guessed at where its words stand in several places, none of them its own', () => {
    expect(find('خطوة وراء خطوة', 'بعد خطوة', 1, 1)).toBeNull();
    expect(find('خطوة وراء خطوة', 'خطوة وراء خطوة', 2, 1)).toBe(2);
  });

  it('is not taken for the same words elsewhere, where its own are gone', () => {
    const before = 'relations between Russia and China, with gas to China';
    expect(find('relations with Russia, and with gas to China', before, 4, 1)).toBeNull();
    expect(find('close relations between Russia and China, with gas to China', before, 4, 1)).toBe(
      5,
    );
    expect(find('relations between Russia and China; and its gas to China', before, 4, 1)).toBe(4);
  });

  it('is known by itself where it is long, even if all around it has changed', () => {
    expect(find('one two three four five', 'zero two three four six', 1, 3)).toBeNull();
    expect(find('one two three four five six', 'zero two three four five seven', 1, 4)).toBe(1);
  });

  it('may run on into what follows its paragraph, but begins in it', () => {
    const words = wordsOf('one two three four');
    expect(findQuote(words, 2, quoteOf(words, 1, 3))).toBe(1);
    expect(findQuote(words, 2, quoteOf(words, 2, 2))).toBeNull();
  });

  it('takes scripts without spaces by the character', () => {
    expect(wordsOf('普京与习近平').map(({ folded }) => folded)).toEqual([...'普京与习近平']);
  });

  it('finds any run of words of any text again', () => {
    const texts = fc.array(fc.constantFrom('قال', 'said', '1', '普', 'e\u0301', '،'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (pieces, from, length) => {
        const words = wordsOf(pieces.join(' '));
        fc.pre(words.length > 0);
        const start = from % words.length;
        const count = 1 + (length % (words.length - start));
        const quote = quoteOf(words, start, count);
        expect(quote.sum).toMatch(/^[0-9a-z]{12}$/);
        expect(findQuote(words, words.length, quote)).toBe(start);
      }),
    );
  });
});
