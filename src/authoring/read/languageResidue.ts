import { arabicResidue } from '../languages/ar/residue.ts';
import { englishResidue } from '../languages/en/residue.ts';
import { russianResidue } from '../languages/ru/residue.ts';
import { chineseResidue } from '../languages/zh/residue.ts';
import { frenchResidue } from '../languages/fr/residue.ts';
import { germanResidue } from '../languages/de/residue.ts';
import { spanishResidue } from '../languages/es/residue.ts';
import { persianResidue } from '../languages/fa/residue.ts';
import { turkishResidue } from '../languages/tr/residue.ts';
import { listOf } from '../text/wordLists.ts';
import { foldLine } from './foldLine.ts';
import type { ResidueWords } from './residueWords.ts';

/* A page in any language may have residue of another, so the words of all languages are taken together. */
const languages: readonly ResidueWords[] = [
  arabicResidue,
  englishResidue,
  russianResidue,
  chineseResidue,
  frenchResidue,
  germanResidue,
  spanishResidue,
  persianResidue,
  turkishResidue,
];

/** What all languages say of one thing. */
export const allOf = <Key extends keyof ResidueWords>(key: Key): NonNullable<ResidueWords[Key]>[] =>
  languages.map((words) => words[key]).filter((value) => value !== undefined);

type Lists = keyof {
  [Key in keyof ResidueWords as NonNullable<ResidueWords[Key]> extends string ? Key : never]: 0;
};

/** The terms of a list in all languages, as they are written. */
export const termsOf = (list: Lists): string[] => allOf(list).flatMap((terms) => listOf(terms));

/** The same as they are compared in lines. */
export const phrasesOf = (list: Lists): ReadonlySet<string> => new Set(termsOf(list).map(foldLine));
