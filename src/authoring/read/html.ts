import { Readability } from '@mozilla/readability';
import type { Dropped } from '../types.ts';
import { lookAtPage, lookWithoutStyles } from './hiddenWords.ts';
import { plainBlocks, readBlocks, rowLines, type PageBlock, type PageWords } from './htmlBlocks.ts';
import { titleOf } from './htmlTitle.ts';
import type { Parts } from './parts.ts';
import { residueOf } from './residue.ts';
import { columns, endsSentence } from './shape.ts';

/** What never is a paragraph of the article, and why. The first that holds a block counts. */
const apart: readonly (readonly [selector: string, why: string])[] = [
  ['nav, [role="navigation"]', 'It belongs to the page’s navigation.'],
  ['figcaption', 'It is the caption of a picture.'],
  ['button, fieldset, label', 'It belongs to a form or button.'],
  ['aside, [role="complementary"]', 'It stands beside the article.'],
  ['[role="dialog"], dialog', 'It is a dialog over the page.'],
];

/** Why the rest was not taken for the article’s. */
const around: typeof apart = [
  ['[class*="share" i], [class*="social" i]', 'It belongs to a share bar.'],
  ['[class*="comment" i], [id*="comment" i]', 'It belongs to the readers’ comments.'],
  // Some sites stand in one form as a whole, so a form is not apart by itself.
  ['form', 'It belongs to a form or button.'],
  ['footer', 'It belongs to the foot of the page.'],
  ['header', 'It belongs to the head of the page.'],
];

const mark = 'data-nasij-line';

/**
 * Finds the article in a parsed page and reads it; every other word is reported as dropped, those that nobody sees too.
 * The page is changed on the way. Which part is the article is decided as Firefox’s reader view does.
 * @param styles the texts of its style sheets
 */
