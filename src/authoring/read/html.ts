import { Readability } from '@mozilla/readability';
import { ReadProblem, type Dropped } from '../types.ts';
import { plainBlocks, readBlocks, type PageBlock } from './htmlBlocks.ts';
import type { Parts } from './parts.ts';

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
 * Finds the article in a parsed page and reads it; every other visible word is reported as dropped. The page is
 * changed on the way. Which part is the article is decided as Firefox’s reader view does.
 */
export function readHtml(page: Document): Parts {
  for (const element of page.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
  const title = titleOf(page);
  const blocks = readBlocks(page.body).filter(({ text }) => text !== title);
  for (const { element, line } of blocks) element.setAttribute(mark, String(line));
  const outside = (element: Element) => apart.find(([selector]) => element.closest(selector));
  const reasons = new Map(blocks.map(({ element, line }) => [line, outside(element)?.[1]]));

  for (const [selector] of apart) for (const part of page.querySelectorAll(selector)) part.remove();
  const article = findArticle(page);
  const isKept = ({ line }: PageBlock) => article.has(line) && !reasons.get(line);
  const kept = blocks.filter(isKept);
  const rest = blocks.filter((block) => !isKept(block));
  return { title, blocks: plainBlocks(kept), dropped: joinDropped(rest, reasons) };
}

/** The marked lines of the part of a page that is its article: of the whole page where none stands out. */
function findArticle(page: Document): ReadonlySet<number> {
  const rest = page.querySelector('article, main, [itemprop="articleBody"]') ?? page.body;
  const fallback = linesIn(rest);
  if (depthOf(page.body) > deepest) return fallback;
  const reader = new Readability<Node>(page, { disableJSONLD: true, serializer: (node) => node });
  const found = reader.parse()?.content;
  const lines = found ? linesIn(found as Element) : new Set<number>();
  return lines.size > 0 ? lines : fallback;
}

/** Its time grows with the third power of how deep elements stand inside each other: a second at 200. */
const deepest = 150;

function depthOf(root: Element): number {
  let [depth, most] = [0, 0];
  let node: Element | null = root;
  while (node) {
    if (node.firstElementChild) {
      node = node.firstElementChild;
      most = Math.max(most, (depth += 1));
      continue;
    }
    while (node && node !== root && !node.nextElementSibling) {
      node = node.parentElement;
      depth -= 1;
    }
    node = node === root ? null : (node?.nextElementSibling ?? null);
  }
  return most;
}

/** The elements that are found inside their own kind. One letter alone may be a comparison in a script. */
const nested =
  /<(\/?)(?:(?:div|span|section|article|main|center|table|blockquote|ul|ol|dl|font|em|strong|small|big|form|details|figure)\b|[abiusq]>)/gi;

/**
 * Refuses a page whose elements stand so deep inside each other that parsing it would take minutes. Browsers stop at
 * 512.
 * @throws ReadProblem `markup`
 */
export function refuseDeepPage(html: string): void {
  let depth = 0;
  for (const [, closing] of html.matchAll(nested)) {
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth <= 512) continue;
    throw new ReadProblem(
      'markup',
      'The elements of this page stand more than 512 deep inside each other, so it cannot be read. Save the article’s words as a .txt file.',
    );
  }
}

function linesIn(root: Element): Set<number> {
  const marked = [root, ...root.querySelectorAll(`[${mark}]`)];
  return new Set(marked.map((element) => Number(element.getAttribute(mark))));
}

/** Lines that stand together and go for the same reason make one entry. */
function joinDropped(
  blocks: readonly PageBlock[],
  reasons: ReadonlyMap<number, string | undefined>,
): Dropped[] {
  const dropped: Dropped[] = [];
  for (const { text, line, element } of blocks) {
    const part = around.find(([selector]) => element.closest(selector));
    const why = reasons.get(line) ?? part?.[1] ?? 'It stands outside the article.';
    const last = dropped.at(-1);
    if (last?.why === why) last.text += ` | ${text}`;
    else dropped.push({ line, text, why });
  }
  return dropped;
}

/** The headline: the only `h1`, or what the page gives to be shared, or its title without the site’s name. */
function titleOf(page: Document): string | null {
  const textOf = (element: Element | null | undefined) =>
    element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const property = (name: string) =>
    page.querySelector(`meta[property="${name}"]`)?.getAttribute('content')?.trim() ?? '';
  const headings = page.querySelectorAll('h1');
  const heading = headings.length === 1 ? textOf(headings[0]) : '';
  const shared = property('og:title') || textOf(page.querySelector('title'));
  const site = property('og:site_name');
  const given = heading !== '' && (shared === '' || shared.includes(heading)) ? heading : shared;
  const title = given.slice(0, 300);
  const [, front, back] = /^(.*\S)\s+[|–—-]\s+(.*)$/.exec(title) ?? [];
  const isNamed = front && back && (site === '' ? heading === front : back.includes(site));
  return (isNamed ? front : title) || heading || null;
}
