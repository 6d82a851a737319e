/*
 * How words of a paragraph are named in a URL: `3-7-k2x9f0ab` is the seven words from the third on, and what they
 * come to. It is short and plain ASCII in any language, and says when the words are no longer there.
 */

/** A run of words: how many stand before it in its paragraph, how many it has, and what they come to (see app/quote). */
export interface Quote {
  start: number;
  count: number;
  sum: string;
}

const form = /^(\d{1,5})-([1-9]\d{0,4})-([0-9a-z]{8})$/;

/** Whether a text has the form of a quote; `readQuote` reads it. */
export const isQuote = (text: string): boolean => form.test(text);

/** Reads the text of a quote; null where it has another form. The first word is number 1 in the URL, and 0 here. */
export function readQuote(text: string): Quote | null {
  const [, start, count, sum] = form.exec(text) ?? [];
  if (start === undefined || count === undefined || sum === undefined) return null;
  return { start: Number(start) - 1, count: Number(count), sum };
}

export const writeQuote = ({ start, count, sum }: Quote): string => `${start + 1}-${count}-${sum}`;
