import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from './docx.ts';
import { makeDocx, parseHtml, wordParagraph } from './testFiles.ts';

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const secret = 'The quay is sold.';
const run = (properties: string, text = secret) =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (runs: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;

const style = (id: string, properties: string, { type = 'character', basedOn = '' } = {}) =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:rPr>${properties}</w:rPr></w:style>`;
const styles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>',
  style('Gone', '<w:vanish/>'),
  style('AlsoGone', '', { basedOn: 'Gone' }),
  style('Back', '<w:vanish w:val="0"/>', { basedOn: 'Gone' }),
  style('GonePart', '<w:vanish/>', { type: 'paragraph' }),
  style('GoneBelow', '<w:i/>', { type: 'paragraph', basedOn: 'GonePart' }),
  style('Round', '<w:i/>', { basedOn: 'Round' }),
  style('White', '<w:color w:val="FFFFFF"/>'),
  '<w:style w:type="table" w:styleId="Grid"><w:tblStylePr w:type="firstRow"><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style>',
].join('');

const read = (body: string) =>
  readDocx(
    makeDocx(wordParagraph('It opens.') + body + wordParagraph('They left.'), {
      'word/styles.xml': strToU8(`<w:styles ${space}>${styles}</w:styles>`),
    }),
    parseHtml,
  );

const vanish = 'it is marked as hidden text';
const tiny = 'its letters have no size';
const alike = 'its letters have the colour of their ground';

describe('words that cannot be seen in a Word document', () => {
  it.each([
    ['marked as hidden', run('<w:vanish/>'), '', vanish],
    ['so by its style', run('<w:rStyle w:val="Gone"/>'), '', vanish],
    ['so by what its style is based on', run('<w:rStyle w:val="AlsoGone"/>'), '', vanish],
    ['so by its paragraph', run(''), '<w:pStyle w:val="GoneBelow"/>', vanish],
    ['of one point', run('<w:sz w:val="2"/>'), '', tiny],
    ['of one point in Arabic', run('<w:rtl/><w:szCs w:val="1"/><w:sz w:val="24"/>'), '', tiny],
    ['white on white', run('<w:color w:val="FFFFFF"/>'), '', alike],
    ['white by its style', run('<w:rStyle w:val="White"/>'), '', alike],
    ['red on red', run('<w:color w:val="FF0000"/><w:shd w:fill="FF0000"/>'), '', alike],
  ])('are left out and listed: %s', async (_, hidden, properties, why) => {
    const { blocks, dropped } = await read(paragraph(hidden, properties));
    expect(blocks.map(({ text }) => text)).toEqual(['It opens.', 'They left.']);
    expect(dropped).toEqual([{ line: 2, text: secret, why: expect.stringContaining(why) }]);
  });

  it('go from the midst of a paragraph', async () => {
    const runs = `${run('', 'The quay ')}${run('<w:vanish/>', 'is sold. It ')}${run('', 'opens.')}`;
    const { blocks, dropped } = await read(paragraph(runs));
    expect(blocks[1]).toEqual({ kind: 'paragraph', text: 'The quay opens.', line: 2 });
    expect(dropped.map(({ line, text }) => [line, text])).toEqual([[2, 'is sold. It']]);
  });

  it.each([
    ['hidden switched off', run('<w:vanish w:val="0"/>'), ''],
    ['switched off by its style', run('<w:rStyle w:val="Back"/>'), ''],
    [
      'switched off in a hidden paragraph',
      run('<w:vanish w:val="false"/>'),
      '<w:pStyle w:val="GonePart"/>',
    ],
    [
      'twice hidden, which shows it',
      run('<w:rStyle w:val="Gone"/>'),
      '<w:pStyle w:val="GonePart"/>',
    ],
    ['hidden on the web only', run('<w:webHidden/>'), ''],
    ['whose paragraph’s end is hidden', run(''), '<w:rPr><w:vanish/><w:specVanish/></w:rPr>'],
    [
      'hidden before a tracked change',
      run('<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>'),
      '',
    ],
    ['white on a ground', run('<w:color w:val="FFFFFF"/><w:shd w:fill="1F3864"/>'), ''],
    ['white on a marked ground', run('<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>'), ''],
    ['white in a dark paragraph', run('<w:color w:val="FFFFFF"/>'), '<w:shd w:fill="000000"/>'],
    ['small letters', run('<w:sz w:val="12"/>'), ''],
    [
      'whose Latin letters alone have no size',
      run('<w:rtl/><w:sz w:val="2"/><w:szCs w:val="24"/>'),
      '',
    ],
    ['with a style that is based on itself', run('<w:rStyle w:val="Round"/>'), ''],
  ])('stay where they are seen: %s', async (_, shown, properties) => {
    const { blocks, dropped } = await read(paragraph(shown, properties));
    expect(blocks.map(({ text }) => text)).toContain(secret);
    expect(dropped).toEqual([]);
  });

  it('stay where a table may give them a ground', async () => {
    const cell = (runs: string) => `<w:tc>${paragraph(runs)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell(run('<w:color w:val="FFFFFF"/>', 'Year'))}${cell(run('', 'Boats'))}</w:tr></w:tbl>`;
    expect((await read(table)).blocks.map(({ text }) => text)).toContain('Year · Boats');
  });

  it('are left out of footnotes as well', async () => {
    const note = `<w:footnotes ${space}><w:footnote w:id="2">${paragraph(`${run('', 'A note.')}${run('<w:vanish/>')}`)}</w:footnote></w:footnotes>`;
    const body = paragraph(
      `${run('', 'The quay opens.')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
    );
    const { dropped } = await readDocx(
      makeDocx(body, { 'word/footnotes.xml': strToU8(note) }),
      parseHtml,
    );
    const said = dropped.map(({ text }) => text);
    expect(said).toContain(secret);
    expect(said.filter((text) => text.includes('A note.')).join()).not.toContain('sold');
  });
});