export function readHtml(page: Document, styles: readonly string[] = []): Parts {
  for (const element of page.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
  // Hidden from ears, not from eyes; the reader view would leave it out.
  for (const element of page.querySelectorAll('[aria-hidden]')) {
    element.removeAttribute('aria-hidden');
  }
  const { title, heading, cut } = titleOf(page);
  const { blocks: all, hidden, opened } = readSeen(page.body, styles);
  // The reader view is to see them as well.
  for (const element of opened) {
    element.removeAttribute('hidden');
    element.removeAttribute('style');
  }
  const blocks = all.filter(({ text, element }) => text !== title && element !== heading);
  const headline = all.find(({ element }) => element === heading)?.line ?? 0;
  for (const { element, line } of blocks) element.setAttribute(mark, String(line));
  const outside = (element: Element) => apart.find(([selector]) => element.closest(selector));
  const reasons = new Map(blocks.map(({ element, line }) => [line, outside(element)?.[1]]));

  const article = findArticle(page);
  for (const block of blocks) {
    if (article.has(block.line) && block.line < headline && isKicker(block)) {
      reasons.set(block.line, 'It names a part of the site, above the headline.');
    }
  }
  const isFound = ({ line }: PageBlock) => article.has(line) && !reasons.get(line);
  const found = blocks.filter(isFound).map(({ element }) => element);
  const root = rootOf(found);
  const beside = new Set(found.map((element) => element.parentElement));
  const inside = ({ element }: PageBlock) =>
    beside.has(element.parentElement) || (root !== page.body && root?.contains(element));
  const only = onlyArticle(page, found);
  const isText = (block: PageBlock) =>
    isFound(block) ||
    (block.kind === 'paragraph' &&
      !reasons.get(block.line) &&
      ((inside(block) && isSentence(block.text) && isMissed(block, root ?? page.body)) ||
        (only !== null && isMarked(block, only) && isMissed(block, only))));
  const text = new Set(blocks.filter(isText));
  /** A heading goes with what stands under it. */
  const isHeading = (block: PageBlock, next: PageBlock | undefined) =>
    block.kind === 'heading' &&
    !reasons.get(block.line) &&
    next !== undefined &&
    text.has(next) &&
    only?.contains(block.element) &&
    isMissed(block, only);
  const isKept = (block: PageBlock, at: number) =>
    text.has(block) || isHeading(block, blocks[at + 1]);
  const kept = blocks.filter(isKept);
  const rest = blocks.filter((block, at) => !isKept(block, at));
  const dropped = [...joinDropped(withReasons(rest, reasons)), ...joinDropped(hidden)];
  if (cut !== null) {
    dropped.unshift({ line: 1, text: cut, why: 'It is the site’s name behind the headline.' });
  }
  return { title, blocks: plainBlocks(kept), dropped, rows: rowLines(kept) };
}

/** A word or two above the headline, such as “Shipping”. */
const isKicker = ({ text }: PageBlock) => text.split(' ').length <= 3 && !endsSentence(text);

/** The innermost element that holds all of some, and more than one of them alone. */
function rootOf(elements: readonly Element[]): Element | null {
  let root = elements[0]?.parentElement ?? null;
  while (root && !elements.every((element) => root !== element && root?.contains(element))) {
    root = root.parentElement;
  }
  return root;
}

/** Eight words, or as much Chinese, and a full stop. */
const isSentence = (text: string) =>
  endsSentence(text) && (text.split(/\s+/).length >= 8 || columns(text) >= text.length + 16);

/** The `article` of a page that has one, where it holds most of what was found. */
function onlyArticle(page: Document, found: readonly Element[]): Element | null {
  const [only = null, another] = page.querySelectorAll('article');
  const isInside = (element: Element) => only?.contains(element);
  return !another && found.filter(isInside).length * 2 > found.length ? only : null;
}

/** Whether a block is marked as a text of an article; the reader view leaves out what is short, lists and tables. */
function isMarked({ element }: PageBlock, article: Element): boolean {
  const part = element.closest('p, blockquote, li, dt, dd, tr');
  return part !== null && article.contains(part) && article !== part;
}

/** Figures and dates belong in the row of a table. */
const residueOfBlock = ({ text, kind, row }: PageBlock) => residueOf(text, row ? 'heading' : kind);

/**
 * Whether what the reader view missed inside the article, or beside its paragraphs, belongs to it. A link to another
 * page does not.
 */
function isMissed(block: PageBlock, root: Element): boolean {
  if (residueOfBlock(block) !== null) return false;
  const { text, element, row } = block;
  const linked = [...element.querySelectorAll('a')].map((link) => link.textContent.trim());
  const isLink = element.closest('a') !== null || linked.join('').length * 2 > text.length;
  // The cells of a table may well be links.
  if (isLink && !row) return false;
  return !around.some(([selector]) => {
    const part = element.closest(selector);
    return part !== null && !part.contains(root);
  });
}

/** The marked lines of the part of a page that is its article: of the whole page where none stands out. */
function findArticle(given: Document): ReadonlySet<number> {
  // The reader view takes a page apart, and where a block stood is asked later.
  const page = given.cloneNode(true) as Document;
  for (const [selector] of apart) for (const part of page.querySelectorAll(selector)) part.remove();
  const rest = page.querySelector('article, main, [itemprop="articleBody"]') ?? page.body;
  const fallback = linesIn(rest);
  if (isTooDeep(page.body)) return fallback;
  const reader = new Readability<Node>(page, { disableJSONLD: true, serializer: (node) => node });
  const found = reader.parse()?.content;
  const lines = found ? linesIn(found as Element) : new Set<number>();
  return lines.size > 0 ? lines : fallback;
}

/** Its time grows with the third power of how deep elements stand inside each other: a second at 200. */
const deepest = 150;
/** It reads all words in an element again for each one around it: some seconds for so many letters. */
const mostRead = 20_000_000;

/** Whether the reader view would take too long over a page. */
function isTooDeep(root: Element): boolean {
  let [most, read] = [0, 0];
  const measure = (node: Node, depth: number): void => {
    most = Math.max(most, depth);
    for (const child of node.childNodes) {
      if (child.nodeType === 1) measure(child, depth + 1);
      else read += (child.nodeValue?.length ?? 0) * depth;
    }
  };
  measure(root, 0);
  return most > deepest || read > mostRead;
}

function linesIn(root: Element): Set<number> {
  const marked = [root, ...root.querySelectorAll(`[${mark}]`)];
  return new Set(marked.map((element) => Number(element.getAttribute(mark))));
}

/** Why each block that is left out does not belong to the article. */
const withReasons = (
  blocks: readonly PageBlock[],
  reasons: ReadonlyMap<number, string | undefined>,
): Dropped[] =>
  blocks.map((block) => {
    const { text, line, element } = block;
    const part = around.find(([selector]) => element.closest(selector));
    const why =
      reasons.get(line) ?? part?.[1] ?? residueOfBlock(block) ?? 'It stands outside the article.';
    return { line, text, why };
  });

/** Lines that stand together and go for the same reason make one entry, but each sentence has its own. */
function joinDropped(all: readonly Dropped[]): Dropped[] {
  const dropped: Dropped[] = [];
  let isOpen = false;
  for (const { line, text, why } of all) {
    const last = dropped.at(-1);
    if (isOpen && !isSentence(text) && last?.why === why) last.text += ` | ${text}`;
    else dropped.push({ line, text, why });
    isOpen = !isSentence(text);
  }
  return dropped;
}

const lettersIn = (words: readonly { text: string }[]) =>
  words.reduce((sum, { text }) => sum + text.length, 0);

/**
 * The words of a page that are seen, and those that are hidden. Where hardly anything would be seen and no sentence is,
 * a script must take the page’s cover away, and its styles are not believed.
 */
function readSeen(body: Element, styles: readonly string[]): PageWords {
  const seen = readBlocks(body, lookAtPage(styles));
  const isCovered =
    lettersIn(seen.hidden) > 4 * lettersIn(seen.blocks) &&
    !seen.blocks.some(({ text }) => isSentence(text));
  return isCovered ? readBlocks(body, lookWithoutStyles) : seen;
}
