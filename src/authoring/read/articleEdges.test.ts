import { describe, expect, it } from 'vitest';
import type { Block } from '../types.ts';
import { dropEdges } from './articleEdges.ts';

const first = 'اجتمع مجلس ميناء القصبة يوم الأحد.';
const last = 'ولم يسأل أحد الصيادين.';
const blocksOf = (texts: readonly string[]): Block[] =>
  texts.map((text, at) => ({ kind: 'paragraph', text, line: at + 1 }));
const droppedFrom = (texts: readonly string[], title: string | null = 'رصيف جديد') =>
  dropEdges(blocksOf(texts), { language: 'ar', title }).dropped.map(({ text }) => text);

describe('dropEdges', () => {
  it.each([
    ['من سارة السهلي وجون كي', '“byline”'],
    ['من نديم السهلي، سارة كي وعلي السهلي', '“byline”'],
    ['القصبة - حميد السهلي', '“byline”'],
    ['كتب حميد السهلي', '“byline”'],
    ['Von Anna Kai', '“byline”'],
    ['القصبة، 3 ماي 2040', 'published'],
    ['3 ماي 2040', 'published'],
    ['٣ أيار/مايو ٢٠٤٠', 'published'],
  ])('drops “%s” above the article', (line, why) => {
    const { blocks, dropped } = dropEdges(blocksOf([line, first, last]), {
      language: 'ar',
      title: 'رصيف جديد',
    });
    expect(blocks.map(({ text }) => text)).toEqual([first, last]);
    expect(dropped).toEqual([{ line: 1, text: line, why: expect.stringContaining(why) as string }]);
  });

  it.each([
    ['fr', 'Qasaba, le 3 mai 2040'],
    ['en', 'March 3, 2040'],
    ['ru', '3 мая 2040 года'],
    ['zh', '2040年3月27日'],
  ])('knows a day in %s', (language, line) => {
    const { dropped } = dropEdges(blocksOf([line, first]), { language, title: 'A quay' });
    expect(dropped).toHaveLength(1);
  });

  it.each([
    'من القصبة إلى المرفأ',
    'من سارة إلى جون',
    'من علي السهلي إلى الصيادين',
    'القصبة - علي يغادر المرفأ',
    'كتب علي على صفحته',
    'القصبة - أزمة جديدة',
    'ماي 2040',
    'فُتح الرصيف في القصبة، 3 ماي 2040',
    '3 ماي 2040، يوم الصيادين',
  ])('keeps “%s”', (line) => {
    expect(droppedFrom([line, first, last])).toEqual([]);
  });

  it('drops nothing of the kind between the paragraphs', () => {
    expect(droppedFrom([first, last, 'القصبة - حميد السهلي', last])).toEqual([]);
    expect(droppedFrom(['3 ماي 2040', first, last, '5 ماي 2040', last])).toEqual([]);
    expect(droppedFrom([first, last, 'القصبة، 3 ماي 2040'])).toEqual(['القصبة، 3 ماي 2040']);
  });

  it('leaves the line that may be the title', () => {
    const name = 'من حميد السهلي';
    expect(droppedFrom([name, first, last], null)).toEqual([]);
    expect(droppedFrom([name, 'رصيف جديد في القصبة القديمة', first], null)).toEqual([name]);
  });

  it('drops a byline in bold, which looks like a heading', () => {
    const heading = (text: string): Block => ({ kind: 'heading', text, line: 1 });
    const drop = (text: string) =>
      dropEdges([heading(text), ...blocksOf([first])], { language: 'en', title: 'A quay' }).dropped;
    expect(drop('By Anna Quay')).toHaveLength(1);
    expect(drop('By Land And Sea')).toEqual([]);
    expect(drop('3 May 2040')).toEqual([]);
  });
});
