/** A word with what may stand joined to its front. */
export interface Fronted {
  spelling: string;
  /** What was joined; empty for the bare word. */
  clitic: string;
  /** Whether an article was added that the word itself has not. */
  hasNewArticle: boolean;
  /** Whether a dual or plural may stand behind it. */
  takesEnding: boolean;
}

/** Where a word of a name stands: its place, and how many words the name has. */
export interface PlaceInName {
  at: number;
  count: number;
}

export interface SpellingOptions {
  /** Take letters for each other at a word's end that only some writers tell apart: Arabic final ya and alef maqsura. */
  foldFinalYa: boolean;
}

/** How a text may write the names of a language. All words are folded (letterTables.ts), but for `letters` itself. */
export interface NameSpelling {
  /** The words that it knows how to write. */
  script: RegExp;
  /** Letters that nobody would tell apart, each as `letter=fold`. */
  letters?: string;
  /** Names that are everyday words as well, so that one of such a word is proposed and not linked. */
  everydayWords?: readonly string[];
  /** What a longer name may begin with in small letters within a sentence. */
  articles?: readonly string[];
  /** Further ways to write a word of a name, which change nothing of what it names: its cases, its other spellings. */
  others?: (word: string, place: PlaceInName, options: SpellingOptions) => string[];
  /** The word in the dual or plural, which may name another thing. */
  withEnding?: (word: string, place: PlaceInName) => string[];
  /** Other ways to part a name into words. */
  partings?: (words: readonly string[]) => string[][];
  /** The word behind each front that may be joined to it, itself first; none where nothing is ever joined to it. */
  fronted?: (word: string) => Fronted[];
  /** What may stand, as a word of its own, joined to the front of a word in another script. */
  looseClitics?: readonly string[];
}
