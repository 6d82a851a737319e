import { describe, expect, it } from 'vitest';
import { foldWord } from '../../story/fold.ts';
import type { Piece } from './searchTypes.ts';
import { foldText, highlight, snippetOf, wordsIn } from './words.ts';

const marked = (pieces: readonly Piece[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const seek = (text: string, ...query: string[]) =>
  highlight(text, { query: query.map(foldWord), found: new Set(query.map(foldWord)) });

describe('words', () => {
  it('are cut as written, with their marks and possessives', () => {
    expect(wordsIn('China’s «الصِّين»، ٢٠٢٢-02, Indo-Pacific!')).toEqual([
      'China’s',
      'الصِّين',
      '٢٠٢٢',
      '02',
      'Indo',
      'Pacific',
    ]);
    expect(wordsIn(' ،؟! ')).toEqual([]);
  });

  it('fold in a row', () => {
    expect(foldText('العلاقات الصّينيّة – ٢٠١٤')).toBe('العلاقات الصينيه 2014');
  });
});

describe('highlighting', () => {
  it('marks the written words that answer, whatever their spelling', () => {
    expect(marked(seek('منظمة الصِّحّة العالمية', 'الصحه'))).toBe('منظمة [الصِّحّة] العالمية');
    expect(marked(seek('عام ٢٠١٤ في', '2014'))).toBe('عام [٢٠١٤] في');
    expect(marked(seek('António Guterres', 'antonio'))).toBe('[António] Guterres');
  });

  it('keeps an Arabic word whole, and marks the begun part of a Latin one', () => {
    expect(marked(seek('تعاون والصين', 'الصين'))).toBe('تعاون [والصين]');
    const begun = { query: ['anto'], found: new Set(['antonio']) };
    expect(marked(highlight('António', begun))).toBe('[Antó]nio');
    const russian = { query: ['russia'], found: new Set(['russian']) };
    expect(marked(highlight('Russian', russian))).toBe('[Russia]n');
  });

  it('loses no letter', () => {
    const text = '«Putin» و بوتين, 2014…';
    for (const query of ['putin', 'بوتين', '2014', 'nobody']) {
      expect(
        seek(text, query)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }
  });
});

describe('a snippet', () => {
  const words = Array.from({ length: 60 }, (_, at) => `word${at}`);

  it('is the whole text where that is short', () => {
    expect(marked(snippetOf(seek('A short text', 'short')))).toBe('A [short] text');
  });

  it('shows the place of the hit, cut between words, with an ellipsis where it is cut', () => {
    const snippet = marked(snippetOf(seek(words.join(' '), 'word30')));
    expect(snippet).toMatch(/^… word\d+ .*\[word30\] .*word\d+…$/);
    for (const word of snippet.match(/\w+/g) ?? []) expect(words).toContain(word);
    expect(snippet.length).toBeLessThan(170);
  });

  it('begins with the text where the hit does, and ends with it', () => {
    expect(marked(snippetOf(seek(words.join(' '), 'word0')))).toMatch(/^\[word0\] word1 .*…$/);
    expect(marked(snippetOf(seek(words.join(' '), 'word59')))).toMatch(/^… .* \[word59\]$/);
  });

  it('chooses the part with most hits', () => {
    const snippet = marked(snippetOf(seek(words.join(' '), 'word2', 'word40', 'word42')));
    expect(snippet).toContain('[word40] word41 [word42]');
  });

  it('shows the beginning of a text without a hit', () => {
    expect(marked(snippetOf(seek(words.join(' '), 'nobody')))).toMatch(/^word0 .*…$/);
  });
});
