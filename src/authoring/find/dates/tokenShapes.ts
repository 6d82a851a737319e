import type { DateWords } from './dateWords.ts';
import { formsOf } from './letters.ts';

/** Digits of ASCII, Arabic, Persian and full width. The last hexadecimal figure of each one’s code is its value. */
export const figure = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9\\uff10-\\uff19]';
export const plainDigits = (text: string): string =>
  text.replace(new RegExp(figure, 'g'), (sign) => String(sign.charCodeAt(0) % 16));

/** How a language's tokens are told from each other. */
export interface TokenShapes {
  /** A date in figures; an ordinal; a number with what groups its thousands or divides its decimals; a word; a sign. */
  piece: RegExp;
  /** A number in Roman figures, as its tens and its ones. */
  roman: RegExp;
}

const anyOf = (endings: string | undefined) => `(?:${formsOf(endings).join('|')})`;

const pieceOf = ({ ordinalEndings }: DateWords) =>
  new RegExp(
    [
      `${figure}{1,4}([./-])${figure}{1,2}\\1${figure}{1,4}(?!${figure})`,
      ...(ordinalEndings === undefined ? [] : [`${figure}{1,2}${anyOf(ordinalEndings)}(?!\\p{L})`]),
      `${figure}+(?:[.,٫٬’\\u00a0\\u202f\\u2009]${figure}{3}(?!${figure})|[.٫]${figure}+)*`,
      // A joiner (ZWNJ, ZWJ) between letters parts no words of Persian.
      `[\\p{L}\\p{M}]+(?:[\\u200c\\u200d]+[\\p{L}\\p{M}]+)*`,
      `[^\\s'’ʼ\\u200c-\\u200f]`,
    ].join('|'),
    'gu',
  );

export const tokenShapes = (words: DateWords): TokenShapes => ({
  piece: pieceOf(words),
  roman: new RegExp(`^(?=[IVX])(X{0,2})(IX|IV|V?I{0,3})${anyOf(words.romanEndings)}?$`),
});
