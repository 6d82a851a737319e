import { visible } from '../authoring/read/visible.ts';
import type { SourceArticle } from '../authoring/types.ts';

/** How many of a list are shown in the terminal. */
const shown = 8;

/** Prints the first of a list; `rest` says where all of them are. */
export function listed(
  lines: readonly string[],
  rest: string | null,
  print: (line: string) => void,
) {
  const first = rest === null ? lines : lines.slice(0, shown);
  for (const line of first) print(`  ${line}`);
  if (lines.length > first.length) print(`  … and ${lines.length - first.length} more in ${rest}`);
}

/** Prints what was left out of an article and what was changed in it. `rest` names the file that lists all; null prints all. */
export function tellArticle(
  { encoding, dropped, changes }: SourceArticle,
  path: string,
  print: (line: string) => void,
  rest: string | null = 'review.txt',
): void {
  if (dropped.length > 0) {
    print(`Left out of the article (${encoding}):`);
    const lines = dropped.map(
      ({ line, text, why }) => `${path}:${line} “${visible(text.slice(0, 60))}” ${why}`,
    );
    listed(lines, rest, print);
  }
  if (changes.length > 0) {
    print('Changed:');
    const lines = changes.map(
      ({ line, what, count }) => `${path}:${line} ${what}${count > 1 ? ` (${count} times)` : ''}`,
    );
    listed(lines, rest, print);
  }
}
