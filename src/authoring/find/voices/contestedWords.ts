import { baseLanguage } from '../../../story/languageTag.ts';
import type { LanguageCode } from '../../../story/types.ts';
import { arabicContested } from '../../languages/ar/contested.ts';
import { englishContested } from '../../languages/en/contested.ts';
import { russianContested } from '../../languages/ru/contested.ts';
import { chineseContested } from '../../languages/zh/contested.ts';
import { frenchContested } from '../../languages/fr/contested.ts';
import { germanContested } from '../../languages/de/contested.ts';
import { spanishContested } from '../../languages/es/contested.ts';

/** What a contested word does: it accuses, reports with doubt, judges a deed, or names somebody with contempt. */
export type Contest = 'accuses' | 'doubts' | 'judges' | 'labels';

/**
 * Words of a language that take a side, so that a reader must see whose they are. Each entry is one word: its forms are
 * divided by commas, and the first stands for all.
 */
export interface ContestedWords extends Readonly<Record<Contest, readonly string[]>> {
  /** Of those that accuse the ones that tell a deed and not what somebody says: who threatens does not say so. */
  deeds?: string;
  /** How nouns look among the words that accuse: “accusations” does not say whose they are. */
  noun?: RegExp;
  /** Whether the language divides no words, so that its terms are looked for wherever they stand. */
  undivided?: boolean;
  /** Letters that writers put for each other, as the lists have it: `from` -> `to`. */
  sameLetters?: Readonly<Record<string, string>>;
  /** What is joined to a word: particles at its front, one pattern after another, and pronouns at its end. */
  joined?: { fronts: readonly RegExp[]; end: RegExp };
}

const languages: Readonly<Record<LanguageCode, ContestedWords>> = {
  ar: arabicContested,
  en: englishContested,
  ru: russianContested,
  zh: chineseContested,
  fr: frenchContested,
  de: germanContested,
  es: spanishContested,
};

/** The contested words of a language; null for one that we have no list of. */
export const contestedWordsOf = (tag: LanguageCode): ContestedWords | null =>
  languages[baseLanguage(tag)] ?? null;
