import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from './article.ts';
import { paragraphTexts } from './paragraphTexts.ts';

const front = '---\ntitle: T\n---\n\n';

/** What the compiler says of an article. */
function readCodes(article: string): string[] {
  const codes: string[] = [];
  const names = { targetOf: () => undefined, all: [] };
  parseArticle('ar/article.md', article, names, (_path, _position, code) => codes.push(code));
  return codes;
}

describe('the words of an article’s paragraphs', () => {
  it('are without links, stars and ids, and know what was linked', () => {
    const [paragraph] = paragraphTexts(
      `${front}## العنوان {#one}\n\nقالت [خطوط *المرسى*](marsa-lines) [والميناء](harbour) إن. {#p1}\n`,
    );
    expect(paragraph?.id).toBe('p1');
    expect(paragraph?.heading).toBe('العنوان');
    expect(paragraph?.text).toBe('قالت خطوط المرسى والميناء إن.');
    expect(
      paragraph?.links.map(({ start, end, id }) => [paragraph.text.slice(start, end), id]),
    ).toEqual([
      ['خطوط المرسى', 'marsa-lines'],
      ['والميناء', 'harbour'],
    ]);
  });

  it('stand where their offsets say, behind signs that were escaped and over several lines', () => {
    const article = `${front}A\\*b &amp; c&#x41;d  \n  e\nf {#p1}\n`;
    const [paragraph] = paragraphTexts(article);
    expect(paragraph?.text).toBe('A*b & cAd e f');
    const at = (words: string) => paragraph?.offsets[paragraph.text.indexOf(words)];
    expect(at('A*')).toBe(article.indexOf('A\\*'));
    expect(at('b')).toBe(article.indexOf('b &amp;'));
    expect(at('&')).toBe(article.indexOf('&amp;'));
    expect(at('Ad')).toBe(article.indexOf('&#x41;'));
    expect(at('f')).toBe(article.indexOf('f {#'));
    expect(paragraph?.ends.at(-1)).toBe(article.indexOf(' {#'));
  });

  it('stand where they are beside what only looks like a sign’s name', () => {
    const article = `${front}A &ampamp; b {#p1}\n`;
    const [paragraph] = paragraphTexts(article);
    expect(paragraph?.text).toBe('A &ampamp; b');
    expect(paragraph?.offsets.map((at) => article[at]).join('')).toBe('A &ampamp; b');
  });

  it('hold an id that is escaped, which is none for the compiler either', () => {
    const article = `${front}A {\\#p1}\n`;
    const [paragraph] = paragraphTexts(article);
    expect([paragraph?.id, paragraph?.text]).toEqual([null, 'A {#p1}']);
    expect(readCodes(article)).toContain('missing-id');
  });

  it('have every letter of the shipped story where it is', () => {
    for (const language of ['ar', 'en']) {
      const article = readFileSync(`data/beijing-2022/${language}/article.md`, 'utf8');
      const paragraphs = paragraphTexts(article);
      expect(paragraphs).toHaveLength(19);
      for (const { text, offsets } of paragraphs) {
        expect(offsets).toHaveLength(text.length);
        expect(text.split('').map((_, at) => article[offsets[at] ?? -1])).toEqual(text.split(''));
      }
    }
  });

  it('map back for any words', () => {
    const words = fc.string({
      unit: fc.constantFrom(
        'a',
        'ب',
        ' ',
        '\n',
        '\\',
        '*',
        '&',
        ';',
        '[',
        ']',
        '(',
        ')',
        'amp',
        '😀',
      ),
    });
    fc.assert(
      fc.property(words, (written) => {
        const article = `${front}x ${written} {#p1}\n`;
        for (const { text, offsets } of paragraphTexts(article)) {
          expect(offsets).toHaveLength(text.length);
          expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
          const letters = text.split('').map((unit, at) => ({ unit, offset: offsets[at] ?? -1 }));
          const strayed = letters.filter(
            ({ unit, offset }) => /\p{L}/u.test(unit) && !article.startsWith(unit, offset),
          );
          expect(strayed).toEqual([]);
        }
      }),
    );
  });
});
