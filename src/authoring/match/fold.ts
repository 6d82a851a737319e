import { foldOf } from './letterTables.ts';

/**
 * A text as names are compared in it: what is compared is the same for all its spellings (letterTables.ts). Folding what is
 * folded changes nothing.
 */
export function foldedText(original: string): string {
  let folded = '';
  for (let at = 0; at < original.length; at += 1) folded += foldOf(original.charCodeAt(at));
  return folded;
}
