import { zipSync } from 'fflate';
import { ReadProblem, type Dropped } from '../types.ts';
import { boundPage } from './boundPage.ts';
import { fileKindOf } from './fileKind.ts';
import { plainSight, type LookAt } from './hiddenWords.ts';
import { plainBlocks, readBlocks, rowLines, type PageBlock } from './htmlBlocks.ts';
import { refuseEmpty, refuseTooLarge, unpackedLimit } from './limits.ts';
import type { Parts } from './parts.ts';
import { hiddenStyles, markHiddenRuns } from './wordHidden.ts';
import { BadZip, listEntries, unpackEntry, ZipTooLarge } from './zipParts.ts';

/** Turns HTML into a document whose scripts never run: a browser’s `DOMParser`, or jsdom’s, loaded where it is needed. */
export type ParseHtml = (html: string) => Document | Promise<Document>;

/**
 * Reads a Word document. Pictures, comments, and what stands above and below the pages are left out; footnotes are
 * reported as dropped, and so are words that nobody sees. `line` counts its paragraphs with words, from 1.
 * @throws ReadProblem `empty`, `too-large`, `not-a-docx`, `password`, `no-word-document`, `bomb`, `damaged` or `markup`
 */
export async function readDocx(bytes: Uint8Array, parseHtml: ParseHtml): Promise<Parts> {
  refuseEmpty(bytes);
  refuseTooLarge(bytes.length, 'docx');
  refuseOthers(bytes);
  const { html } = boundPage(await toHtml(markHiddenRuns(unpackText(bytes))));
  return readPage(await parseHtml(html));
}

/** Whether a zip archive holds a Word document. */
export function isWordDocument(bytes: Uint8Array): boolean {
  try {
    return listEntries(bytes).some(({ name }) => mainPart.test(name));
  } catch {
    return false;
  }
}

function refuseOthers(bytes: Uint8Array): void {
  const kind = fileKindOf(bytes);
  if (kind?.code === 'zip') return;
  if (kind?.code === 'password') {
    throw new ReadProblem('password', `This is ${kind.name}. ${kind.advice}`);
  }
  const what = kind ? `: it is ${kind.name}. ${kind.advice}` : ', although its name ends in .docx.';
  const rename = kind ? '' : ' If it is a text, give it a name that ends in .txt, .md or .html.';
  throw new ReadProblem('not-a-docx', `This is no Word document${what}${rename}`);
}

const mainPart = /^word\/document\d*\.xml$/i;
/** The parts that hold words, their styles and their order; not pictures, fonts, macros or other files. */
const textPart =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w.-]+\.(?:xml|rels))$/i;

/** The parts of the document that are needed to read it, unpacked, never larger together than is allowed. */
function unpackText(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    const entries = listEntries(bytes).filter(({ name }) => textPart.test(name));
    if (!entries.some(({ name }) => mainPart.test(name))) {
      throw new ReadProblem(
        'no-word-document',
        'This is a zip archive without a Word document in it. Open the article in Word or LibreOffice and save it as .docx.',
      );
    }
    if (entries.some(({ encrypted }) => encrypted)) {
      throw new ReadProblem(
        'password',
        'This archive has a password. Take the password off and save the document again.',
      );
    }
    let left = unpackedLimit;
    const parts: Record<string, Uint8Array> = {};
    for (const entry of entries) {
      const part = unpackEntry(bytes, entry, left);
      left -= part.length;
      parts[entry.name] = part;
    }
    return parts;
  } catch (error) {
    if (error instanceof BadZip) throw damaged();
    if (!(error instanceof ZipTooLarge)) throw error;
    throw new ReadProblem(
      'bomb',
      `This document unpacks to more than ${unpackedLimit / 1_000_000} MB of text, which no article has: it may be made to harm. Copy the article’s words into a new document.`,
    );
  }
}

const damaged = () =>
  new ReadProblem(
    'damaged',
    'This Word document is damaged and cannot be read. Open it in Word or LibreOffice and save it again as .docx or .txt.',
  );

/** The parts go to the converter in an archive of our own, so that it unpacks nothing that was not measured. */
async function toHtml(parts: Record<string, Uint8Array>): Promise<string> {
  const archive = zipSync(parts, { level: 0 });
  const arrayBuffer = archive.slice().buffer;
  const { default: mammoth } = await import('mammoth');
  try {
    // Under Node it reads only `buffer`, in a browser only `arrayBuffer`; an ArrayBuffer does for both.
    const input = { arrayBuffer, buffer: arrayBuffer };
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: [
        "p[style-name='Title'] => h1.title:fresh",
        'p.Title => h1.title:fresh',
        'u => u',
        ...Object.keys(hiddenStyles).map((style) => `r.${style} => span.${style}`),
      ],
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    });
    return value;
  } catch {
    throw damaged();
  }
}

const note = 'li[id^="footnote-"], li[id^="endnote-"]';

const whys = new Map<string, string>(Object.entries(hiddenStyles));
/** The converter’s page has no styles: what was hidden in the document is marked by a class. */
const lookAtHidden: LookAt = ({ localName, className }) => ({
  gone: (localName === 'span' && whys.get(className)) || null,
  sight: plainSight,
});

function readPage(page: Document): Parts {
  for (const link of page.querySelectorAll('a[href^="#footnote-"], a[href^="#endnote-"]')) {
    link.remove();
  }
  const { blocks, hidden } = readBlocks(page.body, lookAtHidden);
  const isNote = ({ element }: PageBlock) => element.closest(note) !== null;
  const dropped: Dropped[] = [
    ...blocks.filter(isNote).map(({ line, text }) => ({ line, text, why: 'It is a footnote.' })),
    ...hidden.map(({ line, text, why }) => ({ line, text, why })),
  ];
  const body = blocks.filter((block) => !isNote(block));
  const rows = rowLines(body);
  const [first] = body;
  if (first?.element.matches('h1')) {
    return { title: first.text, blocks: plainBlocks(body.slice(1)), dropped, rows };
  }
  return { title: null, blocks: plainBlocks(body), dropped, rows };
}
