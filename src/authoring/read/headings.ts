import type { Block, Dropped } from '../types.ts';
import { columns, endsSentence } from './shape.ts';

const hasWord = /\p{L}{2}|\p{Script=Han}/u;
const wordCount = (text: string) => text.split(/\s+/).length;
const isParagraph = (block: Block | undefined): block is Block =>
  block !== undefined && columns(block.text) >= 100 && endsSentence(block.text);

interface Titled {
  title: string | null;
  blocks: Block[];
  dropped: Dropped[];
}

/**
 * Tells the title of a text that does not mark it, by its shape; a lone word above it names the page’s section.
 * @param known the title, where the file names one
 */
export function nameTitle(blocks: readonly Block[], known: string | null): Titled {
  const [first, ...rest] = blocks;
  const [second, ...after] = rest;
  if (known !== null || first?.kind !== 'paragraph') {
    return { title: known, blocks: [...blocks], dropped: [] };
  }
  if (second?.kind === 'paragraph' && isKicker(first, second) && isTitle(second, after)) {
    const why = 'It names a part of the site, above the headline.';
    return {
      title: second.text,
      blocks: after,
      dropped: [{ line: first.line, text: first.text, why }],
    };
  }
  return isTitle(first, rest)
    ? { title: first.text, blocks: rest, dropped: [] }
    : { title: null, blocks: [...blocks], dropped: [] };
}

/**
 * Tells the title and the headings of a text that does not mark them, by their shape. It would rather leave a heading
 * among the paragraphs, where an editor sees it, than make a heading of a sentence.
 * @param known the title, where the file names one
 */
export function nameHeadings(blocks: readonly Block[], known: string | null): Titled {
  const { title, blocks: body, dropped } = nameTitle(blocks, known);
  const named = body.map((block, at): Block => {
    const stands = isParagraph(body[at - 1]) && isParagraph(body[at + 1]);
    return stands && isHeading(block.text) ? { ...block, kind: 'heading' } : block;
  });
  return { title, blocks: named, dropped };
}

/** A single word above a line of several. */
const isKicker = (first: Block, second: Block) =>
  wordCount(first.text) === 1 &&
  columns(first.text) <= 16 &&
  columns(second.text) >= 2 * columns(first.text) &&
  /^[\p{L}\p{M}]+$/u.test(first.text);

/**
 * A first line is the title where it is short, is no sentence, and soon much longer paragraphs follow; where a blank
 * line parts it from them, sentences are enough.
 */
function isTitle({ text, line }: Block, rest: readonly Block[]): boolean {
  if (columns(text) > 140 || wordCount(text) > 20 || !hasWord.test(text)) return false;
  if (/[.,;:،؛。，；：]\s*$/.test(text)) return false;
  const isParted = rest[0] !== undefined && rest[0].line > line + 1;
  const next = rest.slice(0, 3).filter((block) => endsSentence(block.text));
  return next.some(
    (block) =>
      (isParagraph(block) && columns(block.text) >= 1.5 * columns(text)) ||
      (isParted && columns(block.text) >= Math.min(60, 1.2 * columns(text))),
  );
}

/** No sentence, no speech, no continuation of the line before. */
function isHeading(text: string): boolean {
  return (
    columns(text) <= 80 &&
    wordCount(text) <= 12 &&
    hasWord.test(text) &&
    !/^[\p{Ll}\p{Pd}"'“‘«„]/u.test(text) &&
    !/[\p{Po}\p{Pd}]$/u.test(text)
  );
}
