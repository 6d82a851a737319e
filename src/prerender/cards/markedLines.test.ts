import { describe, expect, it } from 'vitest';
import { smallIndex } from '../../../tests/fixtures/stories.ts';
import { wrapText } from '../../ui/textWidth.ts';
import { plainText } from '../../story/storyIndex.ts';
import { markedLines } from './markedLines.ts';

const index = smallIndex('ar');

describe('markedLines', () => {
  it.each(index.story.paragraphs.map(({ id, content }) => [id, content] as const))(
    'finds every mention of %s again, whole words and letter by letter',
    (_, content) => {
      const lines = wrapText(plainText(content), 220, 30);
      const marked = markedLines(content, lines, index);
      expect(marked.map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual(lines);
      const named = marked.flat().flatMap(({ text, kind }) => (kind ? [text] : []));
      const mentions = content.flatMap((piece) =>
        typeof piece !== 'string' && 'mention' in piece ? [plainText(piece.children)] : [],
      );
      expect(named.join(' ').replaceAll(/\s+/g, ' ')).toBe(mentions.join(' '));
    },
  );

  it('tells the kind of what is named, and leaves the ellipsis of a cut text unmarked', () => {
    const content = ['See ', { mention: 'salma', target: 'entity' as const, children: ['Salma'] }];
    const kind = index.entities.get('salma')?.kind;
    expect(markedLines(content, ['See Salma…'], index)).toEqual([
      [{ text: 'See ' }, { text: 'Salma', kind }, { text: '…' }],
    ]);
  });
});
