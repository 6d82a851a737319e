import type { EntityKind, LanguageCode } from '../../../../story/types.ts';
import { baseLanguage } from '../../../../story/languageTag.ts';
import { english } from '../../../languages/en/names.ts';
import { french } from '../../../languages/fr/names.ts';
import { german } from '../../../languages/de/names.ts';
import { russian } from '../../../languages/ru/names.ts';
import { spanish } from '../../../languages/es/names.ts';

/** What the steps for scripts with capitals know of a language. All lists are in small letters. */
export interface Lexicon {
  /** Words that begin a sentence and no name. */
  openers: readonly string[];
  /** Words with a capital that name nobody wherever they stand: weekdays, months, languages. */
  nobody: readonly string[];
  /** Words with a capital that may be in a name and are none alone: European, Catholic. */
  adjectives: readonly string[];
  /** Nouns of office and forms of address that stand before a name. */
  titles: readonly string[];
  /** Words within a title: former, foreign, deputy. */
  titleParts: readonly string[];
  /** Nouns that begin a name with what they are of (Bank of, Lake), or end it (University, Sea). */
  heads: ReadonlyMap<EntityKind, readonly string[]>;
  /** Words that may stand in small letters within a name of an organisation, before a further word with a capital. */
  linking: readonly string[];
  /** Words that join a title or noun to what it is of. */
  of: readonly string[];
  articles: readonly string[];
  /** Prepositions that mostly stand before places. */
  inPlaces: readonly string[];
  saying: readonly string[];
  givenNames: readonly string[];
  /** Nouns that end the name of an event, which is no entity. */
  events: readonly string[];
  /** What ministries and the like are for, in small letters within their names: foreign, defence, обороны. */
  fields: readonly string[];
  /** Kinds of documents that are named by small letters alone. */
  documents: readonly string[];
  /** Words for states behind a region’s name (or before it): the Gulf states, страны Балтии. */
  stateGroups: readonly string[];
  /** Words for peoples: minority, community. */
  peoples: readonly string[];
  /** Parts of a country before its name: eastern, north. */
  sides: readonly string[];
  /** Groups that are named with a state: “and its allies”. */
  allies: RegExp | null;
  /** Nouns and adjectives written with a capital (German): a single word says nothing. */
  capitalNouns?: boolean;
  /** Names of organisations go on in small letters behind the first word (Министерство обороны, Organisation mondiale). */
  smallNames?: boolean;
}

const lexicons: Readonly<Record<string, Lexicon>> = {
  en: english,
  fr: french,
  ru: russian,
  de: german,
  es: spanish,
};

const empty: Lexicon = {
  openers: [],
  nobody: [],
  adjectives: [],
  titles: [],
  titleParts: [],
  heads: new Map(),
  linking: [],
  of: [],
  articles: [],
  inPlaces: [],
  saying: [],
  givenNames: [],
  events: [],
  fields: [],
  documents: [],
  stateGroups: [],
  peoples: [],
  sides: [],
  allies: null,
};

/** The word lists of a language; for one without lists, empty ones: repeated names are found all the same. */
export function lexiconOf(language: LanguageCode): Lexicon {
  return lexicons[baseLanguage(language)] ?? empty;
}
