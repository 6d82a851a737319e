import type { Block } from '../types.ts';
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
  'script style noscript template svg math iframe object embed canvas audio video map select textarea datalist head title rp rt',
);

/** Elements that stand inside a line; every other one begins a block, except custom ones. */
const inLine = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark nobr output q ruby rb s samp small source span strike strong sub sup time tt u var wbr',
);
const isInLine = (name: string) => inLine.has(name) || name.includes('-');
const strong = names('b strong');

/**
 * The words of a parsed page in blocks, as a reader would see them without styles. `line` is the number of the element
 * among those with words of their own, from 1: several blocks of one element share it.
 * @throws RangeError where elements stand inside each other too deep to be followed
 */
export function readBlocks(root: Element): PageBlock[] {
  const blocks: PageBlock[] = [];
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

  const walk = (node: Element, owner: Element, inHeading: boolean, inBold: boolean): void => {
    for (const child of node.childNodes) {
      if (isText(child)) {
        buffer += child.data.replace(/[ \t\n\r\f]+/g, ' ');
        if (inBold) boldLength += letterCount(child.data);
      } else if (isElement(child)) {
        const name = child.localName;
        if (silent.has(name) || isHidden(child)) continue;
        if (name === 'br') buffer += '\n';
        else if (isInLine(name)) walk(child, owner, inHeading, inBold || strong.has(name));
        else {
          endBlock(owner, inHeading);
          const row = name === 'tr' ? rowOf(child) : null;
          if (row !== null) {
            addRow(child, row);
            continue;
          }
          const heading = inHeading || /^h[1-6]$/.test(name);
          walk(child, child, heading, inBold);
          endBlock(child, heading);
        }
      }
    }
  };
  walk(root, root, false, false);
  endBlock(root, false);
  return blocks.map((block, at) => nameHeading(block, blocks[at + 1]));
}

// Not by `instanceof`: each window has classes of its own.
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /(?:display:\s*none|visibility:\s*hidden)/i.test(style)
  );
}

const letterCount = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const isCell = ({ localName }: Element) => localName === 'td' || localName === 'th';
/** A cell longer than this holds more than a figure or a few words, in columns. */
const longestCell = 160;

/**
 * The words of a row of a table; null where it is none, as on the pages that stand as a whole in a table: there a cell
 * holds another table, several paragraphs or a long one.
 */
function rowOf(element: Element): string | null {
  const isLayout = element.closest('[role="presentation"], [role="none"]') !== null;
  if (isLayout || element.querySelector('table')) return null;
  const cells = [...element.children].filter((cell) => isCell(cell) && !isHidden(cell));
  const words = cells.map(readBlocks);
  const isShort = words.every(
    (cell) => cell.length < 2 && cell.every(({ text }) => columns(text) <= longestCell),
  );
  const filled = words.flat().map(({ text }) => text);
  return isShort && filled.length > 1 ? joinCells(filled) : null;
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
