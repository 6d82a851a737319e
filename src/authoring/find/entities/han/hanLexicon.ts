import type { EntityKind } from '../../../../story/types.ts';

/** What the engine for scripts without spaces knows of a language. */
export interface HanLexicon {
  script: 'han';
  /** The language by which the platform parts words. */
  segmenter: string;
  /** Titles that stand before a name, the longest first. */
  titles: readonly string[];
  /** Titles that stand behind names only as an address. */
  titlesBehind: readonly string[];
  /** Family names, which stand before the given name. */
  familyNames: ReadonlySet<string>;
  /** Characters that write foreign names by sound; and those that surely do so only in a name with a point. */
  sounds: ReadonlySet<string>;
  pointedSounds: ReadonlySet<string>;
  /** Characters before which a name of a person ends: verbs, particles, adverbs. */
  stops: ReadonlySet<string>;
  /** Words of saying and doing that follow a name. */
  verbs: readonly string[];

  /** What ends the name of a body, a place, a paper, a document. */
  endings: ReadonlyMap<EntityKind, readonly string[]>;
  /** An ending, and the character behind it with which it is none: a minister is not the ministry. */
  endingsCut: readonly (readonly [ending: string, behind: string])[];
  /** Characters that are in no name of a body. */
  particles: ReadonlySet<string>;
  /** Words right before a name of a body or place that are no part of it. */
  breaks: ReadonlySet<string>;
  /** Words that look like names of bodies or places and are none, by themselves and by their ends. */
  noNames: ReadonlySet<string>;
  ordinary: RegExp;
  /** The ends of papers' names, which stand in double brackets. */
  papers: RegExp;
  /** Documents that are named by common words alone. */
  documents: readonly string[];
  /** The preposition before places. */
  inPlace: string;
  /** Groups around a state, right behind its name. */
  allies: RegExp;
  kana: KanaLexicon;
}

/** What belongs to a text that is written in kana as well. */
export interface KanaLexicon {
  /** The preposition between a state or body and whose title follows. */
  of: string;
  /** Titles, which stand behind a name. */
  titles: readonly string[];
  /** What the endings of Han names mean there. */
  endings: ReadonlyMap<string, EntityKind>;
}
