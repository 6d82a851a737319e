import type { PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { articleBlocks } from './articleBlocks.ts';
import { readFrontMatter } from './frontMatter.ts';
import { endOf, startOf } from './inline.ts';
import { tangleIn } from './tangle.ts';
import type { Slug } from '../story/types.ts';

/** A mention as it stands in a paragraph: offsets into its words, UTF-16 units. */
export interface LinkedWords {
  start: number;
  end: number;
  id: Slug;
}

/** A paragraph's words as a reader sees them, with the way back to the file. */
export interface ParagraphText {
  /** Null where the paragraph has none yet. */
  id: Slug | null;
  /** The heading it stands under, as written and without its id; null before the first. */
  heading: string | null;
  text: string;
  /** In reading order. */
  links: LinkedWords[];
  /** For each unit of `text`, where it begins in the file and where it ends there: UTF-16 units from 0. */
  offsets: number[];
  ends: number[];
}

const punctuation = /^[!-/:-@[-`{-~]$/;
const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/y;

/** What a character reference stands for, such as “&” for `&amp;`; undefined where it is none. */
function decoded(reference: string): string | undefined {
  const [block] = fromMarkdown(reference).children;
  const [node] = block?.type === 'paragraph' ? block.children : [];
  return node?.type === 'text' && node.value !== reference ? node.value : undefined;
}

/** Reads the words of Markdown's `text` nodes and keeps where each unit stands in the file. */
class Reader {
  readonly units: string[] = [];
  readonly links: LinkedWords[] = [];
  readonly offsets: number[] = [];
  readonly ends: number[] = [];
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  private add(words: string, offset: number, end: number): void {
    for (const unit of words.split('')) {
      // As on the page, a line's end or several spaces are one space.
      const isSpace = /\s/.test(unit);
      if (isSpace && this.units.at(-1) === ' ') continue;
      this.units.push(isSpace ? ' ' : unit);
      this.offsets.push(offset);
      this.ends.push(end);
    }
  }

  private addText(value: string, start: number, end: number): void {
    let [at, offset] = [0, start];
    while (at < value.length && offset < end) {
      const written = this.file[offset] ?? '';
      const next = this.file[offset + 1] ?? '';
      entity.lastIndex = offset;
      const reference = written === '&' ? entity.exec(this.file)?.[0] : undefined;
      const meaning = reference === undefined ? undefined : decoded(reference);
      if (reference !== undefined && meaning !== undefined && value.startsWith(meaning, at)) {
        this.add(meaning, offset, offset + reference.length);
        at += meaning.length;
        offset += reference.length;
      } else if (written === '\\' && punctuation.test(next) && value[at] === next) {
        this.add(next, offset, offset + 2);
        at += 1;
        offset += 2;
      } else {
        // What the file has more than the words are spaces at the beginnings and ends of lines.
        if (value[at] === written) {
          this.add(written, offset, offset + 1);
          at += 1;
        }
        offset += 1;
      }
    }
  }

  read(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) {
      if (node.type === 'text') this.addText(node.value, startOf(node), endOf(node));
      else if (node.type === 'break') this.add(' ', startOf(node), endOf(node));
      else if (node.type === 'link') {
        const start = this.units.length;
        this.read(node.children);
        this.links.push({ start, end: this.units.length, id: node.url });
      } else if ('children' in node) this.read(node.children as PhrasingContent[]);
    }
  }
}

/**
 * The paragraphs of an `article.md` as a reader sees them, each with its links and the way back to the file, so that
 * what is found in the words can be written or shown where it stands. Says nothing of what is wrong with the file: the
 * compiler does that.
 */
export function paragraphTexts(article: string): ParagraphText[] {
  const { body } = readFrontMatter('article.md', article, () => {});
  if (tangleIn(body) !== null) return [];
  const paragraphs: ParagraphText[] = [];
  let heading: string | null = null;
  for (const block of articleBlocks(article, body)) {
    if (block.kind === 'foreign') continue;
    const reader = new Reader(article);
    reader.read(block.children);
    const { units, links, offsets, ends } = reader;
    const id = block.id?.written ?? null;
    const whole = units.join('');
    const text = id === null ? whole : whole.trimEnd();
    if (block.kind === 'heading') {
      heading = text;
      continue;
    }
    paragraphs.push({
      id,
      heading,
      text,
      links,
      offsets: offsets.slice(0, text.length),
      ends: ends.slice(0, text.length),
    });
  }
  return paragraphs;
}
