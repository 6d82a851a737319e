import type { Slug } from '../../story/types.ts';
import { type Quote, writeQuote } from './quote.ts';
import type { PlacedWords } from './textFragment.ts';
import { findQuote, quoteOf, type QuoteWord, quoteWordsOf } from './quoteWords.ts';

/** Some words of the article on the page. */
export interface Passage {
  /** The paragraph in which it begins. */
  paragraph: Slug;
  range: Range;
  /** The text of its quote, as it stands in a URL. */
  quote: string;
}

/** What follows the language in the path of a passage. */
export const pathOfPassage = ({ paragraph, quote }: Passage): string =>
  `/paragraph/${paragraph}?quote=${quote}`;

/** The passage of whole words that the reader has selected; null where that is none, or reaches beyond the text. */
export function selectedPassage(selection: Selection | null): Passage | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const selected = selection.getRangeAt(0);
  const all = [...document.querySelectorAll<HTMLElement>('.paragraph-text')];
  const touched = all.filter((text) => selected.intersectsNode(text));
  const [first] = touched;
  const last = touched.at(-1);
  const paragraph = first && paragraphOf(first);
  if (!first || !last || !paragraph) return null;
  // Headings and notes between paragraphs are no part of the article's own words.
  const [from, to] = [offsetIn(first, selected, 'start'), offsetIn(last, selected, 'end')];
  const words = placedWords(all.slice(all.findIndex((text) => paragraphOf(text) === paragraph)));
  const start = words.findIndex(
    ({ text, end }) => all.indexOf(text) > all.indexOf(first) || (text === first && end > from),
  );
  const after = words.findIndex(
    ({ text, start: begin }) =>
      all.indexOf(text) > all.indexOf(last) || (text === last && begin >= to),
  );
  const count = (after < 0 ? words.length : after) - start;
  if (start < 0 || count <= 0) return null;
  const range = rangeOf(words, start, count);
  return range && { paragraph, range, quote: writeQuote(quoteOf(words, start, count)) };
}

/** Where the words of a quote are on the page, or may be. */
export interface FoundPassage {
  /** In the page's order; never empty. */
  ranges: Range[];
  /** Whether it is certain that the one range there is holds the words that the link was made for. */
  isSure: boolean;
}

/** Looks for the words of a quote on the page; null where they are gone. */
export function passageOf(paragraph: Slug, quote: Quote): FoundPassage | null {
  const all = [...document.querySelectorAll<HTMLElement>('.paragraph-text')];
  const at = all.findIndex((text) => paragraphOf(text) === paragraph);
  if (at < 0) return null;
  const words = placedWords(all.slice(at));
  const own = words.filter(({ text }) => paragraphOf(text) === paragraph).length;
  const found = findQuote(words, own, quote);
  if (!found) return null;
  const ranges = found.starts.flatMap((start) => rangeOf(words, start, quote.count) ?? []);
  return { ranges, isSure: found.isSure };
}

/** The words of a passage, those of each paragraph for themselves: what stands between paragraphs is no part of them. */
export function textsOf(range: Range): string[] {
  return [...document.querySelectorAll<HTMLElement>('.paragraph-text')]
    .filter((text) => range.intersectsNode(text))
    .map((text) => {
      const [from, to] = [offsetIn(text, range, 'start'), offsetIn(text, range, 'end')];
      return (text.textContent ?? '').slice(from, to).trim();
    })
    .filter(Boolean);
}

/** The words of a passage among all that a browser reads up to them, for its own mark of them. */
export function placedOnPage(range: Range): PlacedWords {
  const touched = [...document.querySelectorAll<HTMLElement>('.paragraph-text')].filter((text) =>
    range.intersectsNode(text),
  );
  const [first, last] = [touched[0], touched.at(-1)];
  return {
    before: first ? textsBefore(first) : [],
    paragraphs: touched.map((text) => text.textContent ?? ''),
    from: first ? offsetIn(first, range, 'start') : 0,
    to: last ? offsetIn(last, range, 'end') : 0,
  };
}

/** The texts of the page before one of its paragraphs: those of paragraphs whole, others node by node. */
function textsBefore(paragraph: HTMLElement): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = new Map<Node, string>();
  while (walker.nextNode() && !paragraph.contains(walker.currentNode)) {
    const { currentNode: node } = walker;
    const whole = node.parentElement?.closest('.paragraph-text') ?? node;
    texts.set(whole, (texts.get(whole) ?? '') + (node.nodeValue ?? ''));
  }
  return [...texts.values()];
}

/** The paragraph that some text is of: an original can have several for one. */
const paragraphOf = (text: HTMLElement): Slug | undefined =>
  text.closest<HTMLElement>('[data-paragraph]')?.dataset.paragraph;

interface PlacedWord extends QuoteWord {
  text: HTMLElement;
}

const placedWords = (texts: readonly HTMLElement[]): PlacedWord[] =>
  texts.flatMap((text) => quoteWordsOf(text.textContent ?? '').map((word) => ({ ...word, text })));

function rangeOf(words: readonly PlacedWord[], start: number, count: number): Range | null {
  const [first, last] = [words[start], words[start + count - 1]];
  const begin = first && placeIn(first.text, first.start);
  const end = last && placeIn(last.text, last.end);
  if (!begin || !end) return null;
  const range = document.createRange();
  range.setStart(...begin);
  range.setEnd(...end);
  return range;
}

/** Where a range starts or ends in an element, in characters of its text. */
function offsetIn(element: HTMLElement, range: Range, side: 'start' | 'end'): number {
  const before = document.createRange();
  before.selectNodeContents(element);
  const node = side === 'start' ? range.startContainer : range.endContainer;
  const offset = side === 'start' ? range.startOffset : range.endOffset;
  if (before.comparePoint(node, offset) < 0) return 0;
  if (before.comparePoint(node, offset) > 0) return before.toString().length;
  before.setEnd(node, offset);
  return before.toString().length;
}

/** The text node and the place in it of a character of an element's text. */
function placeIn(element: HTMLElement, offset: number): [Node, number] | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  while (walker.nextNode()) {
    const length = walker.currentNode.nodeValue?.length ?? 0;
    if (offset <= before + length) return [walker.currentNode, offset - before];
    before += length;
  }
  return null;
}
