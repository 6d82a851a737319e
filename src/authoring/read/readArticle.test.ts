import { describe, expect, it } from 'vitest';
import { ReadProblem } from '../types.ts';
import { readArticle } from './readArticle.ts';
import { encode, makeDocx, parseHtml, wordParagraph } from './testFiles.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array | string, name = 'article.txt', language = 'ar') =>
  readArticle(typeof bytes === 'string' ? utf8(bytes) : bytes, { name, language, parseHtml });
const codeOf = async (bytes: Uint8Array | string, name?: string) => {
  try {
    await read(bytes, name);
  } catch (error) {
    if (error instanceof ReadProblem) return error.code;
    throw error;
  }
  return null;
};

const first =
  'اجتمع مجلس ميناء القصبة يوم الأحد، وصوّت أعضاؤه الذين لم يتفقوا من قبل على فتح الرصيف الجديد أمام المراكب الصغيرة.';
const second =
  'ولم يسأل أحد الصيادين الذين أغلقوا مدخل الميناء يومين في أغسطس، ويقولون إن الرصيف سيأخذ نصف صيدهم من البحر كل عام.';
const russian = 'Совет порта Касабы собрался в воскресенье и решил открыть новый причал.';

describe('readArticle', () => {
  it('reads a text: title, paragraphs, what was dropped and what was changed', async () => {
    const text = `رصيف جديد في القصبة\n${first.replace('،', ' ،')}\nإعلان\n${second}\n310 310\n.\n`;
    expect(await read(text)).toEqual({
      title: 'رصيف جديد في القصبة',
      blocks: [
        { kind: 'paragraph', text: first, line: 2 },
        { kind: 'paragraph', text: second, line: 4 },
      ],
      dropped: [
        { line: 3, text: 'إعلان', why: 'It belongs to the page around the article.' },
        { line: 5, text: '310 310', why: 'It is the size of an advertisement.' },
        { line: 6, text: '.', why: 'It has no words.' },
      ],
      changes: [{ line: 2, what: 'a space before a punctuation mark', count: 1 }],
      encoding: 'utf-8',
    });
  });

  it('gives the same article from every format', async () => {
    const title = 'رصيف جديد في القصبة';
    const page = `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>${first}</p><h2>الخلاف</h2><p>${second}</p></body></html>`;
    const articles = await Promise.all([
      read(`${title}\n\n${first}\n\nالخلاف\n\n${second}`),
      read(`# ${title}\n\n${first}\n\n## الخلاف\n\n${second}`, 'article.md'),
      read(page, 'article.html'),
      read(
        makeDocx(
          wordParagraph(title, 'Title') +
            wordParagraph(first) +
            wordParagraph('الخلاف', 'heading 1') +
            wordParagraph(second),
        ),
        'article.docx',
      ),
    ]);
    for (const article of articles) {
      expect(article.title).toBe(title);
      expect(article.blocks.map(({ kind, text }) => [kind, text])).toEqual([
        ['paragraph', first],
        ['heading', 'الخلاف'],
        ['paragraph', second],
      ]);
      expect(article.dropped).toEqual([]);
    }
  });

  it('reads other encodings, and the one that a page declares', async () => {
    const bytes = encode(russian, 'windows-1251');
    expect(await read(bytes, 'article.txt', 'ru')).toMatchObject({ encoding: 'windows-1251' });
    const page = `<html><head><meta charset="koi8-r"></head><body><p>${russian}</p></body></html>`;
    const article = await read(encode(page, 'koi8-r'), 'article.htm', 'en');
    expect(article.encoding).toBe('koi8-r');
    expect(article.blocks[0]?.text).toBe(russian);
  });

  it('reads a file as what it is and says that its name is wrong', async () => {
    const page = await read(`<!DOCTYPE html><p>${first}</p>`, 'article.txt');
    expect(page.blocks.map(({ text }) => text)).toEqual([first]);
    expect(page.changes[0]?.what).toContain('an HTML page, although its name says otherwise');
    const document = await read(makeDocx(wordParagraph(first)), 'article.txt');
    expect(document.changes[0]?.what).toContain('a Word document');
    const text = await read(`${first}\n${second}`, 'article.html');
    expect(text.blocks).toHaveLength(2);
    expect(text.changes[0]?.what).toContain('a text without HTML');
  });

  it('names the endings that it reads', async () => {
    await expect(read('text', 'article.pdf')).rejects.toThrow(
      'A .pdf file is not read here. These are: .txt, .text, .md, .markdown, .html, .htm, .docx.',
    );
    expect(await codeOf('text', 'article')).toBe('unknown-format');
  });

  it('refuses a file without a paragraph', async () => {
    await expect(read('310 310\nإعلان\n')).rejects.toThrow(
      'The file holds no paragraph of an article. What it holds was left out, such as line 1, “310 310”',
    );
    expect(await codeOf('# Only a title', 'article.md')).toBe('no-paragraphs');
    expect(await codeOf('<html><body><script>1</script></body></html>', 'article.html')).toBe(
      'no-paragraphs',
    );
    expect(await codeOf(makeDocx(''), 'article.docx')).toBe('no-paragraphs');
  });

  it('refuses what is no article at all', async () => {
    expect(await codeOf('')).toBe('empty');
    expect(await codeOf('', 'article.docx')).toBe('empty');
    expect(await codeOf('%PDF-1.4')).toBe('binary');
    expect(await codeOf('words', 'article.docx')).toBe('not-a-docx');
    expect(await codeOf(`<p>${first} &#xfffd;</p>`, 'article.html')).toBe('lost-characters');
    expect(await codeOf('<div>'.repeat(2000), 'article.html')).toBe('markup');
  });

  it('leaves out bylines, days and share bars, and says which rows were tables', async () => {
    const page = `<article><h1>رصيف جديد</h1><p>من سارة السهلي وجون كي</p><p>القصبة، 3 ماي 2040</p>
      <p>X</p><p>${first}</p><table><tr><td>2040</td><td>120</td></tr></table><p>${second}</p></article>`;
    const { blocks, dropped, changes } = await read(page, 'article.html');
    expect(blocks.map(({ text }) => text)).toEqual([first, '2040 · 120', second]);
    expect(dropped.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(changes.map(({ line, what }) => [line, what])).toEqual([
      [6, 'a row of a table: the page has no tables, so write it as a sentence'],
    ]);
  });

  it.each(['article.txt', 'article.md'])('keeps the rows of a table in %s', async (name) => {
    const table = '| Quay | Boxes |\n|---|---|\n| North | 412,000 |\n| 2040 | 455,000 |';
    for (const drawn of [table, table.replace('|---|---|\n', '')]) {
      const { blocks, dropped } = await read(`${first}\n\n${drawn}\n\n${second}`, name);
      expect(blocks.map(({ text }) => text)).toEqual([
        first,
        'Quay · Boxes',
        'North · 412,000',
        '2040 · 455,000',
        second,
      ]);
      expect(dropped).toEqual([]);
    }
  });

  it('drops a title said twice and headings with nothing under them', async () => {
    const { blocks, dropped } = await read(
      `---\ntitle: A quay\n---\n## A quay\n\n## Empty\n\n## Full\n\n${first}\n\n## At the end`,
      'article.md',
    );
    expect(blocks.map(({ text }) => text)).toEqual(['Full', first]);
    expect(dropped.map(({ text, why }) => [text, why])).toEqual([
      ['A quay', 'It repeats the title.'],
      ['Empty', 'It is a heading without a paragraph under it.'],
      ['At the end', 'It is a heading without a paragraph under it.'],
    ]);
  });

  it('keeps mixed directions and takes out what spoofs them', async () => {
    const { blocks, changes } = await read(`${first} NATO \u202eOTAN\u202c و UN.`);
    expect(blocks[0]?.text).toBe(`${first} NATO OTAN و UN.`);
    expect(changes.map(({ what }) => what).join()).toMatch(/U\+202E.*U\+202C/);
  });

  it.each(['article.txt', 'article.md', 'article.html'])(
    'keeps a paragraph of 100,000 words whole in %s',
    async (name) => {
      const words = `${'كلمة '.repeat(99_999)}نهاية.`;
      const { blocks } = await read(words, name);
      expect(blocks).toEqual([{ kind: 'paragraph', text: words, line: 1 }]);
    },
  );
});
