import { foldWord } from '../../../story/fold.ts';
import type { LanguageCode } from '../../../story/types.ts';
import { stateNames } from '../entities/states.ts';

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

/** Whether words are the adjective of a state in a language, and not its name: “Dutch”. */
export const isStateAdjective = (words: string, language: LanguageCode): boolean =>
  adjectivesOf(language).has(foldWord(words));
