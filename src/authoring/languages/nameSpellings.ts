import type { NameSpelling } from '../match/nameSpelling.ts';
import { arabicSpelling } from './ar/namesSpelling.ts';
import { englishSpelling } from './en/namesSpelling.ts';
import { russianSpelling } from './ru/namesSpelling.ts';
import { sharedSpelling } from './und/namesSpelling.ts';

/**
 * How names are written, in all languages at once: a name brings its own script along, and a text may have several. The
 * first that knows a word is taken.
 */
export const nameSpellings: readonly NameSpelling[] = [
  arabicSpelling,
  russianSpelling,
  englishSpelling,
  sharedSpelling,
];
