import type { PhrasingContent } from 'mdast';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { Slug } from '../story/types.ts';
import type { LinkedWords } from '../compiler/paragraphTexts.ts';

const options: Options = {
  emphasis: '*',
  resourceLink: true,
  // What the compiler takes for a mention that is not closed, or for an id.
  unsafe: [
    { character: '(', before: '\\]\\s*', inConstruct: 'phrasing' },
    { character: '#', before: '\\{', inConstruct: 'phrasing' },
  ],
};

const text = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);

/** One line of Markdown that reads as these words and links; what Markdown would take for a sign of its own is escaped. */
function line(words: string, links: readonly LinkedWords[]): string {
  let at = 0;
  const children: PhrasingContent[] = [];
  for (const { start, end, id } of links) {
    children.push(...text(words.slice(at, start)));
    children.push({ type: 'link', url: id, children: text(words.slice(start, end)) });
    at = end;
  }
  children.push(...text(words.slice(at)));
  return toMarkdown({ type: 'paragraph', children }, options).trimEnd();
}

/** A paragraph of an `article.md`: its words with links, which lie in reading order and not over each other, and its id. */
export function paragraphMarkdown(words: string, links: readonly LinkedWords[], id: Slug): string {
  return `${line(words, links)} {#${id}}`;
}

/** The heading that opens a section. */
export function headingMarkdown(words: string, id: Slug): string {
  return `## ${line(words, [])} {#${id}}`;
}
