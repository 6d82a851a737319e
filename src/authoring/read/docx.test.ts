import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ReadProblem } from '../types.ts';
import { readDocx } from './docx.ts';
import { makeDocx, parseHtml, wordParagraph } from './testFiles.ts';

const read = (bytes: Uint8Array) => readDocx(bytes, parseHtml);
const problemOf = async (bytes: Uint8Array) => {
  try {
    await read(bytes);
  } catch (error) {
    if (error instanceof ReadProblem) return error;
    throw error;
  }
  return null;
};

describe('readDocx', () => {
  it('reads the title, headings and paragraphs', async () => {
    const bytes = makeDocx(
      wordParagraph('رصيف جديد', 'Title') +
        wordParagraph('اجتمع المجلس.') +
        wordParagraph('') +
        wordParagraph('الخلاف', 'heading 1') +
        wordParagraph('غضب الصيادون.'),
    );
    expect(await read(bytes)).toEqual({
      title: 'رصيف جديد',
      blocks: [
        { kind: 'paragraph', text: 'اجتمع المجلس.', line: 2 },
        { kind: 'heading', text: 'الخلاف', line: 3 },
        { kind: 'paragraph', text: 'غضب الصيادون.', line: 4 },
      ],
      dropped: [],
      rows: new Set(),
    });
  });

  it('makes one paragraph of each row of a table', async () => {
    const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('2039')}${cell('12')}</w:tr><w:tr>${cell('2040')}${cell('120')}</w:tr></w:tbl>`;
    const { blocks, rows } = await read(makeDocx(wordParagraph('It opens.') + table));
    expect(blocks.map(({ text }) => text)).toEqual(['It opens.', '2039 · 12', '2040 · 120']);
    expect(rows).toEqual(new Set([2, 3]));
  });

  it('takes a first heading for the title, and knows the style without a list of styles', async () => {
    const headings = wordParagraph('A new quay', 'heading 1') + wordParagraph('It opens.');
    const more = headings + wordParagraph('The fishers', 'heading 1') + wordParagraph('They left.');
    expect((await read(makeDocx(more))).title).toBe('A new quay');
    expect((await read(makeDocx(more))).blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
    ]);
    const bare = { 'word/styles.xml': strToU8('<w:styles xmlns:w="urn:x"/>') };
    for (const style of ['Title', 'Heading1']) {
      const body = wordParagraph('رصيف جديد', style) + wordParagraph('فُتح الرصيف.');
      expect((await read(makeDocx(body, bare))).title).toBe('رصيف جديد');
    }
  });

  it('reads what a tracked change put in, not what it took out', async () => {
    const body =
      '<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>';
    expect((await read(makeDocx(body))).blocks.map(({ text }) => text)).toEqual(['new']);
  });

  it('refuses what is no Word document, and says what it is', async () => {
    expect((await problemOf(strToU8('Just words.')))?.code).toBe('not-a-docx');
    expect((await problemOf(strToU8('%PDF-1.4 …')))?.message).toContain('it is a PDF');
    expect((await problemOf(zipSync({ 'a.txt': strToU8('a') })))?.code).toBe('no-word-document');
    expect((await problemOf(new Uint8Array()))?.code).toBe('empty');
  });

  it('tells a password from an old .doc', async () => {
    const file = new Uint8Array(2048);
    file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect((await problemOf(file))?.message).toContain('an old Office document');
    file.set(
      [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
      1024,
    );
    expect((await problemOf(file))?.code).toBe('password');
  });

  it('refuses a damaged document', async () => {
    const whole = makeDocx(wordParagraph('word '.repeat(2000)));
    expect((await problemOf(whole.subarray(0, whole.length - 30)))?.code).toBe('damaged');
    const broken = whole.slice();
    broken.fill(0xff, 60, whole.length - 400);
    expect((await problemOf(broken))?.code).toBe('damaged');
    expect((await problemOf(zipSync({ 'word/document.xml': strToU8('<a><b>') })))?.code).toBe(
      'damaged',
    );
    const deep = makeDocx('<w:tbl><w:tr><w:tc>'.repeat(5000));
    expect((await problemOf(deep))?.code).toBe('damaged');
  });

  it('stops unpacking a bomb, whatever size it states', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(30_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    const problem = await problemOf(bomb);
    expect(problem?.code).toBe('bomb');
    expect(problem?.message).toContain('more than 12 MB');
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const directory = view.getUint32(bomb.length - 6, true);
    view.setUint32(22, 100, true);
    view.setUint32(directory + 24, 100, true);
    expect((await problemOf(bomb))?.code).toBe('bomb');
  });

  it('takes no notice of pictures and other files, however large', async () => {
    const picture = { 'word/media/image1.png': new Uint8Array(20_000_000) };
    expect((await read(makeDocx(wordParagraph('Words.'), picture))).blocks).toHaveLength(1);
  });

  it('refuses a file of 50 MB', async () => {
    expect((await problemOf(new Uint8Array(50_000_000)))?.code).toBe('too-large');
  });
});
