import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { idAtEnd } from './idAtEnd.ts';
import { endOf, startOf } from './inline.ts';

/** A heading or paragraph of an article. Offsets are of the file. */
export interface BlockText {
  kind: 'heading' | 'paragraph';
  /** Of a heading, from 1; 0 of a paragraph. */
  depth: number;
  start: number;
  /** The id that ends it, as it is written, and where it begins; null where there is none. */
  id: { written: string; start: number } | null;
  /** What stands inside, without the id. */
  children: PhrasingContent[];
}

/** What else Markdown knows and a story does not use. */
interface Foreign {
  kind: 'foreign';
  node: RootContent;
}

/**
 * The blocks of a story's Markdown, in reading order: of `article.md` and of an original.
 * @param file the whole file
 * @param body the same with spaces in place of its front matter; it must not be tangled (tangle.ts)
 */
export const articleBlocks = (file: string, body: string): (BlockText | Foreign)[] =>
  fromMarkdown(body).children.map((node) =>
    node.type === 'heading' || node.type === 'paragraph'
      ? passageOf(node, file)
      : { kind: 'foreign', node },
  );

function passageOf(node: Heading | Paragraph, file: string): BlockText {
  const start = startOf(node);
  const written = file.slice(start, endOf(node));
  const found = idAtEnd(written);
  return {
    kind: node.type,
    depth: node.type === 'heading' ? node.depth : 0,
    start,
    id: found && { written: found.id, start: start + written.lastIndexOf('{#') },
    children: found ? withoutId(node.children) : node.children,
  };
}

/** The nodes without the `{#id}` that ends the last of them. */
function withoutId(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return [...nodes];
  const value = last.value.slice(0, idAtEnd(last.value)?.start);
  if (value === '') return nodes.slice(0, -1);
  const kept = { ...last, value };
  if (last.position) {
    const offset = endOf(last) - (last.value.length - value.length);
    kept.position = { ...last.position, end: { ...last.position.end, offset } };
  }
  return [...nodes.slice(0, -1), kept];
}
