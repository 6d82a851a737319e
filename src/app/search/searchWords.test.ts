import { describe, expect, it } from 'vitest';
import { foldWord } from '../../story/fold.ts';
import type { TextPiece } from './searchTypes.ts';
import { foldText, highlight, snippetOf, wordsIn } from './searchWords.ts';

const marked = (pieces: readonly TextPiece[]) =>
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

  it('keep the dots of an abbreviation, and no other dots', () => {
    expect(wordsIn('The U.S. and the U.N.’s, the E.U, p.5; so U.S.')).toEqual([
      'The',
      'U.S.',
      'and',
      'the',
      'U.N.’s',
      'the',
      'E.U',
      'p',
      '5',
      'so',
      'U.S.',
    ]);
    expect(wordsIn('وكالة أ.ف.ب. قالت')).toEqual(['وكالة', 'أ.ف.ب.', 'قالت']);
    expect(foldText('U.S. the U.N.’s أ.ف.ب')).toBe('us the un افب');
    expect(wordsIn('end.Begin a.m')).toEqual(['end', 'Begin', 'a.m']);
  });

  it('are of one script, and a particle joined to a foreign word is none', () => {
    expect(wordsIn('قالت لـBBC إن الـCNN وبالـAFP، و«G20» لـ20 دولة')).toEqual([
      'قالت',
      'BBC',
      'إن',
      'CNN',
      'AFP',
      'و',
      'G20',
      '20',
      'دولة',
    ]);
    expect(wordsIn('مجموعةG7 في ٢٠٢٢م')).toEqual(['مجموعة', 'G7', 'في', '٢٠٢٢', 'م']);
    expect(wordsIn('据BBC报道，プーチン氏は')).toEqual(['据', 'BBC', '报道', 'プーチン氏は']);
    expect(wordsIn('ـــ')).toEqual([]);
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

  it('marks in a script without spaces just the letters that were looked for', () => {
    const found = (...terms: string[]) => ({ query: terms, found: new Set(terms) });
    expect(marked(highlight('普京与习近平在北京会晤，习近平说', found('习近平')))).toBe(
      '普京与[习近平]在北京会晤，[习近平]说',
    );
    expect(marked(highlight('プーチン大統領は東京で', found(foldWord('プーチン'), '東京')))).toBe(
      '[プーチン]大統領は[東京]で',
    );
    expect(marked(highlight('ประธานาธิบดีรัสเซียเยือน', found(foldWord('รัสเซีย'))))).toBe(
      'ประธานาธิบดี[รัสเซีย]เยือน',
    );
  });

  it('marks a foreign word behind a particle, and an abbreviation whole', () => {
    expect(marked(seek('قالت لـBBC إن', 'bbc'))).toBe('قالت لـ[BBC] إن');
    expect(marked(seek('the U.S. said', 'US'))).toBe('the [U.S.] said');
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

  it('is cut between letters where no spaces are', () => {
    const long = '双方在会晤中讨论了能源合作问题'.repeat(30);
    const text = `${long}习近平${long}`;
    const found = { query: ['习近平'], found: new Set(['习近平']) };
    const snippet = marked(snippetOf(highlight(text, found)));
    expect(snippet).toMatch(/^….{30,40}\[习近平\].{80,110}…$/u);
  });

  it('chooses the part with most hits', () => {
    const snippet = marked(snippetOf(seek(words.join(' '), 'word2', 'word40', 'word42')));
    expect(snippet).toContain('[word40] word41 [word42]');
  });

  it('shows the beginning of a text without a hit', () => {
    expect(marked(snippetOf(seek(words.join(' '), 'nobody')))).toMatch(/^word0 .*…$/);
  });
});
