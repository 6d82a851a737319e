import { codeOf } from './characterNames.ts';

/** A place in a file. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** Something wrong with a story's files: where, what, and what to do about it. */
export interface Problem extends Position {
  /** Only an error stops a story from being built. */
  severity: 'error' | 'warning';
  /** The file's path inside the story folder. */
  file: string;
  /** What kind of problem, as a stable slug such as `unknown-id`. */
  code: string;
  /** The words that it is about, where there are some. */
  words?: string;
  what: string;
  fix: string;
}

/** Where the checks leave what they find. */
export type Report = (
  file: string,
  position: Position,
  code: string,
  what: string,
  fix: string,
  severity?: Problem['severity'],
) => void;

/** The beginning of a file: where a problem with the whole file is shown. */
export const fileStart: Position = { line: 1, column: 1 };

/** One line for a terminal: `file:line:column severity what — fix`. What it quotes cannot steer the terminal. */
export function formatProblem({ file, line, column, severity, what, fix }: Problem): string {
  return `${file}:${line}:${column} ${severity} ${what} — ${fix}`.replace(steering, codeOf);
}

/** Characters that a terminal obeys instead of showing them. */
const steering = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** The line and column of an offset (UTF-16 units from 0) into a text. Of many, `positionsIn` is quicker. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** The same for any number of offsets: the lines are found once, when the first is asked for. */
export function positionsIn(text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let [line, last] = [0, starts.length - 1];
    while (line < last) {
      const middle = Math.ceil((line + last) / 2);
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else last = middle - 1;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  return starts;
}

/** Orders problems as one reads: file by file, top to bottom. */
export function sortProblems(problems: readonly Problem[], files: readonly string[]): Problem[] {
  const rank = new Map(files.map((file, at) => [file, at]));
  const last = files.length;
  return problems.toSorted(
    (a, b) =>
      (rank.get(a.file) ?? last) - (rank.get(b.file) ?? last) ||
      a.line - b.line ||
      a.column - b.column,
  );
}
