import type { Rules } from './rules.ts';
import type { Text, TextWord } from '../textWords.ts';

/* Names of people in scripts with capitals. */

const longest = 5;

/** Whether only a space, a hyphen or an abbreviation's point is between a word and the one before it. */
export const isJoined = (word: TextWord | undefined): word is TextWord =>
  word !== undefined && word.joined;

/** ExxonMobil, but not McDonald: a capital within the word. */
export const isCamel = (word: string): boolean => /\p{Ll}{3}\p{Lu}/u.test(word);

/** A word with a capital that is not one of those that name nobody. */
export function isNameWord(word: TextWord | undefined, rules: Rules): boolean {
  if (!word || word.capital === 'none' || !/\p{L}/u.test(word.text)) return false;
  return !rules.nobody.has(word.key) && !(word.opens && rules.openers.has(word.key));
}

/** The index behind a name of a person that begins with a word; null where none does. */
export function readPersonName(text: Text, start: number, rules: Rules): number | null {
  let end = start;
  for (let at = start; at < start + longest; at += 1) {
    const word = text.words[at];
    if (at > start && !isJoined(word)) break;
    if (isNameWord(word, rules)) {
      end = at + 1;
      if (/['’]s$/.test(word?.text ?? '')) break;
    } else if (
      !word ||
      !rules.personParticles.has(word.key) ||
      (at > start && /[’']/.test(word.gap))
    )
      break;
    else if (at === start) break;
  }
  return end > start ? end : null;
}

/** The index of the first word of the name that ends before a word: as many joined words with capitals as there are. */
export function readPersonNameBack(text: Text, end: number, rules: Rules): number | null {
  let start = end;
  for (let at = end - 1; at >= 0 && at > end - 1 - longest; at -= 1) {
    const word = text.words[at];
    if (isNameWord(word, rules)) start = at;
    else if (!word || !rules.personParticles.has(word.key)) break;
    if (!isJoined(word)) break;
  }
  return start < end ? start : null;
}
