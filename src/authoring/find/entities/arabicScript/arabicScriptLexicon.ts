import type { EntityKind } from '../../../../story/types.ts';

/** What a noun that begins a name tells of the thing. */
export interface NounHead {
  kind: EntityKind;
  /** Whether a proper name may follow without the article. */
  proper: boolean;
  /** A noun as common as “government”: with nothing but a nationality behind it, it must occur twice. */
  plain?: boolean;
}

/** A state's name that is written like a city's: Oman and Amman, where the marks are left out. */
export interface TwinPlace {
  /** The state's key. */
  state: string;
  /** Words before the name that make it the city: “the capital”. */
  called: readonly string[];
  /** The mark that makes it the city. */
  mark: RegExp;
  city: { key: string; name: string; reason: string };
}

/** What the engine for the Arabic script, which has no capitals, knows of a language. Words are as newspapers write them. */
export interface ArabicScriptLexicon {
  script: 'arabic';
  /** The article that is joined to a noun; empty in a language that has none. */
  article: string;
  /** What is joined to the front of a word: and, for, in; and for with the article. Each empty where nothing is. */
  joined: { and: string; for: string; in: string; forThe: string };
  twinPlaces: readonly TwinPlace[];
  words: ArabicScriptWords;
  people: ArabicScriptPeople;
  titles: ArabicScriptTitles;
  heads: ArabicScriptHeads;
  groups: ArabicScriptGroups;
  shapes: ArabicScriptShapes;
}

/** Words that are no part of a name. */
export interface ArabicScriptWords {
  /** Particles, pronouns, prepositions, adverbs, numbers, days and months: a name ends before them. */
  functionWords: readonly string[];
  /** Nouns and adjectives of the news that follow names or stand where a name is looked for. */
  common: readonly string[];
  /** Adjectives that describe for the moment. */
  passingAdjectives: readonly string[];
  /** All forms of verbs that report speech, and of others. */
  sayingVerbs: readonly string[];
  otherVerbs: readonly string[];
  /** “In”, with and without “and”. */
  in: readonly string[];
}

export interface ArabicScriptPeople {
  givenNames: readonly string[];
  /** Given names that are ordinary words as well: alone they are no sign of a name. */
  ambiguous: readonly string[];
  /** Words that join two words of a name into one: what follows belongs to it. */
  joiners: readonly string[];
  /** Those among them behind which the name may go on, although what they joined has the article; and of these the one that begins a given name. */
  openJoiners: readonly string[];
  givenJoiner: string;
  /** Words with the article that belong to the given name before them. */
  tails: readonly string[];
  /** Words that end as no name does and yet are parts of names. */
  endings: readonly string[];
  /** Words that look as if a particle or the article were joined to their front, and begin names. */
  exceptions: readonly string[];
}

/** Titles and trades, without the article. */
export interface ArabicScriptTitles {
  /** What they are of follows them. */
  offices: readonly string[];
  /** They stand right before a name. */
  plain: readonly string[];
  /** With the article nearly always before a name. */
  honorifics: readonly string[];
  /** Adjectives and nouns within a title. */
  parts: readonly string[];
  /** Indefinite nouns that carry an office on, so that the next word belongs to it. */
  chains: readonly string[];
  /** Titles of relation, as they are joined to a pronoun, and words that introduce a name. */
  related: readonly string[];
  /** Titles that are as often another word. */
  risky: readonly string[];
  /** Trades whose place of work follows with “in”. */
  trades: readonly string[];
  /** Words behind which a title goes on: in the name of, for the affairs of. */
  openers: readonly string[];
}

