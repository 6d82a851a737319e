import type { Block, Dropped } from '../types.ts';
import { hiddenBy, isFolded, plainSight, type LookAt, type Sight } from './hiddenWords.ts';
import { isOpener } from './openers.ts';
import { columns, endsSentence } from './shape.ts';
import { joinCells } from './tableRows.ts';

/** A block with the element whose own words it is. */
export interface PageBlock extends Block {
  element: Element;
  /** Whether all its words are bold, as those of a heading that is not marked as one. */
  bold: boolean;
  /** Whether it is a row of a table. */
  row: boolean;
}

const names = (list: string) => new Set(list.split(' '));

/** Elements without words for a reader. */
const silent = names(
  'script style svg math iframe object embed canvas audio video map select textarea datalist head title rp rt',
);

/** Elements that stand inside a line; every other one begins a block, except custom ones. */
const inLine = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark nobr output q ruby rb s samp small source span strike strong sub sup time tt u var wbr',
);
const isInLine = (name: string) => inLine.has(name) || name.includes('-');
const strong = names('b strong');

/** Words that nobody sees on the page, with the line of the element that they stand in or before. */
export interface HiddenWords extends Dropped {
  element: Element;
}

/** What a page says, and what it says behind its readers’ back. */
export interface PageWords {
  blocks: PageBlock[];
  hidden: HiddenWords[];
  /** What is folded, but shown by a button beside it: its words are among the blocks. */
  opened: Element[];
}

/**
 * The words of a parsed page in blocks, as a reader sees them. `line` is the number of the element among those with
 * words of their own, from 1: several blocks of one element share it.
 * @param lookAt tells what is hidden
 * @param around how what stands around the root is seen
 * @throws RangeError where elements stand inside each other too deep to be followed
 */
export function readBlocks(root: Element, lookAt: LookAt, around = plainSight): PageWords {
  const blocks: PageBlock[] = [];
  const hidden: HiddenWords[] = [];
  const opened: Element[] = [];
  const lines = new Map<Element, number>();
  let [buffer, boldLength] = ['', 0];

  const endBlock = (owner: Element, inHeading: boolean) => {
    const pieces = splitBreaks(buffer);
    const bold = boldLength > 0 && boldLength === letterCount(buffer);
    [buffer, boldLength] = ['', 0];
    if (pieces.length === 0) return;
    const line = lines.get(owner) ?? lines.size + 1;
    lines.set(owner, line);
    const kind = inHeading ? 'heading' : 'paragraph';
    for (const text of pieces) {
      blocks.push({ kind, text, line, element: owner, bold, row: false });
    }
  };

  const addRow = (element: Element, text: string) => {
    const line = lines.size + 1;
    lines.set(element, line);
    blocks.push({ kind: 'paragraph', text, line, element, bold: false, row: true });
  };

  const hide = (element: Element, owner: Element, words: string, why: string) => {
    const text = words.replace(/\s+/g, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    const line = lines.get(owner) ?? lines.size + 1;
    const last = hidden.at(-1);
    if (last?.element === element && last.why === why) last.text += ` ${text}`;
    else hidden.push({ line, text, why, element });
  };

  /** Whether a button that shows an element stands right before or behind it. */
  const isBesideOpener = (element: Element) => {
    const isEmpty = buffer.length < 100 && buffer.trim() === '';
    const before = isEmpty ? (blocks.at(-1)?.text ?? '') : buffer;
    return isOpener(before) || isOpener(element.nextElementSibling?.textContent.trim() ?? '');
  };

  const readChild = (child: Element, at: Walk): void => {
    const name = child.localName;
    if (silent.has(name)) return;
    const { gone, sight } = lookAt(child, at.sight);
    const isOpened = gone !== null && isFolded(gone) && isBesideOpener(child);
    if (isOpened) opened.push(child);
    if (gone !== null && !isOpened) {
      hide(child, at.owner, wordsOf(child), gone);
    } else if (name === 'br') {
      buffer += '\n';
    } else if (isInLine(name)) {
      walk(child, { ...at, inBold: at.inBold || strong.has(name), sight });
    } else {
      endBlock(at.owner, at.inHeading);
      const row = name === 'tr' ? rowOf(child, lookAt, sight) : null;
      if (row !== null) {
        addRow(child, row.text);
        hidden.push(...row.hidden.map((words) => ({ ...words, line: lines.size })));
        return;
      }
      const inHeading = at.inHeading || /^h[1-6]$/.test(name);
      walk(child, { ...at, owner: child, inHeading, sight });
      endBlock(child, inHeading);
    }
  };

  const walk = (node: Element, at: Walk): void => {
    const why = hiddenBy(at.sight);
    for (const child of node.childNodes) {
      if (isElement(child)) readChild(child, at);
      else if (isText(child) && why !== null) hide(node, at.owner, child.data, why);
      else if (isText(child)) {
        buffer += child.data.replace(/[ \t\n\r\f]+/g, ' ');
        if (at.inBold) boldLength += letterCount(child.data);
      }
    }
  };
  const { gone, sight } = lookAt(root, around);
  if (gone === null) walk(root, { owner: root, inHeading: false, inBold: false, sight });
  else hide(root, root, wordsOf(root), gone);
  endBlock(root, false);
  return { blocks: blocks.map((block, at) => nameHeading(block, blocks[at + 1])), hidden, opened };
}

/** How far a walk through a page has come: the element whose block it is in, and what surrounds that. */
interface Walk {
  owner: Element;
  inHeading: boolean;
  inBold: boolean;
  sight: Sight;
}

/** All words in an element, hidden or not. */
function wordsOf(element: Element): string {
  const words: string[] = [];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (isText(child)) words.push(child.data);
      else if (isElement(child) && !silent.has(child.localName)) {
        words.push(isInLine(child.localName) ? '' : ' ');
        walk(child);
        words.push(isInLine(child.localName) ? '' : ' ');
      }
    }
    if ('content' in node && isFragment(node.content)) walk(node.content);
  };
  walk(element);
  return words.join('');
}

