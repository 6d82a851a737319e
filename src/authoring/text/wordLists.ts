/* The words of a language as they are listed in its records, and the patterns that are made of them. */

/** Fits nothing: what is made of words that a language does not have. */
export const nothing = /(?!)/;

/** The terms of a list that commas divide; none of a list that a language does not have. */
export const listOf = (list = ''): string[] =>
  list
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '');

/** Any of several patterns or terms, as a part of a pattern; nothing where there are none. */
export const anyOf = (parts: readonly (RegExp | string)[]): string =>
  parts.length === 0
    ? nothing.source
    : `(?:${parts.map((part) => (part instanceof RegExp ? part.source : part)).join('|')})`;

/** Any term of a list, as a part of a pattern; a star is any ending. */
export const oneOf = (list?: string): string =>
  anyOf(listOf(list).map((term) => term.replaceAll('*', '\\p{L}*')));
