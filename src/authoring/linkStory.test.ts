import { describe, expect, it } from 'vitest';
import { smallStory } from '../../tests/fixtures/smallStory.ts';
import { compileStory } from '../compiler/compile.ts';
import { proposeLinks, writeLinks } from './linkStory.ts';

/** The small story with some words added to its last English paragraph. */
function withWords(words: string): Record<string, string> {
  const files = smallStory();
  const article = files['en/article.md'] ?? '';
  return { ...files, 'en/article.md': article.replace(' {#p4}', ` ${words} {#p4}`) };
}

const linkAll = (files: Record<string, string>) => ({
  ...files,
  ...writeLinks(
    files,
    proposeLinks(files).map((proposal) => ({ proposal, id: proposal.ids[0] ?? '' })),
  ),
});

describe('links', () => {
  it.each([
    [
      'at the end of emphasis',
      '*It was Yusuf Nasser* there.',
      '*It was [Yusuf Nasser](yusuf)* there.',
    ],
    ['that are all of it', '**Yusuf Nasser** was there.', '**[Yusuf Nasser](yusuf)** was there.'],
    [
      'before a line’s end',
      'It was Yusuf \nNasser \nthere.',
      'It was [Yusuf \nNasser](yusuf) \nthere.',
    ],
    [
      'with a sign that is written as its name',
      'Yusuf&#32;Nasser came.',
      '[Yusuf&#32;Nasser](yusuf) came.',
    ],
    ['behind an exclamation mark', 'Hurrah!Yusuf came.', 'Hurrah\\![Yusuf](yusuf) came.'],
    ['behind a backslash', 'On path\\Yusuf came.', 'On path\\\\[Yusuf](yusuf) came.'],
  ])('are found and written %s, once', (_, words, linked) => {
    const once = linkAll(withWords(words));
    expect(once['en/article.md']).toContain(linked);
    expect(proposeLinks(once)).toEqual([]);
    const errors = compileStory(once).problems.map(({ code }) => code);
    expect(errors.filter((code) => code !== 'other-mentions')).toEqual([]);
  });

  it('are not written where emphasis begins or ends inside a name', () => {
    expect(
      proposeLinks(withWords('It was *the great Yusuf* Nasser.')).map(({ words }) => words),
    ).toEqual([]);
  });
});
