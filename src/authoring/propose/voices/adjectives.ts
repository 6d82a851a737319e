import { foldWord } from '../../../story/fold.ts';
import type { LanguageCode } from '../../../story/types.ts';
import { stateNames } from '../../find/entities/states.ts';

/** The languages of a script in which adjectives of states are written. */
const scripts: readonly [RegExp, readonly LanguageCode[]][] = [
  [/\p{Script=Arabic}/u, ['ar']],
  [/\p{Script=Cyrillic}/u, ['ru']],
  [/\p{Script=Latin}/u, ['en', 'fr', 'de', 'es']],
];

const made = new Map<LanguageCode, ReadonlySet<string>>();

function adjectivesOf(language: LanguageCode): ReadonlySet<string> {
  const known = made.get(language);
  if (known) return known;
  const states = stateNames(language);
  const names = new Set(states.flatMap(({ forms }) => forms.map(foldWord)));
  const adjectives = states.flatMap((state) => state.adjectives.map(foldWord));
  const own = new Set(adjectives.filter((form) => !names.has(form)));
  made.set(language, own);
  return own;
}

/** Whether words are the adjective of a state, in any language of their script: “Dutch”, التركي. */
export function isStateAdjective(words: string): boolean {
  const [, languages = []] = scripts.find(([script]) => script.test(words)) ?? [];
  const key = foldWord(words);
  return languages.some((language) => adjectivesOf(language).has(key));
}