// Not by `instanceof`: each window has classes of its own.
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

const isFragment = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 11;

const letterCount = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const isCell = ({ localName }: Element) => localName === 'td' || localName === 'th';
/** A cell longer than this holds more than a figure or a few words, in columns. */
const longestCell = 160;

/**
 * The words of a row of a table; null where it is none, as on the pages that stand as a whole in a table: there a cell
 * holds another table, several paragraphs or a long one.
 */
function rowOf(
  element: Element,
  lookAt: LookAt,
  sight: Sight,
): { text: string; hidden: HiddenWords[] } | null {
  const isLayout = element.closest('[role="presentation"], [role="none"]') !== null;
  if (isLayout || element.querySelector('table')) return null;
  const cells = [...element.children].filter(isCell);
  const read = cells.map((cell) => readBlocks(cell, lookAt, sight));
  const words = read.map(({ blocks }) => blocks);
  const isShort = words.every(
    (cell) => cell.length < 2 && cell.every(({ text }) => columns(text) <= longestCell),
  );
  const filled = words.flat().map(({ text }) => text);
  if (!isShort || filled.length < 2) return null;
  return { text: joinCells(filled), hidden: read.flatMap(({ hidden }) => hidden) };
}

/** Two line breaks part paragraphs, and so does one after a sentence; any other stands for a space. */
function splitBreaks(text: string): string[] {
  const pieces: string[] = [];
  let open = false;
  for (const part of text.split('\n').map((line) => line.replace(/^ +| +$/g, ''))) {
    const last = pieces.length - 1;
    if (part !== '' && open && !endsSentence(pieces[last] ?? '')) pieces[last] += ` ${part}`;
    else if (part !== '') pieces.push(part);
    open = part !== '';
  }
  return pieces;
}

/** Makes a heading of a short bold line above a paragraph that is not bold. */
function nameHeading(block: PageBlock, next: PageBlock | undefined): PageBlock {
  const isHeading =
    block.bold &&
    columns(block.text) <= 100 &&
    !/[\p{Po}\p{Pd}]$/u.test(block.text) &&
    next?.kind === 'paragraph' &&
    !next.bold;
  return isHeading ? { ...block, kind: 'heading' } : block;
}

/** The lines of the blocks that are rows of tables. */
export const rowLines = (blocks: readonly PageBlock[]): Set<number> =>
  new Set(blocks.filter(({ row }) => row).map(({ line }) => line));

/** The blocks as the steps after this one want them. */
export const plainBlocks = (blocks: readonly PageBlock[]): Block[] =>
  blocks.map(({ kind, text, line }) => ({ kind, text, line }));
