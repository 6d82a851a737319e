import type { Block, Change } from '../types.ts';
import { anyOf } from '../text/wordLists.ts';
import { termsOf } from './languageResidue.ts';
import { residueOf } from './residue.ts';
import { columns, endsSentence, isWide } from './shape.ts';
import { drawnRow, isRule } from './tableRows.ts';

interface Line {
  text: string;
  /** From 1. */
  line: number;
}

/**
 * Takes a plain text (line ends `\n`) apart into paragraphs: each line is one, unless the text is hard-wrapped. Titles
 * and headings look like paragraphs here; `nameHeadings` tells them.
 */
export function readPlain(text: string): Block[] {
  const groups = groupLines(text);
  const goesOn = wrapping(groups);
  const paragraphs = groups.flatMap((group) =>
    goesOn === null ? group.map((line) => [line]) : unwrap(group, goesOn),
  );
  return paragraphs.map((lines) => ({
    kind: 'paragraph',
    text: joinLines(lines),
    line: lines[0]?.line ?? 1,
  }));
}

/** What was done to a text whose lines were joined. */
export function joinedLines(text: string, blocks: readonly Block[]): Change[] {
  const lines = groupLines(text).flat();
  const starts = new Set(blocks.map(({ line }) => line));
  const joined = lines.filter(({ line }) => !starts.has(line));
  const what = 'lines were joined to paragraphs';
  return joined[0] ? [{ line: joined[0].line, what, count: joined.length }] : [];
}

/** The lines of a text that are rows of tables, from 1. */
export const rowsIn = (text: string): Set<number> =>
  new Set(text.split('\n').flatMap((line, at) => (drawnRow(line) === null ? [] : at + 1)));

/** The lines that hold something, in groups that blank lines part; a row of a table is a group of its own. */
function groupLines(text: string): Line[][] {
  const groups: Line[][] = [[]];
  for (const [at, line] of text.split('\n').entries()) {
    const row = drawnRow(line);
    if (row !== null) groups.push([{ text: row, line: at + 1 }], []);
    else if (isRule(line) || !/[^\s\p{Cf}\p{Cc}]/u.test(line)) groups.push([]);
    else groups.at(-1)?.push({ text: line, line: at + 1 });
  }
  return groups.filter((group) => group.length > 0);
}

/** Lines are wrapped to be read, so never shorter or longer than this. In columns. */
const narrowest = 40;
const widest = 160;

/**
 * The width at which a text was hard-wrapped, in columns; null where it was not. A text is, where lines break inside
 * sentences, and there only when the next word had no room left.
 */
function wrapWidth(groups: readonly Line[][]): number | null {
  const breaks = groups.flatMap((group) =>
    group.slice(1).map((next, at) => ({ before: group[at]?.text.trim() ?? '', after: next.text })),
  );
  const inSentence = breaks.filter(({ before }) => !endsSentence(before));
  if (inSentence.length === 0 || inSentence.length * 2 < breaks.length) return null;
  const lengths = inSentence.filter(({ before }) => /\s/.test(before) || isWide(before.slice(-1)));
  const width = lengths.reduce((most, { before }) => Math.max(most, columns(before)), 0);
  const full = inSentence.filter(({ before, after }) => isFull(before, after, width));
  const isWidth = width >= narrowest && width <= widest;
  return isWidth && full.length >= inSentence.length * 0.85 ? width : null;
}

/** Whether a paragraph may go on in the next line where a sentence ends with this one. */
type GoesOn = (before: string, after: string) => boolean;

/** Null where the text was not wrapped. */
function wrapping(groups: readonly Line[][]): GoesOn | null {
  const width = wrapWidth(groups);
  if (width !== null) return (before, after) => isFull(before, after, width);
  const ragged = raggedWidth(groups);
  return ragged === null ? null : (before) => columns(before.trim()) >= ragged * 0.6;
}

const isBullet = (text: string) => /^\s*(?:[-–—*•·▪]|\p{Nd}{1,3}[.)])\s/u.test(text);

/**
 * The width of a text that was wrapped by hand or by a program that counts otherwise, in columns; null where it was
 * not: blank lines part its paragraphs, and most lines in them are about as long as each other and end no sentence.
 */
function raggedWidth(groups: readonly Line[][]): number | null {
  if (groups.length < 2) return null;
  const inner = groups.flatMap((group) => group.slice(0, -1).map(({ text }) => text.trim()));
  if (inner.length < 3 || inner.filter(isBullet).length * 4 > inner.length) return null;
  const lengths = inner.map(columns).toSorted((a, b) => a - b);
  const width = lengths.at(-1) ?? 0;
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const alike = lengths.filter((length) => length >= middle * 0.8 && length <= middle * 1.2);
  const open = inner.filter((text) => !endsSentence(text));
  const isWrapped =
    middle >= 48 &&
    width <= 100 &&
    alike.length >= lengths.length * 0.8 &&
    open.length >= inner.length * 0.6;
  return isWrapped ? width : null;
}

/** Whether the first word of the next line had no room left on this one. */
function isFull(before: string, after: string, width: number): boolean {
  const next = after.trim();
  const word = isWide(next.slice(0, 1)) ? next.slice(0, 1) : (/^\S+/.exec(next)?.[0] ?? '');
  const space = isWide(next.slice(0, 1)) ? 0 : 1;
  return columns(before.trim()) + space + columns(word) > width;
}

const indent = /^(?: {2,}|\t|\u3000)/;

/** The paragraphs of a group of wrapped lines: one, or more where a line has room left after a sentence, or is indented. */
function unwrap(group: readonly Line[], goesOn: GoesOn): Line[][] {
  const paragraphs: Line[][] = [];
  const isResidue = ({ text }: Line) => residueOf(text.trim(), 'paragraph') !== null;
  for (const line of group) {
    const lines = paragraphs.at(-1) ?? [];
    const last = lines.at(-1)?.text;
    const begins =
      last === undefined ||
      (endsSentence(last) && (!goesOn(last, line.text) || isResidue(line))) ||
      (lines[0] !== undefined && lines.length === 1 && isResidue(lines[0])) ||
      (indent.test(line.text) && !indent.test(last));
    if (begins) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs;
}

function joinLines(lines: readonly Line[]): string {
  let [text, last] = ['', ''];
  for (const line of lines) {
    const next = line.text.trim();
    text += (last === '' || areJoined(last, next) ? '' : ' ') + next;
    last = next;
  }
  return text;
}

/** Words before which a hyphen is no part of a word: “short- and long-term”. */
const behindHyphen = new RegExp(`^${anyOf(termsOf('behindHyphen'))}\\s`, 'iu');

/** Whether no space belongs between two lines of a paragraph: Chinese has none, and a hyphen joins. */
const areJoined = (last: string, next: string) =>
  (isWide(last.slice(-1)) && isWide(next.slice(0, 1))) ||
  (/\p{L}[-\u00ad]$/u.test(last.slice(-3)) && !behindHyphen.test(next)) ||
  /^[，。、；：！？”’」』）》]/.test(next) ||
  (/[，。、；：！？「『（《]$/.test(last.slice(-1)) && isWide(next.slice(0, 1)));
