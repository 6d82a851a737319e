/** A joiner (ZWNJ, ZWJ) between letters parts no words: سه‌شنبه is one. */
const wordPart = /^[\u200c\u200d]*[\p{L}\p{M}\p{N}][\u200c\u200d]*$/u;
/** Scripts that part no words: any place in them may be a word's end. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The character that ends at an offset of a text, with the joiners behind it. */
export const characterBefore = (text: string, at: number): string =>
  /.[\u200c\u200d]*$/su.exec(text.slice(Math.max(0, at - 4), at))?.[0] ?? '';

/** The character that begins at an offset of a text, with the joiners before it. */
export const characterAfter = (text: string, at: number): string =>
  /^[\u200c\u200d]*./su.exec(text.slice(at, at + 4))?.[0] ?? '';

/** Whether two characters that stand side by side belong to one written word. */
export function inOneWord(before: string, after: string): boolean {
  if (!wordPart.test(before) || !wordPart.test(after)) return false;
  return !unspaced.test(before) && !unspaced.test(after);
}
