/*
 * As much of csv-stringify as csv.ts uses. The package's own types bring those of Node with them, into every file that
 * is compiled beside; tsconfig/pure.json puts this in their place.
 */

interface Options {
  header: boolean;
  columns: readonly string[];
  bom: boolean;
  record_delimiter: string;
  quoted: boolean;
  escape_formulas: boolean;
  cast: { boolean: (value: boolean) => string };
}

export function stringify(
  rows: readonly (readonly (string | number | boolean | undefined)[])[],
  options: Options,
): string;
