import { describe, expect, it } from 'vitest';
import { smallStory } from '../../tests/fixtures/smallStory.ts';
import { compileStory } from './compile.ts';
import { tangleIn } from './tangle.ts';

describe('tangleIn', () => {
  const paragraph = 'He *said* that [the quay](quay) was “open”, and `so` it was. ';
  it.each([
    ['an article with many links', `${paragraph.repeat(8)}\n\n`.repeat(3_000)],
    ['a long list', '- [One](a) and *two*\n'.repeat(900)],
    ['a long quotation', '> He said so.\n'.repeat(20_000)],
    ['a long paragraph of short lines', 'He said so.\n'.repeat(20_000)],
    ['signs that stand for themselves', '\\*\\['.repeat(20_000)],
  ])('lets pass %s', (_, text) => {
    expect(tangleIn(text)).toBeNull();
  });

  it.each([
    ['signs', '*a'.repeat(5_100), 'so many signs of Markdown'],
    ['signs behind a backslash that stands for itself', '\\\\*'.repeat(5_100), 'so many signs'],
    ['lists in lists', '1. '.repeat(1_300), 'begin inside each other'],
    ['quotations in lists', '> - '.repeat(700), 'begin inside each other'],
    ['lines behind a quotation', `> a\n${'b\n'.repeat(5_100)}`, 'So many lines follow a quotation'],
  ])('finds %s, and where', (_, text, what) => {
    const before = 'The quay opens.\n\n';
    expect(tangleIn(before + text)).toEqual({
      offset: before.length,
      what: expect.stringContaining(what),
    });
  });
});

describe('a story whose Markdown cannot be parsed', () => {
  it('is refused with the place and what to do, and nothing else is said of its text', () => {
    const files = smallStory();
    const text = files['en/article.md'] ?? '';
    files['en/article.md'] = text.replace('*signed*', () => '*a'.repeat(5_100));
    const { problems } = compileStory(files);
    const line = text.slice(0, text.indexOf('[The River Post]')).split('\n').length;
    expect(problems.map((problem) => [problem.file, problem.line, problem.code])).toEqual([
      ['en/article.md', line, 'markdown'],
    ]);
    expect(problems[0]?.fix).toContain('backslash');
  });
});
