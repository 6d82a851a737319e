/*
 * How words of a paragraph are named in a URL: `3-7-k2x9f0abw4p1m3zz` is the seven words from the third on, what they come
 * to, and what the words around them do (the last eight letters; older links have only the first four of these). It is
 * short and plain ASCII in any language, and says when the words are no longer there. What it means is for app/quote to
 * say: a page can open without.
 */
export const quoteForm = /^(\d{1,5})-([1-9]\d{0,4})-([0-9a-z]{12}(?:[0-9a-z]{4})?)$/;
