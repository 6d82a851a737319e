import { positionsIn, type Problem } from '../../compiler/problem.ts';
import { unfinished } from '../new/placeholders.ts';
import type { ReviewedStory } from './reviewedStory.ts';
import { onFile } from './warning.ts';

/** The colon tells it from a word in capitals, such as the Spanish “TODO”. */
const begin = `${unfinished}:`;
/** A placeholder up to what ends it: the quotation mark that it stands in, a sign of YAML or Markdown, the line. */
const placeholder = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:(?<=')${begin}[^'\\r\\n]*|(?<=")${begin}[^"\\r\\n]*|${begin}[^\\r\\n,"'{}]*)`,
  'gu',
);
/** A remark in a YAML file, which no reader sees. */
const remark = /(?<=^|\s)#.*/gm;

/** Whether words are still to be written. */
export const isUnfinished = (words: string): boolean => words.search(placeholder) >= 0;

/** Warns of text that is still to be written. */
export function adviseOnUnfinished({ files, expected }: ReviewedStory): Problem[] {
  return expected
    .filter((path) => !path.startsWith('original/'))
    .flatMap((path) => {
      const file = files[path] ?? '';
      const positionOf = positionsIn(file);
      const read = path.endsWith('.md')
        ? file
        : file.replace(remark, (words) => ' '.repeat(words.length));
      return [...read.matchAll(placeholder)].map((found) => {
        const words = found[0].trimEnd();
        return onFile(path, positionOf(found.index), words, {
          code: 'unfinished',
          what: `This is still to be written: “${words}”`,
          fix: `Write it in place of “${unfinished}”.`,
        });
      });
    });
}
