import type { Slug } from '../../story/types.ts';

/** Somebody or something with names. */
export interface Named {
  id: Slug;
  /** All its names in the languages of the text: whole names, short ones, aliases. */
  names: readonly string[];
}

/** Why a human should look at a match before it becomes a link. */
export type Doubt =
  /** The words are a name of several things. */
  | 'shared'
  /** The name is so short that it may be part of other things: Xi. */
  | 'short'
  /** Without what is taken for joined particles a short name is left: Arabic Kamal may be ka and Mal, or a name itself. */
  | 'clitic'
  /** The text puts an article before the name, which makes another word of some: Mali, al-mali (financial). */
  | 'article'
  /** The text has the name in the dual or plural. */
  | 'ending'
  /** The name is an everyday word as well: Turkey. */
  | 'common';

/** A name found in a text. */
export interface NameMatch {
  /** The whole written word or words, with everything joined to them: offsets into the text, UTF-16 units. */
  start: number;
  end: number;
  /** Whose name it is: one, or several where the doubt is `shared`, in the order in which they were given. */
  ids: readonly Slug[];
  /** The name as it was given. */
  name: string;
  /** What is joined to its front, such as an Arabic “and in”; empty where nothing is. */
  clitic: string;
  /** None where the match is certain. */
  doubts: readonly Doubt[];
}
