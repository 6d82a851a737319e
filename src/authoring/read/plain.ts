import type { Block } from '../types.ts';
import { columns, endsSentence, isWide } from './shape.ts';

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
  const width = wrapWidth(groups);
  const paragraphs = groups.flatMap((group) =>
    width === null ? group.map((line) => [line]) : unwrap(group, width),
  );
  return paragraphs.map((lines) => ({
    kind: 'paragraph',
    text: joinLines(lines),
    line: lines[0]?.line ?? 1,
  }));
}

/** The lines that hold something, in groups that blank lines part. */
function groupLines(text: string): Line[][] {
  const groups: Line[][] = [[]];
  for (const [at, line] of text.split('\n').entries()) {
    if (/[^\s\p{Cf}\p{Cc}]/u.test(line)) groups.at(-1)?.push({ text: line, line: at + 1 });
    else if (groups.at(-1)?.length !== 0) groups.push([]);
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

/** Whether the first word of the next line had no room left on this one. */
function isFull(before: string, after: string, width: number): boolean {
  const next = after.trim();
  const word = isWide(next.slice(0, 1)) ? next.slice(0, 1) : (/^\S+/.exec(next)?.[0] ?? '');
  const space = isWide(next.slice(0, 1)) ? 0 : 1;
  return columns(before.trim()) + space + columns(word) > width;
}

const indent = /^(?: {2,}|\t|\u3000)/;

/** The paragraphs of a group of wrapped lines: one, or more where a line has room left after a sentence, or is indented. */
function unwrap(group: readonly Line[], width: number): Line[][] {
  const paragraphs: Line[][] = [];
  for (const line of group) {
    const last = paragraphs.at(-1)?.at(-1)?.text;
    const begins =
      last === undefined ||
      (endsSentence(last) && !isFull(last, line.text, width)) ||
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

/** Whether no space belongs between two lines of a paragraph: Chinese has none, and a hyphen joins. */
const areJoined = (last: string, next: string) =>
  (isWide(last.slice(-1)) && isWide(next.slice(0, 1))) ||
  /\p{L}[-\u00ad]$/u.test(last.slice(-3)) ||
  /^[，。、；：！？”’」』）》]/.test(next) ||
  (/[，。、；：！？「『（《]$/.test(last.slice(-1)) && isWide(next.slice(0, 1)));
