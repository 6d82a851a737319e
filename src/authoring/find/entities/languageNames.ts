import type { ArabicScriptLexicon } from './arabicScript/arabicScriptLexicon.ts';
import type { CapitalsLexicon } from './capitals/capitalsLexicon.ts';
import type { HanLexicon } from './han/hanLexicon.ts';

/*
 * What finding names asks of a language: words and forms, in a folder of its own (languages/<code>/names.ts). Whatever holds
 * for several languages is an engine here, and holds no word of any.
 */

/** An id, such as a region's code, and the forms that go by it. */
export type FormTable = ReadonlyMap<string, readonly string[]>;

/** What a language calls the states of the world, by their codes (ISO 3166-1 alpha-2), beside the platform's own list. */
export interface StateWords {
  /** Short, long and older names, and other spellings. */
  forms: FormTable;
  /** Their adjectives as a dictionary has them; a region with an empty row has none, by rule neither. */
  adjectives: FormTable;
  /** Their capitals, where reports use them in place of the state. */
  capitals: FormTable;
  /** Names that are more often another word: a state is proposed by them only if something else speaks for it. */
  doubtful: readonly string[];
  /** Regions whose name is nearly always another word. */
  omitted?: readonly string[];
  /** What a report writes for a name of the platform's list, which comes without remarks in brackets; none where no report has it. */
  fromPlatform?: (name: string) => string[];
  /** A name, and the other ways to write it: by spelling, by case. */
  spellings?: (name: string) => string[];
  /** The adjective that follows from a state's name by rule; null where there is none. */
  adjectiveOf?: (name: string) => string | null;
  /** The forms of an adjective that stand in texts. */
  adjectiveForms?: (adjective: string) => string[];
}

/** How a language writes words. */
export interface Writing {
  /** Abbreviations whose point ends no sentence, in small letters. */
  abbreviations: readonly string[];
  /** A word that has lost its vowel and stands joined to the next by an apostrophe, which is a word of its own: l’Ukraine. */
  elided: RegExp | null;
  /** A written word without the particles before one of its folded forms. */
  unjoined: (word: string, form: string) => string;
}

/** What tells which short name is whose. */
export interface FamilyNames {
  /** Words that belong to the family name behind them. */
  particles: readonly string[];
  /** Family names that stand before the given name. */
  first: readonly string[];
  /** A family name in all its cases, itself first. */
  cases: (name: string) => string[];
}

/** What finding names asks of a language. */
export interface LanguageNames {
  /** Its words for the engine that reads its script. */
  lexicon: ArabicScriptLexicon | CapitalsLexicon | HanLexicon;
  writing: Writing;
  familyNames: FamilyNames;
  states: StateWords;
  /** Its names of the things of worldThings.ts, by their ids. */
  world: FormTable;
  /** Those that texts of other languages use too, beside short names in capitals. */
  worldElsewhere?: readonly string[];
  /** Phrases that begin with a name of these lists and name nothing. */
  notNames: readonly string[];
  /** The case forms of a name of these lists, itself first, where the language has cases that are not joined words. */
  cases?: (name: string) => string[];
}
