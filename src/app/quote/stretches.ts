/**
 * A part of a text that no browser cuts: what stands between its ends is a word, or several for those who know better.
 */
export interface Stretch {
  /** Where it begins and ends (UTF-16 units). */
  start: number;
  end: number;
  /** Where a browser may be told that it ends; undefined where there is no such place. */
  stop: number | undefined;
}

/**
 * Letters and digits without a gap, and with a single mark between them that joins words (UAX 29, WB6 to WB12) or
 * numbers: “Putin’s”, “U.S”, “10,000”. Chinese, Japanese and Thai are cut by other dictionaries in other browsers, so
 * there a stretch is all that stands between two signs of punctuation. A narrow no-break space belongs to the word
 * beside it.
 * @see https://unicode.org/reports/tr29/#Word_Boundary_Rules
 */
const stretch =
  /(?:[\p{Ps}\p{Pi}]?[\p{Pc}\u202f]+)?[\p{L}\p{N}\p{M}\p{Cf}]+(?:[.:·_,;'’‘\u202f\u05f3\u05f4\u060c\u066b\u066c][\p{L}\p{N}\p{M}\p{Cf}]+)*/gu;

/** The stretches of a text, in order. */
export const stretchesOf = (text: string): Stretch[] =>
  [...text.matchAll(stretch)].map(({ 0: found, index }) => {
    const end = index + found.length;
    return { start: index, end, stop: stopAt(text, end) };
  });

/**
 * Firefox passes over the marks that lie on a letter and then misses the end of the word there (seen in 153): what ends
 * on one, or before a space that belongs to it, goes on to the punctuation behind it.
 */
function stopAt(text: string, end: number): number | undefined {
  if (!isOnLetter(text.charAt(end - 1)) && !/[\p{Pc}\u202f]/u.test(text.charAt(end))) return end;
  const [punctuation] = /^\s?[^\s\p{L}\p{N}\p{M}\p{Cf}\p{Ps}\p{Pi}]/u.exec(text.slice(end)) ?? [];
  return punctuation === undefined ? undefined : end + punctuation.length;
}

/** The virama of Devanagari; all viramas are of one combining class, 9. */
const virama = '\u094d';

/**
 * Whether a character is a mark that lies on a letter, as vowel marks and accents do: of a combining class (UAX 44)
 * that has an order beside viramas. Vowel signs of Indian scripts have no class, and Firefox takes them and viramas for
 * letters.
 */
const isOnLetter = (character: string): boolean =>
  [virama + character, character + virama].some((two) => two.normalize('NFD') !== two) &&
  /\p{M}/u.test(character);
