import { quoteForm } from '../../url/quote.ts';

/** A run of words: how many stand before it in its paragraph, how many it has, and what they come to (see quoteWords.ts). */
export interface Quote {
  start: number;
  count: number;
  sum: string;
}

/** Reads the text of a quote; null where it has another form. The first word is number 1 in the URL, and 0 here. */
export function readQuote(text: string): Quote | null {
  const [, start, count, sum] = quoteForm.exec(text) ?? [];
  if (start === undefined || count === undefined || sum === undefined) return null;
  return { start: Number(start) - 1, count: Number(count), sum };
}

export const writeQuote = ({ start, count, sum }: Quote): string => `${start + 1}-${count}-${sum}`;
