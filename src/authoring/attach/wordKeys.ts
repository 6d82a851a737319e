import type { LanguageCode } from '../../story/types.ts';
import { foldedText } from '../match/fold.ts';
import { plainWordsOf } from '../find/entities/plainWords.ts';
import { namesOf } from '../languages/namesOf.ts';

/*
 * What words are compared by when two tellings of the same thing are laid side by side: roughly their stem. Never used
 * for names, whose letters matter: it would make one of «وبغداد» and «غداد».
 */

/** What Arabic joins to the front and the end of a word, as the stemmer light10 takes it off (Larkey, Ballesteros and
 *  Connell, “Light stemming for Arabic information retrieval”, 2007), and the alef of an adverb. */
const arabicFronts = /^(?:و(?=...))?(?:(?:[وبكف]?ال|لل)(?=..))?/;
const arabicEnds = /(?<=...)(?:ها|ان|ات|ون|ين|يه|[هيا])$/;

/** A Latin, Cyrillic or Greek word is compared by so many letters: its endings and most of what is derived from it differ after them. */
const stemLength = 5;
/** Words of fewer letters say little by themselves. */
const leastLetters = 4;

const word = /[\p{L}\p{M}\u0640]+/gu;
const arabic = /^\p{Script=Arabic}/u;
/** Scripts that do not part their words. */
const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A word of a text and what it is compared by. */
export interface KeyedWord {
  key: string;
  /** Whether every text has it, whatever it is about: with, his, من. */
  isPlain: boolean;
  start: number;
  end: number;
}

/** The words of a text; of scripts that do not part them, every two letters. */
export function keyedWords(text: string, language: LanguageCode): KeyedWord[] {
  const plain = plainWords(language);
  return [...text.matchAll(word)].flatMap(({ 0: written, index }) => {
    if (unparted.test(written)) return pairsOf(written, index);
    const folded = foldedText(written);
    const isArabic = arabic.test(folded);
    const key = isArabic ? arabicKey(folded) : folded.slice(0, stemLength);
    const isPlain = plain.has(folded) || (!isArabic && folded.length < leastLetters);
    return [{ key, isPlain, start: index, end: index + written.length }];
  });
}

const plainLists = new Map<LanguageCode, ReadonlySet<string>>();

/** Prepositions, pronouns and the like of a language, folded; none where we have no list of it. */
function plainWords(language: LanguageCode): ReadonlySet<string> {
  const known = plainLists.get(language);
  if (known) return known;
  const list = new Set(plainWordsOf(namesOf(language)).map(foldedText));
  plainLists.set(language, list);
  return list;
}

/**
 * The keys without a particle of one letter that Arabic joins to the front of a word (بتجميد, لسنتين): such a letter may
 * be the word's own, so it goes only where what is left is a key as well.
 */
export function withoutParticle(key: string, keys: ReadonlySet<string>): string {
  const rest = /^[بلكف](.{3,})$/.exec(key)?.[1];
  return rest !== undefined && keys.has(rest) ? rest : key;
}

function arabicKey(folded: string): string {
  let key = folded.replace(arabicFronts, '');
  for (let shorter = key.replace(arabicEnds, ''); shorter !== key;) {
    key = shorter;
    shorter = key.replace(arabicEnds, '');
  }
  return key;
}

function pairsOf(written: string, index: number): KeyedWord[] {
  return Array.from({ length: Math.max(0, written.length - 1) }, (_, at) => ({
    key: written.slice(at, at + 2),
    isPlain: false,
    start: index + at,
    end: index + at + 2,
  }));
}
