import { getDocumentProxy } from 'unpdf';

interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * What a PDF says, line by line in the order in which an eye reads it, page after page. A PDF holds pieces of
 * text at places, in the order in which they were drawn; so they are put in order by their places. It has one
 * column, and pieces of a line stand on one height, give or take what a mark above a letter needs.
 */
export async function linesOf(pdf: Uint8Array, direction: 'rtl' | 'ltr'): Promise<string[][]> {
  const pages = await pieceLinesOf(pdf);
  return pages.map((lines) => lines.map((line) => wordsOf(line, direction)));
}

/**
 * How high the letters of each line are, in pt: the largest of the line, from the top of a page to its foot, page after
 * page. Engines that name no letters tell this all the same.
 */
export async function heightsOf(pdf: Uint8Array): Promise<number[][]> {
  const pages = await pieceLinesOf(pdf);
  return pages.map((lines) => lines.map((line) => Math.max(...line.map(({ height }) => height))));
}

async function pieceLinesOf(pdf: Uint8Array): Promise<Piece[][][]> {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const pages: Piece[][][] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent();
    const pieces = items.flatMap((item): Piece[] => {
      // The reader's own guesses at spaces are left out (vowel marks mislead it), and the marks with them.
      if (!('str' in item) || /^[\s\p{M}]*$/u.test(item.str)) return [];
      // A glyph that its font does not name comes as U+0000; one without a width is a mark.
      if (item.str === '\0' && item.width === 0) return [];
      const [, , , , x = 0, y = 0] = item.transform as number[];
      return [{ text: item.str, x, y, width: item.width, height: item.height }];
    });
    const lines: Piece[][] = [];
    for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
      const line = lines.at(-1);
      // Labels in pictures are drawn twice: their light edge, then themselves.
      if (line?.some(({ text, x, y }) => text === piece.text && x === piece.x && y === piece.y)) {
        continue;
      }
      if (line?.[0] && line[0].y - piece.y < 4) line.push(piece);
      else lines.push([piece]);
    }
    pages.push(lines);
  }
  return pages;
}

/** The pieces of a line one after the other, those of the other direction within it in their own order. */
function wordsOf(line: readonly Piece[], direction: 'rtl' | 'ltr'): string {
  if (direction === 'ltr') return textOf(line.toSorted((a, b) => a.x - b.x));
  const run: Piece[] = [];
  const ordered: Piece[] = [];
  const endRun = () => {
    ordered.push(...(run.some(({ text }) => /[a-z]/i.test(text)) ? run : run.toReversed()));
    run.length = 0;
  };
  for (const piece of line.toSorted((a, b) => b.x - a.x)) {
    const isOwn = /[\p{Script=Arabic}\0]/u.test(piece.text);
    // An address does not run on from the name before it.
    if (isOwn || piece.text.startsWith('(http')) endRun();
    if (isOwn) ordered.push(piece);
    else run.unshift(piece);
  }
  endRun();
  return textOf(ordered);
}

/** Pieces joined, with a space where there is one to be seen. */
function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece, at) => {
      const before = pieces[at - 1];
      if (!before) return piece.text;
      const [left, right] = before.x < piece.x ? [before, piece] : [piece, before];
      return right.x - left.x - left.width > 1 ? ` ${piece.text}` : piece.text;
    })
    .join('');
}

/**
 * The words of a text as keys that survive being written into a PDF and read again: without vowel marks,
 * ligatures taken apart, letters in the order of the alphabet (readers turn lam-alef around). In an Arabic
 * text foreign words and digits do not count.
 */
export function wordKeys(text: string, language: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{M}\u0640٠-٩،؛؟]/gu, (mark) => (/[،؛؟]/.test(mark) ? ' ' : ''));
  const words = plain.match(language === 'ar' ? /[\p{Script=Arabic}\0]+/gu : /\p{L}+/gu) ?? [];
  return words.map((word) => [...word].toSorted().join(''));
}

/** Where a row of words begins in another, from a place on; -1 where it does not stand there. */
export function findWords(all: readonly string[], words: readonly string[], from: number): number {
  for (let at = from; at <= all.length - words.length; at++) {
    if (words.every((word, offset) => isWord(all[at + offset] ?? '', word))) return at;
  }
  return -1;
}

/** Whether a key that was read is the one that is meant; for each letter that could not be read any will do. */
function isWord(read: string, meant: string): boolean {
  if (read === meant || !read.includes('\0')) return read === meant;
  const left = [...meant];
  for (const letter of read.replaceAll('\0', '')) {
    const place = left.indexOf(letter);
    if (place === -1) return false;
    left.splice(place, 1);
  }
  return left.length === read.split('\0').length - 1 && read.length > 1;
}