/** Nouns that begin a name, and what may follow. */
export interface ArabicScriptHeads {
  /** Noun, without the article -> what it tells. */
  kinds: ReadonlyMap<string, NounHead>;
  /** Agencies, centres and channels that are no media, by a word behind them; and what they are: the first row that fits. */
  otherAgencies: readonly string[];
  agencyKinds: readonly { noun: string; behind?: string; kind: EntityKind }[];
  /** Words of the news behind a noun: it is a paper all the same. */
  news: readonly string[];
  /** Nouns for media only where a proper name follows. */
  properMedia: readonly string[];
  /** Nouns for media that may be named by any noun with the article. */
  papers: readonly string[];
  /** Adjectives that are common in names and are not made with the usual ending. */
  namingAdjectives: readonly string[];
  /** Adjectives that make one of a body without more: the central bank. */
  uniqueAdjectives: readonly string[];
  /** What ministries, committees and the like are for: such a noun may be added with “and”. */
  fields: readonly string[];
  /** Purposes of two words behind a body: for football. */
  purposes: readonly string[];
  /** Nouns that the heads govern and that are no names by themselves. */
  nameless: readonly string[];
  /** Verbal nouns that look like adjectives. */
  verbalNouns: readonly string[];
  /** Two-word names of documents, and their definite forms. */
  documents: readonly string[];
  /** What a noun takes at its end in the accusative. */
  accusative: string;
  /** Nouns for towns and provinces: the name alone is what follows them. */
  towns: readonly string[];
  /** Nouns for places that an adjective may follow: the Red Sea. */
  seas: readonly string[];
  /** Honours that begin the name of a place or body. */
  honours: readonly string[];
  /** Nouns for bodies that may go on with “and”. */
  paired: readonly string[];
}

export interface ArabicScriptGroups {
  /** “States”, without the article and with it. */
  states: string;
  theStates: string;
  /** Adjectives of regions behind “the states”; nouns of regions behind “states”. */
  regions: readonly string[];
  regionNouns: RegExp;
  /** What may stand behind the region, and what makes no group of it: other, neighbouring. */
  countable: readonly string[];
  others: readonly string[];
  /** “And its allies” behind a state, and the name of that group. */
  allies: RegExp;
  alliesOf: (state: string) => string;
  /** Blocs and who leads them. */
  blocs: readonly string[];
  relative: RegExp;
  leads: RegExp;
  /** Nouns for peoples, and the adjective behind one. */
  peoples: readonly string[];
  peopleAdjective: RegExp;
  /** Parts of a country before its name. */
  sides: readonly string[];
  /** Nouns with the article that a town's bare name follows. */
  seats: readonly string[];
}

/** What words look like. “Folded” is compared; “plain” is as it is written, without marks. */
export interface ArabicScriptShapes {
  /** A conjunction of one letter that may stand before any word. Folded. */
  conjoined: RegExp;
  /** No part of a name. Plain. */
  noName: readonly RegExp[];
  /** A particle before a word of some length. Folded. */
  particle: RegExp;
  /** Rarely the front of a name: only if the text has it twice. Plain. */
  rareFront: RegExp;
  /** “And” before a further word. Plain. */
  andWord: RegExp;
  /** Words of women and things; those that are so in no name; the ending alone. Plain. */
  feminine: RegExp;
  neverName: RegExp;
  feminineEnd: RegExp;
  /** The front of a family name behind which a feminine ending says nothing. Plain. */
  familyFront: RegExp;
  /** A woman's title. Plain. */
  herTitle: RegExp;
  /** An adverb, as it is written. */
  adverb: RegExp;
  /** A pronoun joined to the end. Folded. */
  possessive: RegExp;
  /** “For” and a name or noun, which belongs to the title before it. Folded. */
  forWhom: RegExp;
  forDefinite: RegExp;
  /** What may stand behind a speaker's name. Folded. */
  behindSpeaker: RegExp;
  /** An adjective of a place or thing: by its ending (plain), and with the article (folded). */
  nisba: RegExp;
  definiteNisba: RegExp;
  /** An adjective that makes a paper a state's. Folded. */
  official: RegExp;
  /** No bare noun before one with the article: something is joined to it; it is an adjective; it is a verb. Plain. */
  joinedFront: RegExp;
  adjectival: RegExp;
  herVerb: RegExp;
  /** A feminine noun (folded), and the adjectives of either kind (plain). */
  feminineNoun: RegExp;
  herAdjective: RegExp;
  hisAdjective: RegExp;
  /** “For news” behind an agency. Folded. */
  forNews: RegExp;
}
