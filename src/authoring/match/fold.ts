import { foldOf } from './letters.ts';

/** A text as names are compared in it, and the way back to the text itself. */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, and for its end, where it comes from: an offset into the original. Never falls. */
  from: Int32Array;
}

/**
 * Folds a text: what is compared is the same for all its spellings (letters.ts). Folding what is folded changes
 * nothing.
 */
export function fold(original: string): Folded {
  const pieces: string[] = [];
  const from: number[] = [];
  for (let at = 0; at < original.length; at += 1) {
    const folded = foldOf(original.charCodeAt(at));
    pieces.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) from.push(at);
  }
  from.push(original.length);
  return { text: pieces.join(''), from: Int32Array.from(from) };
}

/** Where a run of a folded text stands in the original; marks on its last letter belong to it. */
export function originalOf(
  folded: Folded,
  start: number,
  end: number,
): { start: number; end: number } {
  const last = folded.from.length - 1;
  const at = (offset: number) => folded.from[Math.min(offset, last)] ?? 0;
  return { start: at(start), end: at(end) };
}

/** The folded text alone. */
export function foldedText(original: string): string {
  let folded = '';
  for (let at = 0; at < original.length; at += 1) folded += foldOf(original.charCodeAt(at));
  return folded;
}
