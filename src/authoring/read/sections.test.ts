import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../types.ts';
import { proposeSections } from './sections.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, line: 1 });
const heading = (text: string): Block => ({ kind: 'heading', text, line: 1 });

describe('proposeSections', () => {
  it('follows the headings of the text', () => {
    const blocks = [
      paragraph('a'),
      heading('الرصيف'),
      paragraph('b'),
      paragraph('c'),
      heading('الخلاف'),
      paragraph('d'),
    ];
    expect(proposeSections(blocks)).toEqual([
      { heading: null, paragraphs: [0] },
      { heading: 'الرصيف', paragraphs: [1, 2] },
      { heading: 'الخلاف', paragraphs: [3] },
    ]);
  });

  it.each([
    [
      'Arabic',
      ['رصيف الميناء يفتح قريبا', 'مجلس الميناء وافق على رصيف جديد', 'رصيف كبير في الميناء'],
      ['غضب الصيادين من القرار', 'الصيادين يرفضون القرار', 'قرار أغضب الصيادين كثيرا'],
    ],
    [
      'Chinese',
      ['新的渔港即将开放', '委员会批准渔港开放', '渔港开放之后'],
      ['渔民反对决定', '渔民们的愤怒和反对', '许多渔民表示反对'],
    ],
  ])('parts a text where its topic changes, in %s', (_, first, second) => {
    const sections = proposeSections([...first, ...second].map(paragraph));
    expect(sections.map(({ paragraphs }) => paragraphs)).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });

  it('puts every paragraph in exactly one section, in order, of two to five', () => {
    const words = fc.array(fc.constantFrom('ميناء', 'quay', 'fishers', 'رصيف', '渔港'));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (texts) => {
        const blocks = texts.map((list) => paragraph(list.join(' ')));
        const sections = proposeSections(blocks);
        expect(sections.flatMap(({ paragraphs }) => paragraphs)).toEqual([...blocks.keys()]);
        expect(sections.every((section) => section.heading === null)).toBe(true);
        const sizes = sections.map(({ paragraphs }) => paragraphs.length);
        const fewest = Math.min(2, blocks.length);
        expect(sizes.filter((size) => size < fewest || size > 5)).toEqual([]);
        expect(proposeSections(blocks)).toEqual(sections);
      }),
    );
  });
});
