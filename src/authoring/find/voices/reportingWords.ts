import type { SpeakerWords } from './speakerWords.ts';

/*
 * What a language is to say of itself, so that we find in its texts who says what. Lists are divided by commas, and a term
 * may have several words; patterns are given where a list cannot say it.
 */

/** How a language says whose words follow: its words are parted by spaces, or they are not. */
export type Reporting = { speakers: SpeakerWords } & (
  | { words: ReportingWords }
  | { undivided: UndividedWords }
);

/** The words with which a language that parts its words says whose words follow. */
export interface ReportingWords {
  /** Whether the speaker stands behind the verb: “said the minister”, everywhere. */
  verbFirst?: boolean;
  verbs: string;
  /** Forms that are nouns too, such as “reports”: they count only before “that”, a colon or a quotation mark. */
  doubtfulVerbs?: string;
  /** Verbs whose object stands right behind the speaker (where verbs come first), or behind the verb: accused the union. */
  objectVerbs?: string;
  /** Where verbs come first: how a verb in the present begins, before which its subject may stand. */
  present?: RegExp;
  /** A verb and the word that it needs within the same clause: “teilte … mit”. */
  pairs?: Readonly<Record<string, string>>;
  /** A verb that quotes a second speaker, named behind its particle, or before it where verbs follow their subjects. */
  quoting?: Readonly<Record<string, string>>;
  /** “According to”: the speaker stands behind it, and the whole paragraph is theirs. */
  phrases: string;
  /** “In her words”: the speaker before goes on. */
  ownPhrases?: string;
  /** Joins a second verb to the speaker of the first: “called it a lie and accused”. */
  joining?: string;
  /** Between such a phrase and the speaker, before a verb: “according to what the paper wrote”. */
  fillers?: string;
  /** Behind such a phrase these name nobody: according to this. */
  nobody?: string;
  /** “Citing”: the speaker stands behind it, and is quoted by the one before. */
  citing?: string;
  /** “A statement” that somebody issues speaks itself. */
  issuing?: string;
  statements?: string;
  statementAdjectives?: string;
  /** Before a speaker whose verb stands last: “was” of “the minister was having said”. */
  wasBefore?: string;
  that: string;
  /** Words that no name contains, so that it ends before them. */
  stops: string;
  prepositions: string;
  /** Prepositions that stand inside names: the head of the office. */
  inNames?: string;
  /** Before a name in quotation marks, where capitals don’t tell it from speech: the newspaper “Tomorrow”. */
  titled?: string;
  determiners?: string;
  /** Stand for the speaker before. */
  pronouns?: string;
  /** Between the speaker and the verb: has, also, later. */
  helpers?: string;
  /** How further words end that may stand there. */
  helperEnd?: RegExp;
  /** A verb behind these reports nothing: did not, would, was. */
  denials: string;
  /** Titles whose full stop ends no sentence: Dr. Haddad. */
  shortTitles?: RegExp;
  /** An “and” of one letter that is joined to the front of any word. */
  joined?: RegExp;
  /** Letters that writers put for each other, as the lists have it: `from` -> `to`. */
  sameLetters?: Readonly<Record<string, string>>;
  /** Nouns before and behind a name, for finding where it ends before an object. */
  nouns?: NounForms;
}

/** How nouns look in a language that puts the object right behind the speaker. Patterns fit folded words but for `owned`. */
export interface NounForms {
  /** Offices whose holder’s name follows, without the article. */
  offices: readonly string[];
  /** The article as it is joined to a noun. */
  article: string;
  /** With the article, and “and” before it. */
  definite: RegExp;
  /** With the article, and any particle before it. */
  joinedDefinite: RegExp;
  /** With a preposition and the article. */
  prepositional: RegExp;
  /** As it is written: a noun with a pronoun, or in the accusative. */
  owned: RegExp;
}

/** How a language that does not part its words says whose words follow. */
export interface UndividedWords {
  /** “According to”: the speaker stands between one of these and one of those, at the beginning of a clause. */
  sourceBetween?: { before: string; behind: string };
  /** “According to”, behind a speaker, at the end of a clause. */
  sourceBehind?: string;
  /** Behind a speaker in the same clause. */
  verbs?: string;
  /** Of these verbs the ones that are part of many words, or tell as often of a deed: only at the end of a clause. */
  endVerbs?: string;
  /** Right before a verb: nobody who is named speaks (“is thought to be”). */
  impersonal?: string;
  /** Stand for the speaker before. */
  pronouns?: string;
  /** Times that may stand before and behind a speaker. */
  time?: RegExp;
  /** Words that open a clause before its speaker. */
  openings?: string;
  /** Words between a speaker and the verb. */
  helpers?: string;
  /** What opens phrases before or behind a speaker, and what closes them, if anything does; no longer than `most` between. */
  phrases?: readonly PhraseForm[];
  /** Behind the topic of a sentence, who speaks if one of `topicVerbs` follows behind one of `quoting`. */
  topic?: string;
  quoting?: string;
  topicVerbs?: string;
}

/** A phrase that is not part of the speaker’s name: “at the meeting”, “to the press”. */
export interface PhraseForm {
  opens: string;
  /** Not behind one of these letters, with which it is another word. */
  notBehind?: string;
  closes?: string;
  /** What closes it before a speaker; without it the phrase stands only behind. */
  closesBefore?: string;
  most: number;
}
