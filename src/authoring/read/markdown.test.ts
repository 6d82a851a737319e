import { describe, expect, it } from 'vitest';
import { ReadProblem } from '../types.ts';
import { readMarkdown } from './markdown.ts';

describe('readMarkdown', () => {
  it('reads headings, paragraphs, lists and quotations as plain words', () => {
    const text = [
      '# رصيف جديد',
      '',
      'قال [مجلس الميناء](https://example.org) إن *الرصيف*',
      'سيفتح **قريبا**.',
      '',
      '## الخلاف',
      '',
      '- لم يُسأل أحد.',
      '- ولم يُجب أحد.',
      '',
      '> هذا `رأي`.',
    ].join('\n');
    expect(readMarkdown(text)).toEqual({
      title: 'رصيف جديد',
      blocks: [
        { kind: 'paragraph', text: 'قال مجلس الميناء إن الرصيف سيفتح قريبا.', line: 3 },
        { kind: 'heading', text: 'الخلاف', line: 6 },
        { kind: 'paragraph', text: 'لم يُسأل أحد.', line: 8 },
        { kind: 'paragraph', text: 'ولم يُجب أحد.', line: 9 },
        { kind: 'paragraph', text: 'هذا رأي.', line: 11 },
      ],
      dropped: [],
      rows: new Set(),
    });
  });

  it('makes one paragraph of each row of a table', () => {
    const text = [
      'Boats in the harbour:',
      '| Year | Boats |',
      '|------|------:|',
      '| 2039 | *12*  |',
      '|      |       |',
      '| 2040 | 120   |',
      '',
      'Left | right, the board said.',
      'It went on - | -',
    ].join('\n');
    const { blocks, rows } = readMarkdown(text);
    expect(blocks.map((block) => [block.line, block.text])).toEqual([
      [1, 'Boats in the harbour:'],
      [2, 'Year · Boats'],
      [4, '2039 · 12'],
      [6, '2040 · 120'],
      [8, 'Left | right, the board said. It went on - | -'],
    ]);
    expect([2, 4, 6].every((line) => rows?.has(line))).toBe(true);
    expect(rows?.has(8)).toBe(false);
  });

  it('takes the title from the front matter and reports the rest of it', () => {
    const { title, blocks, dropped } = readMarkdown(
      '---\ntitle: A new quay\nauthor: Nadia\n---\n\n## Chapter\n\nThe quay opens.',
    );
    expect(title).toBe('A new quay');
    expect(blocks.map(({ text, line }) => [text, line])).toEqual([
      ['Chapter', 6],
      ['The quay opens.', 8],
    ]);
    expect(dropped.map(({ text }) => text)).toEqual(['author: Nadia']);
  });

  it('never makes a section of the headline', () => {
    const text = '# رصيف للقصبة\n\nفُتح الرصيف.\n\n## الخلاف\n\nغضب الصيادون.';
    const known = readMarkdown(`---\ntitle: رصيف جديد\n---\n\n${text}`);
    expect(known.title).toBe('رصيف جديد');
    expect(known.blocks.map((block) => block.text)).not.toContain('رصيف للقصبة');
    expect(known.dropped.map((entry) => entry.text)).toEqual(['رصيف للقصبة']);
    const below = readMarkdown(`Quay news\n\n${text}`);
    expect(below.title).toBe('رصيف للقصبة');
    expect(below.blocks[0]?.text).toBe('Quay news');
    const chapters = '---\ntitle: Quay\n---\n\n# One\n\nIt opens.\n\n# Two\n\nIt shuts.';
    expect(readMarkdown(chapters).blocks.map((block) => block.text)).toContain('One');
  });

  it('takes dividing lines around a sentence for no front matter', () => {
    expect(readMarkdown('---\nThe quay opens.\n---\n').blocks.map(({ text }) => text)).toEqual([
      'The quay opens.',
    ]);
  });

  it('drops HTML, pictures and link definitions, and says so', () => {
    const { blocks, dropped } = readMarkdown(
      'One <b>bold</b> word ![the quay](quay.png).\n\n<script>alert(1)</script>\n\n[a]: https://example.org\n\n<!-- note -->\n',
    );
    expect(blocks.map(({ text }) => text)).toEqual(['One bold word .']);
    expect(dropped.map(({ line, text, why }) => [line, text, why])).toEqual([
      [1, '<b>', 'It is HTML.'],
      [1, '</b>', 'It is HTML.'],
      [1, 'the quay', 'It describes a picture.'],
      [3, '<script>alert(1)</script>', 'It is HTML.'],
      [5, 'https://example.org', 'It is the address of a link.'],
    ]);
  });

  it('keeps the words of an indented paragraph', () => {
    expect(readMarkdown('    The quay opens.').blocks[0]?.text).toBe('The quay opens.');
  });

  it('refuses a paragraph of signs that would take minutes', () => {
    expect(() => readMarkdown('**a*b '.repeat(30_000))).toThrow(ReadProblem);
    expect(() => readMarkdown('> '.repeat(30_000))).toThrow('cannot be read as Markdown');
  });
});

describe('words that a tag hides', () => {
  const hidden = new Map([['<span style="display:none">', 'It cannot be seen.']]);

  it('are left out and listed, with what stands inside', () => {
    const { blocks, dropped } = readMarkdown(
      'Seen <span style="display:none">not <b>at</b> all</span> and <span>seen</span>.\n',
      hidden,
    );
    expect(blocks.map(({ text }) => text.replace(/ +/g, ' '))).toEqual(['Seen and seen.']);
    expect(dropped).toContainEqual({ line: 1, text: 'not at all', why: 'It cannot be seen.' });
  });

  it('end with the paragraph where nothing closes the tag', () => {
    const { blocks } = readMarkdown('One <span style="display:none">two.\n\nThree.\n', hidden);
    expect(blocks.map(({ text }) => text)).toEqual(['One', 'Three.']);
  });
});
