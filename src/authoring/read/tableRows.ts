import type { Block, Change } from '../types.ts';

/* A story has no tables: each row of one becomes a paragraph, which an editor makes a sentence of. */

/** A row as one paragraph; cells without words leave nothing behind. */
export const joinCells = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ');

/** What is told about each row that was kept. */
export const rowChanges = (blocks: readonly Block[], rows: ReadonlySet<number>): Change[] =>
  blocks
    .filter(({ line }) => rows.has(line))
    .map(({ line }) => ({
      line,
      what: 'a row of a table: the page has no tables, so write it as a sentence',
      count: 1,
    }));
