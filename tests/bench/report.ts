/** The middle of some numbers, and how far they spread. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(middle)] ?? Number.NaN;
  return {
    median: low === high ? low : (low + high) / 2,
    min: sorted[0] ?? Number.NaN,
    max: sorted.at(-1) ?? Number.NaN,
  };
}

/** A line of the report. */
export interface Result {
  what: string;
  measured: string;
  /** Empty where the number is only for comparison. */
  limit: string;
  isWithin: boolean;
}

interface Measure {
  what: string;
  values: readonly number[];
  /** The most that the median may be. */
  most?: number;
  /** The most that any of them may be. */
  worst?: number;
  unit?: string;
  digits?: number;
}

export function resultOf(measure: Measure): Result {
  const { what, values, most, worst, unit = '', digits = 0 } = measure;
  const { median, min, max } = spreadOf(values);
  const print = (value: number) => value.toFixed(digits);
  const range = values.length > 1 ? ` (${print(min)}–${print(max)})` : '';
  return {
    what,
    measured: `${print(median)}${range} ${unit}`.trimEnd(),
    limit: [most !== undefined && `≤ ${most} ${unit}`, worst !== undefined && `worst ≤ ${worst}`]
      .filter(Boolean)
      .join(', ')
      .trimEnd(),
    isWithin: median <= (most ?? Infinity) && max <= (worst ?? Infinity),
  };
}

/** The results as a table for a terminal. */
export function tableOf(results: readonly Result[]): string {
  const rows = results.map(({ what, measured, limit, isWithin }) => [
    limit === '' ? ' ' : isWithin ? '✓' : '✗',
    what,
    measured,
    limit,
  ]);
  const lines = [['', 'what', 'median (min–max)', 'limit'], ...rows];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}
