import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameHeadings } from './headings.ts';
import { joinedLines, readPlain } from './plain.ts';

const texts = (text: string) => readPlain(text).map((block) => block.text);

/** Wraps words to a width, as an editor does. */
function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const english = [
  'The harbour board of Qasaba met on Sunday, and its members, who had not agreed before, voted to open the new quay to small boats in the coming year.',
  'Nobody had asked the fishers, who had blocked the entrance of the port for two days in August and who say that the quay will take half of their catch.',
];
const arabic = [
  'اجتمع مجلس ميناء القصبة يوم الأحد، وصوّت أعضاؤه الذين لم يتفقوا من قبل على فتح الرصيف الجديد أمام المراكب الصغيرة في العام المقبل.',
  'ولم يسأل أحد الصيادين الذين أغلقوا مدخل الميناء يومين في أغسطس، ويقولون إن الرصيف سيأخذ نصف صيدهم من البحر كل عام.',
];

describe('readPlain', () => {
  it('takes each line for a paragraph where no blank line stands', () => {
    expect(readPlain(arabic.join('\n'))).toEqual([
      { kind: 'paragraph', text: arabic[0], line: 1 },
      { kind: 'paragraph', text: arabic[1], line: 2 },
    ]);
  });

  it('parts paragraphs at blank lines and keeps their line numbers', () => {
    expect(readPlain(`\n${english[0]}\n \n\u200f\n${english[1]}\n`)).toEqual([
      { kind: 'paragraph', text: english[0], line: 2 },
      { kind: 'paragraph', text: english[1], line: 5 },
    ]);
  });

  it.each([
    ['English', english],
    ['Arabic', arabic],
  ])('joins hard-wrapped lines, in %s', (_, paragraphs) => {
    for (const width of [48, 60, 72]) {
      const wrapped = paragraphs.map((text) => wrap(text, width));
      expect(texts(wrapped.join('\n\n'))).toEqual(paragraphs);
      // Without blank lines, a line with room left after a full stop ends a paragraph.
      expect(texts(wrapped.join('\n'))).toEqual(paragraphs);
    }
  });

  it.each([
    [
      'English',
      [
        'The harbour board of Qasaba met on Sunday, and its members,',
        'who had not agreed before, voted to open the new',
        'quay to small boats in the coming year of fishing.',
      ],
      ['Nobody had asked the fishers, who had blocked the entrance', 'of the port for two days.'],
    ],
    [
      'Arabic',
      [
        'اجتمع مجلس ميناء القصبة يوم الأحد، وصوّت أعضاؤه الذين لم',
        'يتفقوا من قبل على فتح الرصيف الجديد أمام المراكب',
        'الصغيرة التي ترسو في الميناء في العام المقبل.',
      ],
      ['ولم يسأل أحد الصيادين الذين أغلقوا مدخل الميناء القديم', 'يومين في أغسطس.'],
    ],
  ])('joins lines that were broken unevenly, in %s, and says so', (_, one, two) => {
    const text = `${one.join(' \n')}\n\n${two.join('\n')}\n`;
    const blocks = readPlain(text);
    expect(blocks.map((block) => block.text)).toEqual([one.join(' '), two.join(' ')]);
    expect(joinedLines(text, blocks)).toEqual([
      { line: 2, what: 'lines were joined to paragraphs', count: 3 },
    ]);
    const single = [...english, ...arabic].join('\n\n');
    expect(joinedLines(single, readPlain(single))).toEqual([]);
  });

  it('joins wrapped Chinese without spaces', () => {
    const text =
      '卡萨巴市政府星期日宣布，新的渔港将于明年向小型渔船开放，但是渔民们对此表示强烈不满意见。';
    const wrapped = text.replace(/(.{30})/gu, '$1\n');
    expect(texts(`${wrapped}\n\n第二段。`)).toEqual([text, '第二段。']);
  });

  it('leaves short lines apart: a poem, a list, figures', () => {
    const lines = ['A first line', 'and one more line', 'red', 'a fourth one here', '310 310'];
    expect(texts(lines.join('\n'))).toEqual(lines);
  });

  it('keeps every letter, in order, and points to the line where it begins', () => {
    const word = fc.constantFrom('مرفأ', 'Qasaba', 'quay.', 'причал', '渔港', '\n', '\n\n', '  ');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ');
        const lines = text.split('\n');
        const blocks = readPlain(text);
        const letters = (source: string) => source.replace(/\s/g, '');
        expect(letters(blocks.map((block) => block.text).join(''))).toBe(letters(text));
        for (const block of blocks) {
          expect(block.text.startsWith(lines[block.line - 1]?.trim() ?? '?')).toBe(true);
        }
      }),
    );
  });
});

describe('nameHeadings', () => {
  const named = (lines: readonly string[], known: string | null = null) =>
    nameHeadings(readPlain(lines.join('\n')), known);

  it('takes a short first line above long paragraphs for the title', () => {
    const { title, blocks } = named(['رصيف جديد في القصبة', ...arabic]);
    expect(title).toBe('رصيف جديد في القصبة');
    expect(blocks.map((block) => block.text)).toEqual(arabic);
  });

  it('takes no sentence for a title, and none where it is known', () => {
    expect(named(arabic).title).toBeNull();
    expect(named(['The quay opens.', ...english]).title).toBeNull();
    expect(named(['Short line', 'Another short line']).title).toBeNull();
    expect(named(['A new quay', ...english], 'Known').title).toBe('Known');
    expect(named(['A new quay', ...english], 'Known').blocks).toHaveLength(3);
  });

  it('takes a line that a blank line parts for the title, above shorter paragraphs too', () => {
    for (const [title, text] of [
      ['رصيف جديد في القصبة', 'فُتح الرصيف الجديد في القصبة أمام المراكب.'],
      ['A new quay in Qasaba', 'The quay was opened to small boats.'],
    ] as const) {
      expect(named([title, '', text]).title).toBe(title);
      expect(named([title, text]).title).toBeNull();
    }
  });

  it('drops a lone word above the title', () => {
    const { title, blocks, dropped } = named(['سياسة', 'رصيف جديد في القصبة', ...arabic]);
    expect(title).toBe('رصيف جديد في القصبة');
    expect(blocks).toHaveLength(2);
    expect(dropped).toMatchObject([{ line: 1, text: 'سياسة' }]);
  });

  it('takes a short line between long paragraphs for a heading', () => {
    const { blocks } = named([english[0] ?? '', 'What the fishers say', english[1] ?? '']);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph']);
  });

  it.each(['He said no.', '— No more', 'and then it ended', '“Never again”', 'Why?', 'He said:'])(
    'leaves “%s” among the paragraphs',
    (line) => {
      const { blocks } = named([english[0] ?? '', line, english[1] ?? '']);
      expect(blocks.every(({ kind }) => kind === 'paragraph')).toBe(true);
    },
  );
});
