const wordPart = /^[\p{L}\p{M}\p{N}]$/u;
/** Scripts that part no words: any place in them may be a word's end. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The character that ends at an offset of a text. */
export const characterBefore = (text: string, at: number): string =>
  Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '';

/** The character that begins at an offset of a text. */
export function characterAfter(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** Whether two characters that stand side by side belong to one written word. */
export function inOneWord(before: string, after: string): boolean {
  if (!wordPart.test(before) || !wordPart.test(after)) return false;
  return !unspaced.test(before) && !unspaced.test(after);
}
