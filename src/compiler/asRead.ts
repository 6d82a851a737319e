import { fromMarkdown } from 'mdast-util-from-markdown';
import { isScalar, parse, parseDocument, visit } from 'yaml';
import { frontMatter } from './frontMatter.ts';

/*
 * Files can spell a character: YAML in double quotes as \u200f, Markdown as &#x200f; or &rlm;. What a reader gets is
 * the character, so that is what has to be looked at.
 */

/** A file's text as it is read, and where each offset of it (UTF-16 units) stands in the file. */
export interface TextAsRead {
  text: string;
  offsetOf: (offset: number) => number;
}

/** A piece of a file that spells a character. */
interface Spelling {
  start: number;
  end: number;
  character: string;
}

/** Puts characters in the place of what spells them. A file that is no YAML has no escapes. */
export function asRead(path: string, text: string): TextAsRead {
  if (!path.endsWith('.md')) return replaceSpellings(text, escapesIn(text));
  const [found = '', marks = '', yaml = ''] = frontMatter.exec(text) ?? [];
  const head = escapesIn(' '.repeat(marks.length) + yaml);
  return replaceSpellings(text, [...head, ...referencesIn(text, found.length)]);
}

/** Escapes that can spell any character; those of quotes and backslashes are of no interest, but stand beside them. */
const escape = /\\(?:(x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[0abefvNLP_])|[^])/gi;

function escapesIn(yaml: string): Spelling[] {
  // Most files have none, and need not be read once more.
  if (!/\\[xuU0abefvNLP_]/.test(yaml)) return [];
  const document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: false });
  if (document.errors.length > 0) return [];
  const found: Spelling[] = [];
  visit(document, (_, node) => {
    if (!isScalar(node) || node.type !== 'QUOTE_DOUBLE' || !node.range) return;
    const [start, end] = node.range;
    for (const { 0: spelled, 1: code, index } of yaml.slice(start, end).matchAll(escape)) {
      if (code === undefined) continue;
      const at = start + index;
      const character: unknown = parse(`"${spelled}"`);
      found.push({ start: at, end: at + spelled.length, character: String(character) });
    }
  });
  return found;
}

/** Character references; one behind a backslash is none, unless that is behind another. */
const reference = /\\[^]|&(?:#x([\da-f]{1,6})|#(\d{1,7})|[a-z][a-z\d]{1,31});/gi;

function referencesIn(text: string, from: number): Spelling[] {
  const found: Spelling[] = [];
  const known = new Map<string, string>();
  for (const { 0: spelled, 1: hex, 2: decimal, index } of text.slice(from).matchAll(reference)) {
    if (spelled.startsWith('\\')) continue;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const start = from + index;
    const character =
      known.get(spelled) ?? (Number.isNaN(code) ? namedCharacter(spelled) : characterOf(code));
    known.set(spelled, character);
    found.push({ start, end: start + spelled.length, character });
  }
  return found;
}

/** Which character is meant: Markdown itself writes U+FFFD for those that it refuses. */
const characterOf = (code: number) => (code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));

function namedCharacter(spelled: string): string {
  const [paragraph] = fromMarkdown(spelled).children;
  const [text] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return text?.type === 'text' ? text.value : spelled;
}

function replaceSpellings(text: string, spellings: readonly Spelling[]): TextAsRead {
  if (spellings.length === 0) return { text, offsetOf: (offset) => offset };
  let read = '';
  const offsets: number[] = [];
  const take = (piece: string, offsetOf: (at: number) => number) => {
    for (let at = 0; at < piece.length; at += 1) offsets.push(offsetOf(at));
    read += piece;
  };
  let end = 0;
  for (const spelling of spellings) {
    const from = end;
    take(text.slice(from, spelling.start), (at) => from + at);
    take(spelling.character, () => spelling.start);
    ({ end } = spelling);
  }
  take(text.slice(end), (at) => end + at);
  return { text: read, offsetOf: (offset) => offsets[offset] ?? text.length };
}
