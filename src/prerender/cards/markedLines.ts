import type { StoryIndex } from '../../story/storyIndex.ts';
import type { EntityKind, Inline, Slug } from '../../story/types.ts';

/** A piece of a line: words, and the kind of what they name where they name something. */
export interface Piece {
  text: string;
  kind?: EntityKind | 'event';
}

/** A run of content and the mention that it stands in; `null` outside of mentions. */
interface Run {
  text: string;
  mention: { id: Slug } | null;
}

function runsOf(content: readonly Inline[], mention: Run['mention'] = null): Run[] {
  return content.flatMap((piece): Run[] => {
    if (typeof piece === 'string') return [{ text: piece, mention }];
    const inner = 'mention' in piece ? { id: piece.mention } : mention;
    return runsOf(piece.children, inner);
  });
}

/**
 * Finds the mentions again in a paragraph that was broken into lines, so that each can be underlined.
 * @param lines its words in order, perhaps not all, the last perhaps with an ellipsis
 */
export function markedLines(
  content: readonly Inline[],
  lines: readonly string[],
  index: StoryIndex,
): Piece[][] {
  const runs = runsOf(content);
  const words = [
    ...runs
      .map(({ text }) => text)
      .join('')
      .matchAll(/\S+/g),
  ];
  const owner = runs.flatMap((run) => Array.from({ length: run.text.length }, () => run.mention));
  let used = 0;
  return lines.map((line) => {
    const shown = line.split(' ');
    const pieces: (Piece & { of: Run['mention'] })[] = [];
    const add = (text: string, of: Run['mention']) => {
      const last = pieces.at(-1);
      if (last && last.of === of) last.text += text;
      else pieces.push({ text, of, ...kindOf(of, index) });
    };
    shown.forEach((word, at) => {
      const start = words[used++]?.index ?? 0;
      // A gap belongs to a mention where the words on both its sides do.
      const before = owner[start - 1];
      if (at > 0) add(' ', before !== undefined && before === owner[start] ? before : null);
      for (let letter = 0; letter < word.length; letter++) {
        add(word.charAt(letter), word[letter] === '…' ? null : (owner[start + letter] ?? null));
      }
    });
    return pieces.map(({ text, kind }) => (kind ? { text, kind } : { text }));
  });
}

function kindOf(mention: Run['mention'], index: StoryIndex): Pick<Piece, 'kind'> {
  if (!mention) return {};
  const kind = index.entities.get(mention.id)?.kind ?? 'event';
  return { kind };
}
