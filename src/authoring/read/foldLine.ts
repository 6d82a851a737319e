import { foldWord } from '../../story/fold.ts';

/** A line as it is compared with the words of pages: folded words, single spaces, no punctuation. */
export function foldLine(line: string): string {
  const words = line.split(/[^\p{L}\p{M}\p{N}]+/u).map(foldWord);
  return words.filter((word) => word !== '').join(' ');
}
