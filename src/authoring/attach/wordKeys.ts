import type { LanguageCode } from '../../story/types.ts';
import { arabicStems } from '../languages/ar/stems.ts';
import { foldedText } from '../match/fold.ts';
import { plainWordsOf } from '../find/entities/plainWords.ts';
import { namesOf } from '../languages/namesOf.ts';

/*
 * What words are compared by when two tellings of the same thing are laid side by side: roughly their stem. Never used
 * for names, whose letters matter.
 */

/** What is joined to words of a script. Patterns fit folded words. */
export interface Stems {
  /** Fits a word of this script. */
  script: RegExp;
  fronts: RegExp;
  ends: RegExp;
  /** A particle of one letter, which may be the word’s own. */
  particle: RegExp;
}

/** By script, and not by the language of a text: what is compared may be told in several. */
const stems: readonly Stems[] = [arabicStems];

/** A word of other scripts is compared by so many letters: its endings and most of what is derived from it differ after them. */
const stemLength = 5;
/** Words of fewer letters say little by themselves. */
const leastLetters = 4;

const word = /[\p{L}\p{M}\u0640]+/gu;
/** Scripts that do not part their words. */
const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A word of a text and what it is compared by. */
export interface KeyedWord {
  key: string;
  /** Whether every text has it, whatever it is about: with, his. */
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
    const own = stems.find(({ script }) => script.test(folded));
    const key = own ? stemOf(folded, own) : folded.slice(0, stemLength);
    const isPlain = plain.has(folded) || (!own && folded.length < leastLetters);
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
 * A key without a particle of one letter that is joined to its front: such a letter may be the word's own, so it goes only
 * where what is left is a key as well.
 */
export function withoutParticle(key: string, keys: ReadonlySet<string>): string {
  const rests = stems.map(({ particle }) => key.replace(particle, ''));
  return rests.find((rest) => rest !== key && keys.has(rest)) ?? key;
}

function stemOf(folded: string, { fronts, ends }: Stems): string {
  let key = folded.replace(fronts, '');
  for (let shorter = key.replace(ends, ''); shorter !== key;) {
    key = shorter;
    shorter = key.replace(ends, '');
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
