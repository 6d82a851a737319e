import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCharacters } from '../../compiler/characters.ts';
import type { Block } from '../types.ts';
import { cleanBlocks } from './clean.ts';
import { mend } from './invisible.ts';

const paragraphs = (texts: readonly string[]): Block[] =>
  texts.map((text, at) => ({ kind: 'paragraph', text, line: at + 1 }));
const kept = (texts: readonly string[], language = 'ar') =>
  cleanBlocks(paragraphs(texts), language).blocks.map(({ text }) => text);
const whyDropped = (text: string, kind: Block['kind'] = 'paragraph') =>
  cleanBlocks([{ kind, text, line: 3 }], 'ar').dropped[0]?.why;

describe('what cleanBlocks drops', () => {
  it.each([
    ['310 310', 'the size of an advertisement'],
    ['300x250', 'the size of an advertisement'],
    ['٧٢٨×٩٠', 'the size of an advertisement'],
    ['.', 'no words'],
    ['* * *', 'no words'],
    ['\u200f', 'Nothing of it can be seen'],
    ['12', 'a number alone'],
    ['X', 'a letter alone'],
    ['فيسبوك تويتر واتساب', 'share bar'],
    ['Share 12 Tweet 3', 'share bar'],
    ['Copy link', 'share bar'],
    ['Поделиться', 'share bar'],
    ['分享到：微博 微信', 'share bar'],
    ['إعلان', 'around the article'],
    ['Read more', 'around the article'],
    ['اقرأ أيضًا: الميناء القديم', 'leads to other pages'],
    ['Читайте также: Старый причал', 'leads to other pages'],
    ['相关阅读：旧码头', 'leads to other pages'],
    ['الوسوم: ميناء، بحر', 'leads to other pages'],
    ['Subscribe to our newsletter', 'subscribe or follow'],
    ['تابعونا على قناتنا الجديدة', 'subscribe or follow'],
    ['https://example.org/quay', 'an address alone'],
    ['#ميناء #صيد', 'hashtags'],
    ['Photo: AFP', 'credits a picture or a source'],
    ['صورة: رويترز', 'credits a picture or a source'],
    ['(Photo by N. R. / Getty Images)', 'credits a picture or a source'],
    ['图片来源：新华社', 'credits a picture or a source'],
    ['© 2024 أخبار الساحل', 'who holds the rights'],
    ['جميع الحقوق محفوظة', 'who holds the rights'],
  ])('drops “%s” as %s', (text, why) => {
    expect(whyDropped(text)).toContain(why);
  });

  it.each([
    'Share prices rose.',
    'Read more books, the minister said.',
    'Facebook said on Sunday that it had removed the page.',
    'قال.',
    'لا',
    '是',
    'X.',
    'القصبة – رويترز',
    'إعلان القصبة',
    'صورة قاتمة',
    'The banner measures 300x250',
    'Source: the minister, who spoke to us by phone, said so.',
    '"Follow us on this road," he said.',
    'Copyright law is changing.',
    '新华社记者报道了这件事。',
  ])('keeps “%s”', (text) => {
    expect(kept([text])).toEqual([text]);
  });

  it('judges headings more kindly', () => {
    expect(whyDropped('2019', 'heading')).toBeUndefined();
    expect(whyDropped('Facebook', 'heading')).toBeUndefined();
    expect(whyDropped('Related articles', 'heading')).toContain('around the article');
    expect(whyDropped('Подписывайтесь на наш канал', 'heading')).toContain('subscribe or follow');
  });

  it('keeps the figures of tables', () => {
    const rows = ['2040 · 120', 'Sunday 7 July 2040 · 12', '2040 · 120', 'Facebook · Twitter'];
    const { blocks } = cleanBlocks(paragraphs(rows), 'en', new Set([1, 2, 3, 4]));
    expect(blocks.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('drops a paragraph that is said again, and lets short answers be', () => {
    const twice = 'اجتمع مجلس الميناء يوم الأحد.';
    const { blocks, dropped } = cleanBlocks(paragraphs([twice, 'لا.', 'لا.', twice]), 'ar');
    expect(blocks.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(dropped).toEqual([{ line: 4, text: twice, why: 'It repeats line 1.' }]);
  });

  it('cuts residue off the end of the last paragraph', () => {
    const last = 'غضب الصيادون ولم يسألهم أحد.';
    const { blocks, dropped } = cleanBlocks(
      paragraphs(['اجتمع المجلس.', `${last} 310 310`, '.']),
      'ar',
    );
    expect(blocks.at(-1)?.text).toBe(last);
    expect(dropped.map(({ line, text }) => [line, text])).toEqual([
      [2, '310 310'],
      [3, '.'],
    ]);
    expect(kept([`${last} فيسبوك تويتر`])).toEqual([last]);
    expect(kept([`${last} (إعداد نديم السهلي - تحرير هدى السهلي)`])).toEqual([last]);
    const spoken = `${last} (قال نديم السهلي)`;
    expect(kept([spoken])).toEqual([spoken]);
    expect(kept(['He scored 310 310'])).toEqual(['He scored 310 310']);
  });
});

describe('what cleanBlocks mends', () => {
  const changesOf = (text: string, language = 'ar') =>
    cleanBlocks([{ kind: 'paragraph', text, line: 7 }], language);

  it.each([
    ['a space before a comma', 'قال ، ثم سكت .', 'قال، ثم سكت.', 'a space before a punctuation'],
    ['a space before an ideographic stop', '开放 。', '开放。', 'a space before a punctuation'],
    ['doubled spaces', 'قال   نعم', 'قال نعم', 'several spaces'],
    ['a no-break space', 'قال\u00a0نعم', 'قال نعم', 'U+00A0 no-break space'],
    ['direction marks', '\u200fقال\u200e نعم\u2069', 'قال نعم', 'U+200F right-to-left mark'],
    ['an override', 'ab\u202edc\u202c', 'abdc', 'U+202E right-to-left override'],
    ['a soft hyphen', 'الم\u00adيناء', 'الميناء', 'U+00AD soft hyphen'],
    ['a zero width space', 'Qa\u200bsaba', 'Qasaba', 'U+200B zero width space'],
    ['a control character', 'Qa\u0007saba', 'Qasaba', 'a control character (U+0007)'],
    ['presentation forms', '\ufee3\ufef4\ufee8\ufe8e\ufe80', 'ميناء', 'the picture of a letter'],
    ['a Persian form that Arabic shares', 'م\ufbffناء', 'ميناء', 'the picture of a letter'],
    [
      'Persian letters inside an Arabic word',
      'المکتب السیاسی',
      'المكتب السياسی',
      'a Persian letter',
    ],
    ['a ligature', 'o\ufb03ce', 'office', 'the picture of a letter'],
    ['uncomposed letters', 'cafe\u0301 ا\u0653ن', 'café آن', 'a letter and its marks'],
    ['a bullet', '• قال نعم', 'قال نعم', 'a bullet'],
    ['a joiner that does nothing', 'Qa\u200csa\u200dba', 'Qasaba', 'U+200C zero width non-joiner'],
  ])('mends %s', (_, text, mended, what) => {
    const { blocks, changes } = changesOf(text);
    expect(blocks[0]?.text).toBe(mended);
    expect(changes[0]?.line).toBe(7);
    expect(changes.map((change) => change.what).join()).toContain(what);
  });

  it('counts each change of a line', () => {
    expect(changesOf('قال ، ثم ، سكت').changes).toEqual([
      { line: 7, what: 'a space before a punctuation mark', count: 2 },
    ]);
  });

  it.each([
    ['fa', 'می\u200cخواهد'],
    ['fa', 'کار\u200cها'],
    ['ar', 'ه\u200d'],
    ['en', '👩\u200d👧 and 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['fr', 'Vraiment\u202f? «\u00a0Oui\u00a0» : dix\u00a0%'],
    ['ru', '— Да, сказал он.'],
    ['ar', 'الطـــويل'],
    ['ar', 'فارسی، ک'],
    ['en', 'Mоscow and 1.5, .NET … wait ... what'],
    ['ar', 'مُحَمَّد'],
  ])('leaves what matters in %s: %s', (language, text) => {
    const { blocks, changes } = changesOf(text.normalize('NFC'), language);
    expect(blocks[0]?.text).toBe(text.normalize('NFC'));
    expect(changes).toEqual([]);
  });
});

describe('cleanBlocks on any text', () => {
  const words = 'قال المجلس quay Share Facebook причал 渔港 310 300x250 #tag می 5 👩 🏴'.split(' ');
  const signs = '.،,!»":•-©  \t\u00a0\u0007';
  const marks = '\u0301\u064b\u0653\u1112\u1161';
  const joiners = '\u200c\u200d\u200f\u202e\u00ad\u2060\ufeff\u{e0067}\ufffe';
  const forms = '\ufefb\ufe70\ufc5e\ufdfa\ufb01\ufdfd';
  const piece = fc.constantFrom(...words, ' ', '  ', ...signs, ...marks, ...joiners, ...forms);
  const block = fc.record({
    kind: fc.constantFrom('heading' as const, 'paragraph' as const, 'paragraph' as const),
    text: fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  });
  const article = fc
    .array(block, { maxLength: 8 })
    .map((blocks): Block[] => blocks.map((one, at) => ({ ...one, line: at + 1 })));
  const language = fc.constantFrom('ar', 'fa', 'en', 'fr', 'zh');
  const runs = { seed: 20220204, numRuns: Number(process.env['FUZZ_RUNS'] ?? 500) };

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(article, language, (blocks, tongue) => {
        const once = cleanBlocks(blocks, tongue);
        expect(cleanBlocks(once.blocks, tongue)).toEqual({ ...once, dropped: [], changes: [] });
      }),
      runs,
    );
  });

  it('loses no visible letter that it does not report', () => {
    const letters = (text: string) =>
      [...text.replaceAll('\ufdfd', 'بسم الله الرحمن الرحيم').normalize('NFKD')]
        .filter((character) => /[\p{L}\p{N}]/u.test(character))
        // Inside an Arabic word they look the same.
        .map((character) => ({ ی: 'ي', ک: 'ك' })[character] ?? character)
        .sort()
        .join('');
    fc.assert(
      fc.property(article, language, (blocks, tongue) => {
        const cleaned = cleanBlocks(blocks, tongue);
        for (const { line, text } of blocks) {
          const after = [...cleaned.blocks, ...cleaned.dropped].filter((one) => one.line === line);
          expect(letters(after.map((one) => one.text).join(' '))).toBe(letters(text));
        }
      }),
      runs,
    );
  });

  it('leaves no character that the compiler refuses but look-alike letters', () => {
    fc.assert(
      fc.property(article, language, (blocks, tongue) => {
        const codes = new Set<string>();
        for (const { text } of cleanBlocks(blocks, tongue).blocks) {
          checkCharacters('article.md', text, tongue, (_file, _at, code) => void codes.add(code));
        }
        codes.delete('look-alike');
        expect([...codes]).toEqual([]);
      }),
      runs,
    );
  });

  it('mends a long text in one go', () => {
    const text = 'قال ، ثم\u200f سكت  طويلا '.repeat(20_000);
    expect(mend(text, 'ar').changes.map(({ count }) => count)).toEqual([20_000, 20_000, 20_000]);
  });
});
