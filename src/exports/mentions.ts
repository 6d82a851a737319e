import { plainText } from '../story/storyIndex.ts';
import type { Inline, LocalStory, Mention, Slug } from '../story/types.ts';

/** A place in the text where an entity or event is named. */
export interface PlacedMention {
  paragraph: Slug;
  /** The id of the entity or event. */
  id: Slug;
  target: Mention['target'];
  /** The words that name it. */
  exact: string;
  /** What stands directly before and after in the paragraph, at most 32 characters. */
  prefix: string;
  suffix: string;
  /** Where the words begin and end in the paragraph's plain text: Unicode code points from 0, `end` exclusive. */
  start: number;
  end: number;
}

/** How much text around a quote tells it from the others; the length that annotation tools use. */
const context = 32;

interface Run {
  mention: Mention;
  start: number;
  end: number;
}

/** Code points, as the Web Annotation model and Python count: an emoji is one. */
const lengthOf = (text: string) => [...text].length;

function runsIn(content: readonly Inline[], from = 0): Run[] {
  let start = from;
  return content.flatMap((piece) => {
    const at = start;
    if (typeof piece === 'string') {
      start += lengthOf(piece);
      return [];
    }
    start += lengthOf(plainText(piece.children));
    const inner = runsIn(piece.children, at);
    return 'mention' in piece ? [{ mention: piece, start: at, end: start }, ...inner] : inner;
  });
}

/** Every mention of a story that has words, in reading order. Implied mentions have none and are not among them. */
export function placedMentions({ paragraphs }: LocalStory): PlacedMention[] {
  return paragraphs.flatMap(({ id: paragraph, content }) => {
    const text = [...plainText(content)];
    const words = (start: number, end: number) => text.slice(Math.max(0, start), end).join('');
    return runsIn(content).map(({ mention, start, end }) => ({
      paragraph,
      id: mention.mention,
      target: mention.target,
      exact: words(start, end),
      prefix: words(start - context, start),
      suffix: words(end, end + context),
      start,
      end,
    }));
  });
}
