import type { Token } from './tokens.ts';

/** What a token of a paragraph may be. A word is of the kind of the list in which its language has it (dateWords.ts). */
const tokenKinds = [
  // Numbers: from 1 to 31, from 1000 to 2999, any other, in Roman figures; and a whole date in figures, 4/2/2022.
  'dayNumber',
  'yearNumber',
  'number',
  'roman',
  'numericDate',
  // Numbers as words.
  'numberWord',
  'ordinal',
  'decadeName',
  // Names of times.
  'month',
  'weekday',
  'relativeDay',
  'hijriMonth',
  'century',
  'unit',
  'pair',
  'plural',
  'yearBefore',
  'yearAfter',
  'decadeBefore',
  'decadeSuffix',
  'hijri',
  'beforeChrist',
  'afterChrist',
  // Where a time lies.
  'at',
  'until',
  'since',
  'from',
  'between',
  'to',
  'and',
  'of',
  'past',
  'next',
  'current',
  'ago',
  'agoBefore',
  'lessThan',
  // What says of a number or name beside it that it is a time, or none.
  'counted',
  'event',
  'determiner',
  'possessive',
  'numbered',
  'unlikeBefore',
  'unlikeAfter',
  // Words of no list, with a capital or without.
  'capitalized',
  'word',
  // Signs: dashes, commas, percent and money, brackets; any other.
  'dash',
  'comma',
  'dot',
  'slash',
  'measure',
  'open',
  'close',
  'sign',
] as const;

export type TokenKind = (typeof tokenKinds)[number];

/** Each kind as one character, none of which means anything in a regular expression. */
const codes = Object.fromEntries(
  tokenKinds.map((kind, index) => [kind, String.fromCharCode(0xc0 + index)]),
) as Record<TokenKind, string>;

const isKind = (name: string): name is TokenKind => Object.hasOwn(codes, name);

/** The kinds of tokens as a string, one character each, for the patterns of `tokenPattern`. */
export const codesOf = (tokens: readonly Token[]): string =>
  tokens.map(({ kind }) => codes[kind]).join('');

/**
 * A regular expression over the kinds of tokens, each written by its name: `[at since]? yearBefore yearNumber`. Spaces
 * only part the names, `any` is a token of any kind, and no group catches anything; all else is as in any expression.
 * @throws where a name is that of no kind.
 */
export function tokenPattern(pattern: string): RegExp {
  const source = pattern
    .replace(/[a-z]+/gi, (name) => {
      if (name === 'any') return '.';
      if (isKind(name)) return codes[name];
      throw new Error(
        `No kind of token is called “${name}”; tokenPattern.ts lists them. The pattern: ${pattern}`,
      );
    })
    .replace(/\s+/g, '')
    .replace(/\((?!\?)/g, '(?:');
  return new RegExp(source, 'g');
}
