import { stringify } from 'csv-stringify/browser/esm/sync';

export type Cell = string | number | boolean | undefined;

/**
 * A table as CSV (RFC 4180), made for spreadsheets: UTF-8 with a byte order mark, without which Excel garbles
 * Arabic; lines end in CR LF. A cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP,
 * CSV injection), and every cell is quoted, so that a semicolon in it begins no new cell anywhere.
 */
export function csv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  return stringify(
    // Spaces before a sign would hide it from the escaping, not from every spreadsheet.
    rows.map((row) => columns.map((column) => trimmed(row[column]))),
    {
      header: true,
      columns: [...columns],
      bom: true,
      record_delimiter: '\r\n',
      quoted: true,
      escape_formulas: true,
      cast: { boolean: String },
    },
  );
}

const trimmed = (cell: Cell) => (typeof cell === 'string' ? cell.trim() : cell);
