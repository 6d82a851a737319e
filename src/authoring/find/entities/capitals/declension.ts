/** An ending of a given name in another case, what the nominative has in its place, and whether it is a woman's. */
export type GivenEnding = readonly [ending: string, nominative: string, isWomans: boolean];

/** How the names of a language decline. */
export interface Declension {
  /** A noun or family name in the nominative singular -> all its singular forms, the nominative first. */
  nounCases: (noun: string) => string[];
  /** The end of an adjective, in any case. */
  adjective: RegExp;
  /** The end of a noun or adjective in which its cases differ. */
  caseEnding: RegExp;
  givenEndings: readonly GivenEnding[];
  /** Whether a folded word is a given name of the lists, in any case. */
  isGivenName: (key: string) => boolean;
  /** The nominative of a person's name; `oblique` tells that the words around it are in another case. */
  nominativeOf: (name: string, oblique: boolean) => string;
  /** Whether a person's name in another case than the nominative is a woman's. */
  isWomans: (words: readonly string[]) => boolean;
  /** Whether a noun of a title is in the nominative. */
  isNominativeTitle: (noun: string) => boolean;
}
