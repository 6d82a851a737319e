import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from './quote.ts';
import { findQuote, quoteOf, quoteWordsOf } from './quoteWords.ts';

const arabic = 'وقال بوتين إن العلاقات بين روسيا والصين تنمو خطوة بعد خطوة';
const look = (text: string, quote: Quote) => {
  const words = quoteWordsOf(text);
  return findQuote(words, words.length, quote);
};
const quoteIn = (text: string, start: number, count: number) =>
  quoteOf(quoteWordsOf(text), start, count);
/** Where some words of an earlier text are for certain; null where that cannot be said. */
const find = (text: string, quoted: string, start: number, count: number) => {
  const found = look(text, quoteIn(quoted, start, count));
  return found?.isSure ? found.starts[0] : null;
};
/** A quote as links had it that remembered one word on each side. */
const old = (quote: Quote) => ({ ...quote, sum: quote.sum.slice(0, 12) });

describe('a quote', () => {
  it.each([
    [arabic, 'وقال بوتين إنَّ العلاقات بين روسيا والصين تنمو خطوةً بعد خطوة'],
    [arabic, 'وقال بوتين ان العـلاقات بين روسيا والصين تنمو خطوه بعد خطوه'],
    ['He said “Two powers”.', 'He said: two powers'],
  ])('is the same however it is vowelled, spelt and marked: %s', (before, now) => {
    const count = quoteWordsOf(before).length;
    expect(find(now, before, 0, count)).toBe(0);
  });

  it('is found where words before it have come or gone', () => {
    const long = `في كلمته اليوم ${arabic}`;
    expect(find(`ومساء ${long}`, long, 6, 4)).toBe(7);
    expect(find(long.replace('في كلمته ', ''), long, 7, 3)).toBe(5);
  });

  it('is not found where one of its words is another now', () => {
    expect(look(arabic.replace('روسيا', 'أوكرانيا'), quoteIn(arabic, 3, 4))).toBeNull();
    expect(look('He said two powers', quoteIn('He said three powers', 2, 2))).toBeNull();
  });

  it('is told apart from the same words elsewhere by where it stood', () => {
    expect(find('خطوة وراء خطوة', 'خطوة وراء خطوة', 2, 1)).toBe(2);
    expect(look('خطوة وراء خطوة', quoteIn('بعد خطوة', 1, 1))).toBeNull();
  });

  describe('of words that two speakers say', () => {
    const said = 'the wait at the pier fell by ten minutes in May';
    const [fishers, port] = [`The fishers say that ${said}.`, `The port says that ${said}.`];
    const both = `${fishers} ${port} They left.`;
    const [first, second] = [quoteIn(both, 4, 11), quoteIn(both, 19, 11)];

    it('is either’s own as long as both stand there', () => {
      expect(look(both, first)).toEqual({ starts: [4], isSure: true });
      expect(look(both, second)).toEqual({ starts: [19], isSure: true });
      expect(look(both, old(second))).toEqual({ starts: [19], isSure: true });
    });

    it('is not said to be the other’s where its own are gone', () => {
      const gone = `${fishers} The port says that it has measured nothing. They left.`;
      expect(look(gone, second)).toEqual({ starts: [4], isSure: false });
      expect(look(gone, old(second))).toEqual({ starts: [4], isSure: false });
      // Nor where the other’s neighbours are the same as well.
      const alike = `${fishers} They left.`;
      expect(look(alike, second)).toEqual({ starts: [4], isSure: false });
      expect(look(alike, old(second))).toEqual({ starts: [4], isSure: false });
    });

    it('may be either’s where what is around both has changed', () => {
      const edited = `Fishers claim ${said}; so does the port: ${said} or June.`;
      expect(look(edited, second)).toEqual({ starts: [2, 17], isSure: false });
    });

    it.each([
      [`${fishers} ${port} The end came.`, 4, `${port} The end came.`],
      [
        `Then ${said}, says a fisher. Then ${said}, says a smith.`,
        1,
        `Then ${said}, says a smith.`,
      ],
    ])(
      'is not said to be the other’s where that has come into its place: %s',
      (before, at, now) => {
        expect(look(now, quoteIn(before, at, 11))).toEqual({ starts: [at], isSure: false });
      },
    );

    it('follows its own where the paragraph has grown', () => {
      expect(look(`On Sunday, ${both}`, second)).toEqual({ starts: [21], isSure: true });
    });
  });

  it('is not taken for the same words elsewhere, where its own are gone', () => {
    const before = 'relations between Russia and China, with gas to China';
    expect(look('relations with Russia, and with gas to China', quoteIn(before, 4, 1))).toBeNull();
    expect(find(`close ${before}`, `more ${before}`, 5, 1)).toBe(5);
    const edited = 'relations between Russia and China; and its gas to China';
    expect(look(edited, quoteIn(before, 4, 1))).toEqual({ starts: [4], isSure: false });
  });

  it('may be known by itself where it is long, though all around it has changed', () => {
    expect(look('one two three four five', quoteIn('zero two three four six', 1, 3))).toBeNull();
    expect(
      look('one two three four five six', quoteIn('zero two three four five seven', 1, 4)),
    ).toEqual({ starts: [1], isSure: false });
  });

  it('may run on into what follows its paragraph, but begins in it', () => {
    const words = quoteWordsOf('one two three four');
    expect(findQuote(words, 2, quoteOf(words, 1, 3))?.starts).toEqual([1]);
    expect(findQuote(words, 2, quoteOf(words, 2, 2))).toBeNull();
  });

  it('takes scripts without spaces by the character', () => {
    expect(quoteWordsOf('普京与习近平').map(({ folded }) => folded)).toEqual([...'普京与习近平']);
  });

  it('finds any run of words of any text again', () => {
    const texts = fc.array(fc.constantFrom('قال', 'said', '1', '普', 'e\u0301', '،'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (pieces, from, length) => {
        const words = quoteWordsOf(pieces.join(' '));
        fc.pre(words.length > 0);
        const start = from % words.length;
        const count = 1 + (length % (words.length - start));
        const quote = quoteOf(words, start, count);
        expect(quote.sum).toMatch(/^[0-9a-z]{16}$/);
        for (const link of [quote, old(quote)]) {
          expect(findQuote(words, words.length, link)).toEqual({ starts: [start], isSure: true });
        }
      }),
    );
  });
});
