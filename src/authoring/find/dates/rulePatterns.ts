/* Parts of the rules' patterns that several rules share, written as `tokenPattern` has them. */

/** “Last”, “next”, “this”. */
export const which = '[past next current]';
export const upTo = '[to until dash]';
/** A month, which may be named twice, as `January/Jan` or `January (Jan)`: Arabic has two sets of names. */
export const month = 'month ([slash dash] month|open month close)?';
export const year = 'comma? [of from]? yearBefore? yearNumber [yearAfter afterChrist]?';
const yearWord = '[yearBefore yearAfter]';
/** “Of last year.” */
export const thatYear = `[of from]? determiner? (${which} ${yearWord}|${yearWord} ${which})`;
/** The weekday before a day. */
export const weekday = '(at? unit? weekday comma?)?';
export const day = '[dayNumber ordinal] dot? [of from]?';
/** “Last” and “next” behind their word, in a language that may have them there. */
export const whichAfter = (adjectivesAfter = false): string => (adjectivesAfter ? `${which}?` : '');
