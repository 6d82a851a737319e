import {
  ReadProblem,
  type Block,
  type Change,
  type Dropped,
  type SourceArticle,
} from '../types.ts';
import { dropEdges } from './articleEdges.ts';
import { cleanBlocks } from './clean.ts';
import { decodeText, refuseLostCharacters } from './decode.ts';
import { isWordDocument, readDocx, type ParseHtml } from './docx.ts';
import { fileKindOf } from './fileKind.ts';
import { nameHeadings, nameTitle } from './headings.ts';
import { boundPage } from './boundPage.ts';
import { hiddenTags } from './hiddenTags.ts';
import { readHtml } from './html.ts';
import { mend } from './invisible.ts';
import { readMarkdown } from './markdown.ts';
import type { Parts } from './parts.ts';
import { joinedLines, readPlain, rowsIn } from './plain.ts';
import { foldLine } from './foldLine.ts';
import { rowChanges } from './tableRows.ts';

export interface ReadOptions {
  /** The file’s name: its ending says what the file is. `-` for what is piped in, which is what it looks like. */
  name: string;
  /** The language that the article is in, a BCP 47 tag. */
  language: string;
  /** The encoding of a text file, where the editor names it. */
  encoding?: string | undefined;
  parseHtml: ParseHtml;
}

type Format = 'plain' | 'markdown' | 'html' | 'docx';

const formats = new Map<string, Format>([
  ['txt', 'plain'],
  ['text', 'plain'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['docx', 'docx'],
]);

interface Source extends Parts {
  format: Format;
  encoding: string;
  changes: Change[];
}

/**
 * Reads an article: bytes to clean paragraphs. A file that is not what its name says is read as what it is, and a
 * change says so.
 * @throws ReadProblem with a sentence for the editor: `unknown-format`, `no-paragraphs`, `markup`, or what the steps
 *   throw
 */
export async function readArticle(bytes: Uint8Array, options: ReadOptions): Promise<SourceArticle> {
  try {
    return toArticle(await readSource(bytes, options), options.language);
  } catch (error) {
    // The stack has no room for millions of elements or signs in one another, which no article has.
    if (!(error instanceof RangeError)) throw error;
    throw new ReadProblem(
      'markup',
      'The file is too tangled to be read as an article. Save the article’s words alone as a .txt file.',
    );
  }
}

function toArticle(source: Source, language: string): SourceArticle {
  const rows = source.rows ?? new Set();
  const cleaned = cleanBlocks(source.blocks, language, rows);
  const edged = dropEdges(cleaned.blocks, { language, title: source.title });
  const dropped = [...source.dropped, ...cleaned.dropped, ...edged.dropped];
  const mended = mend(source.title ?? '', language);
  const known = mended.text === '' ? null : mended.text;
  const isMarked = source.format === 'html' || edged.blocks.some(({ kind }) => kind === 'heading');
  const named = (isMarked ? nameTitle : nameHeadings)(edged.blocks, known);
  dropped.push(...named.dropped);
  const blocks = dropEmpty(named.blocks, named.title, dropped);
  const changes = [
    ...source.changes,
    ...mended.changes.map((change) => ({ line: 1, ...change })),
    ...cleaned.changes,
    ...rowChanges(blocks, rows),
  ];
  if (!blocks.some(({ kind }) => kind === 'paragraph')) throw noParagraphs(dropped);
  refuseLostCharacters(named.title === null ? blocks : [{ text: named.title, line: 1 }, ...blocks]);
  return {
    title: named.title,
    blocks,
    dropped: dropped.toSorted((a, b) => a.line - b.line),
    changes,
    encoding: source.encoding,
  };
}

const nameless = '-';

function formatOf(name: string): Format {
  if (name === nameless) return 'plain';
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const format = formats.get(ending);
  if (format) return format;
  const endings = [...formats.keys()].map((known) => `.${known}`).join(', ');
  const what =
    ending === '' ? 'The file’s name has no ending' : `A .${ending} file is not read here`;
  throw new ReadProblem(
    'unknown-format',
    `${what}. These are: ${endings}. Open the article and save it as one of them.`,
  );
}

async function readSource(bytes: Uint8Array, options: ReadOptions): Promise<Source> {
  const { name, parseHtml, ...encoding } = options;
  const stated = formatOf(name);
  const isWord = fileKindOf(bytes)?.code === 'zip' && isWordDocument(bytes);
  if (stated === 'docx' || isWord) {
    const changes = stated === 'docx' || name === nameless ? [] : [misnamed('a Word document')];
    return { ...(await readDocx(bytes, parseHtml)), format: 'docx', encoding: 'utf-8', changes };
  }
  const decoded = decodeText(bytes, { ...encoding, declared: declaredEncoding(bytes) });
  const isPage = isHtml(decoded.text, stated);
  const format = isPage ? 'html' : stated === 'html' ? 'plain' : stated;
  const changes =
    format === stated || name === nameless
      ? []
      : [misnamed(isPage ? 'an HTML page' : 'a text without HTML')];
  const parts = await readText(decoded.text, format, parseHtml);
  return {
    ...parts,
    format,
    encoding: decoded.encoding,
    changes: [...changes, ...(parts.changes ?? [])],
  };
}

const misnamed = (what: string): Change => ({
  line: 1,
  what: `the file is ${what}, although its name says otherwise, and was read as that`,
  count: 1,
});

/** The encoding that an HTML page names in its first lines. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{1,200}charset\s{0,9}=\s{0,9}["']?([\w-]+)/i.exec(head)?.[1];
}

/** A page by name needs one tag to be one; a text by name must begin as a page does. */
function isHtml(text: string, stated: Format): boolean {
  if (stated === 'html') return /<[a-z!/][^<>]*>/i.test(text);
  return /^\s*(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text);
}

async function readText(
  text: string,
  format: Exclude<Format, 'docx'>,
  parseHtml: ParseHtml,
): Promise<Parts> {
  if (format === 'markdown') return readMarkdown(text, await hiddenTags(text, parseHtml));
  if (format === 'plain') {
    const blocks = readPlain(text);
    const changes = joinedLines(text, blocks);
    return { title: null, blocks, dropped: [], changes, rows: rowsIn(text) };
  }
  const { html, styles } = boundPage(text);
  return readHtml(await parseHtml(html), styles);
}

/** Drops a first line that says the title again, and headings without a paragraph under them. */
function dropEmpty(blocks: readonly Block[], title: string | null, dropped: Dropped[]): Block[] {
  return blocks.filter((block, at) => {
    const repeats = at === 0 && title !== null && foldLine(block.text) === foldLine(title);
    const isEmpty = block.kind === 'heading' && blocks[at + 1]?.kind !== 'paragraph';
    if (!repeats && !isEmpty) return true;
    const why = repeats ? 'It repeats the title.' : 'It is a heading without a paragraph under it.';
    dropped.push({ line: block.line, text: block.text, why });
    return false;
  });
}

function noParagraphs(dropped: readonly Dropped[]): ReadProblem {
  const [first] = dropped;
  const seen = first
    ? ` What it holds was left out, such as line ${first.line}, “${first.text.slice(0, 60)}”: ${first.why}`
    : '';
  return new ReadProblem(
    'no-paragraphs',
    `The file holds no paragraph of an article.${seen} Choose the file that holds the article’s text.`,
  );
}
