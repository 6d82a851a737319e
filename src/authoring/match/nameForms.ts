import type { Slug } from '../../story/types.ts';
import { foldedText } from './fold.ts';
import type { Doubt } from './nameMatch.ts';
import type { SpellingOptions } from './nameSpelling.ts';
import {
  everydayWords,
  frontedWords,
  looseArticles,
  partings,
  spellingsOf,
  type Spelling,
} from './spellings.ts';
import { hashOf, fillWordRow, wordRow } from './wordRow.ts';

/** A name as the matcher knows it: a row of words, each with the ways to write it. */
export interface NameForm {
  /** Whose name it is, in the list that its matches share. */
  ids: readonly [Slug];
  /** As it was given. */
  name: string;
  /** The ways to write its first word, particles and all; those with the fewest particles first. */
  fronts: readonly Front[];
  /** The ways to write each of its other words. */
  others: readonly (readonly Spelt[])[];
  /** How each of its words uses capitals; none where no word asks for any. */
  letterCases: readonly LetterCase[];
}

/** A name's form when all spellings stand in one table. */
export interface PlantedForm extends Pick<NameForm, 'ids' | 'name' | 'letterCases'> {
  /** How many words it has. */
  length: number;
  /** Where in the table the ways to write its first word begin, and those of its other words. */
  front: number;
  others: number;
  /** How many ways there are for each of the others; null where there is one each, as mostly. */
  counts: readonly number[] | null;
}

/** A way to write a word, with the hash that it has in a text. */
export interface Spelt extends Spelling {
  hash: number;
}

/** A way to write the first word of a name. */
export interface Front extends Spelt {
  /** What is joined to it. */
  clitic: string;
  /** What is doubtful about the name, and about this way to write it. */
  doubts: readonly Doubt[];
}

/** How a word uses capitals: `all` is for NATO, `first` for Putin, `any` for a word that asks for none. */
export type LetterCase = 'all' | 'first' | 'any';

/** Longer names than this are sentences. */
export const longestName = 16;

/** A name of fewer letters than this may be part of many things. */
const leastLetters = 3;
/** What is left of a word without its particles must be longer than this to be surely the name. */
const shortRest = 3;
/** With an article before it, a name of fewer letters than this is likely to be another word. */
const longForArticle = 5;

const row = wordRow(longestName + 1);

/** The words of a name: folded, and as they are written; none where there are more than a name has. */
export function wordsOf(name: string): { folded: string; written: string }[] {
  fillWordRow(name, 0, row);
  if (row.count > longestName) return [];
  return Array.from({ length: row.count }, (_, at) => {
    const written = name.slice(row.starts[at], row.ends[at]);
    return { folded: foldedText(written), written };
  });
}

/** The forms of a name; none where it has no words, or too many. */
export function formsOf(id: Slug, name: string, options: SpellingOptions): NameForm[] {
  const words = wordsOf(name);
  if (words.length === 0) return [];
  const cases = words.map(({ written }) => caseOf(written));
  const wanted = hasLooseArticle(words[0]?.written ?? '', cases)
    ? ['any' as const, ...cases.slice(1)]
    : cases;
  const ids: [Slug] = [id];
  return partings(words.map(({ folded }) => folded)).map((parting) => {
    const spelt = parting.map((word, at) =>
      spellingsOf(word, at, parting.length, options).map((one) => ({
        ...one,
        hash: hashOf(one.folded),
      })),
    );
    const [first = [], ...others] = spelt;
    const fronts = frontsOf(first, parting.length === 1, doubtsOf(parting, cases));
    const asksForCapitals =
      parting.length === words.length && wanted.some((letterCase) => letterCase !== 'any');
    return {
      ids,
      name,
      fronts,
      others,
      letterCases: asksForCapitals ? wanted : [],
    };
  });
}

/** Whether a name begins with an article whose capital may go; “The city and its port”, which ends small, is no such name. */
const hasLooseArticle = (first: string, cases: readonly LetterCase[]): boolean =>
  cases.length > 1 && cases.at(-1) !== 'any' && looseArticles.has(first.toLowerCase());

/** How a written word uses capitals. */
export function caseOf(written: string): LetterCase {
  const letters = [...written].filter((one) => one.toLowerCase() !== one.toUpperCase());
  const capitals = letters.filter((one) => one !== one.toLowerCase());
  if (capitals.length >= 2 && capitals.length === letters.length) return 'all';
  return letters[0] !== undefined && letters[0] === capitals[0] ? 'first' : 'any';
}

/** What is doubtful about a name by itself. */
function doubtsOf(words: readonly string[], cases: readonly LetterCase[]): Doubt[] {
  // Capitals make the shortest name plain: UN, U.S.
  const isInitials = words.length > 1 && words.every((word) => word.length === 1);
  if (cases.includes('all') || (isInitials && cases.every((one) => one === 'first'))) return [];
  const letters = [...words.join('')].length;
  const isShort = /^\p{Script=Han}/u.test(words[0] ?? '') ? letters < 2 : letters < leastLetters;
  const isCommon = words.length === 1 && everydayWords.has(words[0] ?? '');
  return [...(isShort ? ['short' as const] : []), ...(isCommon ? ['common' as const] : [])];
}

function frontsOf(
  spellings: readonly Spelt[],
  isSingle: boolean,
  ofName: readonly Doubt[],
): Front[] {
  const fronts = spellings.flatMap(({ folded, hasEnding, hash }): Front[] => {
    const known: Doubt[] = [...ofName, ...(hasEnding ? ['ending' as const] : [])];
    const joined = frontedWords(folded);
    if (joined.length === 0) return [{ folded, hasEnding, hash, clitic: '', doubts: known }];
    return joined
      .filter(({ takesEnding }) => !hasEnding || takesEnding)
      .map(({ spelling, clitic, hasNewArticle }) => {
        const doubts = [...known];
        if (isSingle && clitic !== '' && folded.length <= shortRest) doubts.push('clitic');
        if (isSingle && hasNewArticle && folded.length < longForArticle) doubts.push('article');
        return { folded: spelling, hasEnding, hash: hashOf(spelling), clitic, doubts };
      });
  });
  return fronts.toSorted((a, b) => a.clitic.length - b.clitic.length);
}
