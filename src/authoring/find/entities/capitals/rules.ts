import type { EntityKind } from '../../../../story/types.ts';
import type { LanguageNames } from '../languageNames.ts';
import { keyOf, keysOf } from '../textWords.ts';
import type { CapitalsLexicon } from './capitalsLexicon.ts';

/** The lists of a lexicon that are looked up word by word. */
const lists = [
  'openers',
  'nobody',
  'commonAbbreviations',
  'adjectives',
  'titles',
  'titleParts',
  'mayors',
  'possessives',
  'abroad',
  'anybodysHeads',
  'towns',
  'genitives',
  'sidesBehind',
  'fields',
  'stateStyles',
  'styleLinks',
  'linking',
  'lateLinking',
  'of',
  'articles',
  'inPlaces',
  'saying',
  'hearing',
  'givenNames',
  'personParticles',
  'nameParticles',
  'events',
  'stateGroups',
  'numbers',
  'peoples',
  'sides',
  'led',
  'blocs',
] as const satisfies readonly (keyof CapitalsLexicon)[];

type Folded = Record<(typeof lists)[number], ReadonlySet<string>>;

/** A lexicon, folded as the words of the text are. */
export interface Rules
  extends
    Folded,
    Pick<
      CapitalsLexicon,
      'allies' | 'capitalNouns' | 'declension' | 'nationalEnding' | 'peopleEnding' | 'smallNames'
    > {
  heads: ReadonlyMap<string, EntityKind>;
  everyStatesHeads: readonly string[];
  documents: readonly (readonly string[])[];
  /** Family names that stand before the given name. */
  familyNamesFirst: ReadonlySet<string>;
}

const folded = (words: readonly string[]) => new Set(words.map(keyOf));
const made = new WeakMap<CapitalsLexicon, Rules>();

/** The rules of a language; they are made once. */
export function rulesOf(lexicon: CapitalsLexicon, { familyNames }: LanguageNames): Rules {
  const rules = made.get(lexicon) ?? makeRules(lexicon, familyNames.first);
  made.set(lexicon, rules);
  return rules;
}

function makeRules(lexicon: CapitalsLexicon, familyNamesFirst: readonly string[]): Rules {
  const sets = lists.map((list) => [list, folded(lexicon[list])]);
  const heads = [...lexicon.heads].flatMap(([kind, words]) =>
    words.map((word): [string, EntityKind] => [keyOf(word), kind]),
  );
  return {
    ...lexicon,
    ...(Object.fromEntries(sets) as Folded),
    heads: new Map(heads),
    everyStatesHeads: lexicon.everyStatesHeads.map(keyOf),
    documents: lexicon.documents.map(keysOf),
    familyNamesFirst: folded(familyNamesFirst),
  };
}
