import { caseForms } from './cyrillicCases.ts';
import { hasArticle } from './clitics.ts';

/** A way to write a word of a name. */
export interface Spelling {
  folded: string;
  /** The word has a dual or plural ending that the name has not: it may be another thing, so a human decides. */
  hasEnding: boolean;
}

export interface SpellingOptions {
  /** Take final ي and ى for each other, as Egyptian and older texts do: علي and على are then one. */
  foldFinalYa: boolean;
}

/** Words that change with their case, or are written in two ways, inside a compound name. Folded. */
const compounds = [
  ['ابو', 'ابي', 'ابا'],
  ['ذو', 'ذي', 'ذا'],
  ['بن', 'ابن'],
];

const arabic = /^[\u0621-\u064a]+$/;

/**
 * How a word of a name may be written in a text, itself first.
 * @param word folded
 * @param at its place in the name
 * @param count how many words the name has
 */
export function spellingsOf(
  word: string,
  at: number,
  count: number,
  { foldFinalYa }: SpellingOptions,
): Spelling[] {
  const same = [word, ...(foldFinalYa ? otherYa(word) : []), ...caseForms(word)];
  const isLast = at === count - 1;
  const compound = isLast ? undefined : compounds.find((forms) => forms.includes(word));
  if (compound) same.push(...compound);
  const endings = arabic.test(word) && !compound ? endingsOf(word, at, count) : [];
  return [
    ...[...new Set(same)].map((folded) => ({ folded, hasEnding: false })),
    ...endings.filter((one) => !same.includes(one)).map((folded) => ({ folded, hasEnding: true })),
  ];
}

function otherYa(word: string): string[] {
  if (word.endsWith('ي')) return [`${word.slice(0, -1)}ى`];
  return word.endsWith('ى') ? [`${word.slice(0, -1)}ي`] : [];
}

/** Duals and sound plurals: of a name's last word, and of the first in a compound, where they lose their ن. */
function endingsOf(word: string, at: number, count: number): string[] {
  const bare = hasArticle(word) ? word.slice(2) : word;
  if (bare.length < 4) return [];
  const isFeminine = word.endsWith('ه');
  const stem = isFeminine ? `${word.slice(0, -1)}ت` : word;
  if (at < count - 1) {
    const isHead = at === 0 && !hasArticle(word);
    return isHead ? [`${stem}ا`, `${stem}ي`, ...(isFeminine ? [] : [`${word}و`])] : [];
  }
  const feminine = [`${stem}ان`, `${stem}ين`, `${word.slice(0, isFeminine ? -1 : undefined)}ات`];
  if (isFeminine) return feminine;
  const nisba = word.endsWith('ي') ? [`${word}ه`, `${word}تان`, `${word}تين`] : [];
  return [...feminine, `${word}ون`, ...nisba];
}

/** The ways to part a name into words: عبد and what follows it are written as one word or as two. */
export function partings(words: readonly string[]): string[][] {
  const joined: string[] = [];
  const parted: string[] = [];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (before === 'عبد' && hasArticle(word)) joined[joined.length - 1] = before + word;
    else joined.push(word);
    const rest = /^عبد(ال.{2,})$/.exec(word)?.[1];
    if (rest === undefined) parted.push(word);
    else parted.push('عبد', rest);
  }
  const all = [[...words], joined, parted];
  return all.filter(
    (one, at) => all.findIndex((other) => other.join(' ') === one.join(' ')) === at,
  );
}
