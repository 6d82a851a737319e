import type { EntityKind, LanguageCode } from '../../../../story/types.ts';
import { eastAsianFamilyNames } from '../../../languages/und/namesGiven.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { keyOf, keysOf } from '../textWords.ts';

/** The word lists of a language with capitals, folded as the words of the text are. */
export interface Rules {
  openers: ReadonlySet<string>;
  nobody: ReadonlySet<string>;
  adjectives: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  titleParts: ReadonlySet<string>;
  heads: ReadonlyMap<string, EntityKind>;
  linking: ReadonlySet<string>;
  of: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  inPlaces: ReadonlySet<string>;
  saying: ReadonlySet<string>;
  givenNames: ReadonlySet<string>;
  events: ReadonlySet<string>;
  fields: ReadonlySet<string>;
  documents: readonly (readonly string[])[];
  stateGroups: ReadonlySet<string>;
  peoples: ReadonlySet<string>;
  sides: ReadonlySet<string>;
  allies: RegExp | null;
  capitalNouns: boolean;
  smallNames: boolean;
}

const folded = (words: readonly string[]) => new Set(words.map(keyOf));
const made = new Map<LanguageCode, Rules>();

/** The rules of a language; they are made once. */
export function rulesOf(language: LanguageCode): Rules {
  const rules = made.get(language) ?? makeRules(lexiconOf(language));
  made.set(language, rules);
  return rules;
}

function makeRules(lexicon: Lexicon): Rules {
  const heads = [...lexicon.heads].flatMap(([kind, words]) =>
    words.map((word): [string, EntityKind] => [keyOf(word), kind]),
  );
  return {
    openers: folded(lexicon.openers),
    nobody: folded(lexicon.nobody),
    adjectives: folded(lexicon.adjectives),
    titles: folded(lexicon.titles),
    titleParts: folded(lexicon.titleParts),
    heads: new Map(heads),
    linking: folded(lexicon.linking),
    of: folded(lexicon.of),
    articles: folded(lexicon.articles),
    inPlaces: folded(lexicon.inPlaces),
    saying: folded(lexicon.saying),
    givenNames: folded(lexicon.givenNames),
    events: folded(lexicon.events),
    fields: folded(lexicon.fields),
    documents: lexicon.documents.map(keysOf),
    stateGroups: folded(lexicon.stateGroups),
    peoples: folded(lexicon.peoples),
    sides: folded(lexicon.sides),
    allies: lexicon.allies,
    capitalNouns: lexicon.capitalNouns ?? false,
    smallNames: lexicon.smallNames ?? false,
  };
}

/** Family names that stand before the given name. */
export const familyNamesFirst: ReadonlySet<string> = folded(eastAsianFamilyNames);
