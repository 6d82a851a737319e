import type { Block, Change } from '../types.ts';

/* A story has no tables: each row of one becomes a paragraph, which an editor makes a sentence of. */

/** A row as one paragraph; cells without words leave nothing behind. */
export const joinCells = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ');

/** The words of a line that is drawn as a row between bars; null where it is none, as a share bar's “A | B | C”. */
export function drawnRow(line: string): string | null {
  const cells = isRule(line) ? [] : (/^\s*\|(.+)\|\s*$/.exec(line)?.[1]?.split('|') ?? []);
  return cells.filter((cell) => cell.trim() !== '').length > 1 ? joinCells(cells) : null;
}

/** The line under the header of a table that is drawn with signs. */
export const isRule = (line: string) =>
  line.includes('|') && line.includes('-') && /^[\s|:-]+$/.test(line);

/** What is told about each row that was kept. */
export const rowChanges = (blocks: readonly Block[], rows: ReadonlySet<number>): Change[] =>
  blocks
    .filter(({ line }) => rows.has(line))
    .map(({ line }) => ({
      line,
      what: 'a row of a table: the page has no tables, so write it as a sentence',
      count: 1,
    }));
