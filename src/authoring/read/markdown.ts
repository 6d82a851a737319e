import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parse } from 'yaml';
import { positionAt } from '../../compiler/problem.ts';
import { tangleIn } from '../../compiler/tangle.ts';
import { ReadProblem, type Block, type Dropped } from '../types.ts';
import type { Parts } from './parts.ts';
import { foldLine } from './foldLine.ts';
import { endsSentence } from './shape.ts';
import { drawnRow, isRule, joinCells } from './tableRows.ts';

/**
 * Reads Markdown (CommonMark): headings, paragraphs, lists and quotations become blocks of plain words, and so does
 * each row of a table. The title is the front matter’s, or else that of a `#` heading that begins the text.
 * @param hidden the HTML tags that hide what stands between them: `hiddenTags`
 * @throws ReadProblem `markup` where it would take minutes to read
 */
export function readMarkdown(text: string, hidden: ReadonlyMap<string, string> = new Map()): Parts {
  refuseTangle(text);
  const dropped: Dropped[] = [];
  const { title, body } = readFrontMatter(text, dropped);
  const blocks: Block[] = [];
  const rows = new Set<number>();
  const drop = (node: Nodes, said: string, why: string) => {
    dropped.push({ line: lineOf(node), text: said.trim(), why });
  };

  const words = (nodes: readonly PhrasingContent[]): string => {
    let said = '';
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at]!;
      const why = node.type === 'html' ? hidden.get(node.value) : undefined;
      if (why === undefined) {
        said += inline(node);
        continue;
      }
      const end = closingOf(nodes, at);
      drop(node, words(nodes.slice(at + 1, end)), why);
      at = end;
    }
    return said;
  };
  const inline = (node: PhrasingContent): string => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return node.value;
      case 'break':
        return '\n';
      case 'html':
        dropHtml(node);
        return '';
      case 'image':
      case 'imageReference':
        if (node.alt) drop(node, node.alt, 'It describes a picture.');
        return '';
      case 'footnoteReference':
        return '';
      default:
        return words(node.children);
    }
  };
  const dropHtml = (node: Nodes & { value: string }) => {
    if (!node.value.startsWith('<!--')) drop(node, node.value, 'It is HTML.');
  };
  const keep = (kind: Block['kind'], said: string, line: number) => {
    const oneLine = said
      .split('\n')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join(' ');
    if (oneLine !== '') blocks.push({ kind, text: oneLine, line });
  };
  /** The parser knows no tables, and takes one for a paragraph. */
  const readParagraph = (node: Nodes, said: string) => {
    const lines = said.split('\n');
    const dashes = lines.findIndex((line, at) => at > 0 && isRule(line));
    const drawn = lines.findIndex((line) => drawnRow(line) !== null);
    const header = dashes > -1 ? dashes - 1 : drawn > -1 ? drawn : lines.length;
    keep('paragraph', lines.slice(0, header).join('\n'), lineOf(node));
    for (const [at, row] of lines.entries()) {
      if (at < header || at === dashes) continue;
      keep('paragraph', joinCells(row.split('|')), lineOf(node) + at);
      rows.add(lineOf(node) + at);
    }
  };
  const read = (node: RootContent): void => {
    if (node.type === 'heading') keep('heading', words(node.children), lineOf(node));
    else if (node.type === 'paragraph') readParagraph(node, words(node.children));
    else if (node.type === 'code') keep('paragraph', node.value, lineOf(node));
    else if (node.type === 'html') dropHtml(node);
    else if (node.type === 'definition') drop(node, node.url, 'It is the address of a link.');
    else if ('children' in node) for (const child of node.children) read(child);
  };

  const tree = fromMarkdown(body);
  for (const node of tree.children) read(node);
  const main = tree.children.filter((node) => node.type === 'heading' && node.depth === 1);
  const at = headlineAt(blocks, main.map(lineOf), title !== null);
  const [headline] = at === -1 ? [] : blocks.splice(at, 1);
  if (headline && title !== null && foldLine(headline.text) !== foldLine(title)) {
    const why = 'It is the headline of the text; the title above the text stands.';
    dropped.push({ line: headline.line, text: headline.text, why });
  }
  return { title: title ?? headline?.text ?? null, blocks, dropped, rows };
}

/** Where the tag closes that opens at a place; the end where nothing closes it. */
function closingOf(nodes: readonly PhrasingContent[], from: number): number {
  const nameIn = (at: number) => {
    const node = nodes[at];
    return node?.type === 'html' ? /^<(\/?)([a-z\d]+)/i.exec(node.value) : null;
  };
  const name = nameIn(from)?.[2]?.toLowerCase();
  let depth = 0;
  for (let at = from; at < nodes.length; at += 1) {
    const [, closing, other] = nameIn(at) ?? [];
    if (other?.toLowerCase() !== name) continue;
    depth += closing ? -1 : 1;
    if (depth === 0) return at;
  }
  return nodes.length;
}

/**
 * Where the first `#` heading stands among the blocks: -1 where a sentence or another heading stands above it, or where
 * it is one of several under a title that is known.
 */
function headlineAt(blocks: readonly Block[], main: readonly number[], isKnown: boolean): number {
  const at = blocks.findIndex(({ kind, text }) => kind === 'heading' || endsSentence(text));
  const block = blocks[at];
  const isMain = block?.kind === 'heading' && block.line === main[0];
  return isMain && !(isKnown && main.length > 1) ? at : -1;
}

/** @throws ReadProblem `markup` */
function refuseTangle(text: string): void {
  const tangle = tangleIn(text);
  if (tangle === null) return;
  const { line } = positionAt(text, tangle.offset);
  throw new ReadProblem(
    'markup',
    `${tangle.what} as Markdown (line ${line}). Save the article as a .txt file.`,
  );
}

const lineOf = (node: Nodes) => node.position?.start.line ?? 1;

/** Takes off the YAML between two lines `---`; the body keeps its line numbers. */
function readFrontMatter(text: string, dropped: Dropped[]) {
  const found = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
  const fields = found ? yamlFields(found[1] ?? '') : null;
  if (!found || !fields) return { title: null, body: text };
  const body = found[0].replace(/[^\n]/g, '') + text.slice(found[0].length);
  const { title, ...others } = fields;
  for (const [key, value] of Object.entries(others)) {
    const said = typeof value === 'string' ? value : JSON.stringify(value);
    dropped.push({ line: 1, text: `${key}: ${said}`, why: 'It stands above the text, as data.' });
  }
  return { title: typeof title === 'string' ? title : null, body };
}

/** Null where it is no YAML with fields, so that the two lines are dividing lines and what they hold is text. */
function yamlFields(source: string): Record<string, unknown> | null {
  try {
    const value: unknown = parse(source);
    const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isFields ? { ...value } : null;
  } catch {
    return null;
  }
}
