import type { EntityKind } from '../../../../story/types.ts';
import type { Declension } from './declension.ts';

/** What the engine for scripts with capitals knows of a language. All lists are in small letters. */
export interface CapitalsLexicon {
  script: 'capitals';
  /** Words that begin a sentence and no name. */
  openers: readonly string[];
  /** Words with a capital that name nobody wherever they stand: weekdays, months, languages. */
  nobody: readonly string[];
  /** Abbreviations in capitals that name nobody. */
  commonAbbreviations: readonly string[];
  /** Words with a capital that may be in a name and are none alone: European, Catholic. */
  adjectives: readonly string[];
  /** The endings of adjectives that are made of names. */
  nationalEnding?: RegExp;

  /** Nouns of office and forms of address that stand before a name. */
  titles: readonly string[];
  /** Words within a title: former, foreign, deputy. */
  titleParts: readonly string[];
  /** Titles of who leads a town, so that what they are of is one. */
  mayors: readonly string[];
  /** His, her: before a title, and no part of it. */
  possessives: readonly string[];
  /** Prepositions between a title and the country where somebody serves: ambassador to Hungary. */
  abroad: readonly string[];

  /** Nouns that begin a name with what they are of (Bank of, Lake), or end it (University, Sea). */
  heads: ReadonlyMap<EntityKind, readonly string[]>;
  /** Those among them that anybody may have: “the Arsenal board”, “the Obama administration”. */
  anybodysHeads: readonly string[];
  /** What the nouns begin with for bodies that every state has: with nothing but a nationality they must be named twice. */
  everyStatesHeads: readonly string[];
  /** Those for towns and provinces: the name alone is what follows them. */
  towns: readonly string[];
  /** Words that join such a noun in small letters to the name behind it. */
  genitives: readonly string[];
  /** Sides behind the name of a sea: mer de Chine orientale. */
  sidesBehind: readonly string[];
  /** What ministries and the like are for, in small letters within their names: foreign, defence. */
  fields: readonly string[];
  /** Nouns of a state's full style (republic, kingdom), and what joins them to its name. */
  stateStyles: readonly string[];
  styleLinks: readonly string[];

  /** Words that may stand in small letters within a name of an organisation, before a further word with a capital. */
  linking: readonly string[];
  /** Those among them that cannot be the first behind the noun. */
  lateLinking: readonly string[];
  /** Words that join a title or noun to what it is of. */
  of: readonly string[];
  articles: readonly string[];
  /** Prepositions that mostly stand before places. */
  inPlaces: readonly string[];

  saying: readonly string[];
  /** Verbs of saying with a hearer, not a speaker, behind them. */
  hearing: readonly string[];
  givenNames: readonly string[];
  /** Small words within a name of a person: Ursula von der Leyen, Luiz Inácio Lula da Silva. */
  personParticles: readonly string[];
  /** Small words within any name. */
  nameParticles: readonly string[];

  /** Nouns that end the name of an event, which is no entity. */
  events: readonly string[];
  /** Kinds of documents that are named by small letters alone. */
  documents: readonly string[];
  /** Words for states behind a region’s name or before it: the Gulf states. */
  stateGroups: readonly string[];
  /** Numbers that belong to such a group: the five Central Asian states. */
  numbers: readonly string[];
  /** Words for peoples: minority, community; and the endings of the adjectives before them. */
  peoples: readonly string[];
  peopleEnding?: RegExp;
  /** Parts of a country before its name: eastern, north. */
  sides: readonly string[];
  /** Groups that are named with a state: “and its allies”. */
  allies?: RegExp;
  /** “US-led coalition”: the participle, and the nouns. */
  led: readonly string[];
  blocs: readonly string[];

  /** Nouns and adjectives are written with a capital (German): a single word says nothing. */
  capitalNouns?: boolean;
  /** Names of organisations go on in small letters behind the first word (Organisation mondiale). */
  smallNames?: boolean;
  /** How names decline, in a language with cases. */
  declension?: Declension;
}
