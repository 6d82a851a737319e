import type { Block } from '../types.ts';
import { columns, endsSentence } from './shape.ts';

const hasWord = /\p{L}{2}|\p{Script=Han}/u;
const wordCount = (text: string) => text.split(/\s+/).length;
const isParagraph = (block: Block | undefined): block is Block =>
  block !== undefined && columns(block.text) >= 100 && endsSentence(block.text);

/**
 * Tells the title and the headings of a text that does not mark them, by their shape. It would rather leave a heading
 * among the paragraphs, where an editor sees it, than make a heading of a sentence.
 * @param known the title, where the file names one
 */
export function nameHeadings(
  blocks: readonly Block[],
  known: string | null,
): { title: string | null; blocks: Block[] } {
  const [first, ...rest] = blocks;
  if (!first) return { title: known, blocks: [] };
  const title = known === null && isTitle(first, rest) ? first.text : null;
  const body = title === null ? [...blocks] : rest;
  const named = body.map((block, at): Block => {
    const stands = isParagraph(body[at - 1]) && isParagraph(body[at + 1]);
    return stands && isHeading(block.text) ? { ...block, kind: 'heading' } : block;
  });
  return { title: title ?? known, blocks: named };
}

/** A first line is the title where it is short, is no sentence, and soon much longer paragraphs follow. */
function isTitle({ text }: Block, rest: readonly Block[]): boolean {
  if (columns(text) > 140 || wordCount(text) > 20 || !hasWord.test(text)) return false;
  if (/[.,;:،؛。，；：]\s*$/.test(text)) return false;
  return rest
    .slice(0, 3)
    .some((block) => isParagraph(block) && columns(block.text) >= 1.5 * columns(text));
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
