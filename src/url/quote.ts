/*
 * How words of a paragraph are named in a URL: `3-7-k2x9f0abw4p1` is the seven words from the third on, what they
 * come to, and what the words before and behind them do (the last four letters). It is short and plain ASCII in any language, and says when the words are no longer there. What it means
 * is for app/quote to say: a page can open without.
 */
export const quoteForm = /^(\d{1,5})-([1-9]\d{0,4})-([0-9a-z]{12})$/;
