/** The terms of a list that commas divide; none of a list that a language does not have. */
export const listOf = (list = ''): string[] =>
  list
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '');

/** Fits nothing: what is made of words that a language does not have. */
export const nothing = /(?!)/;

/** One of a list’s terms, as a part of a pattern; a star is any ending. */
export const oneOf = (list?: string): string =>
  list === undefined ? nothing.source : `(?:${listOf(list).join('|').replaceAll('*', '\\p{L}*')})`;
