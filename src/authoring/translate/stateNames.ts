import type { LanguageCode } from '../../story/types.ts';
import { foldedText } from '../match/fold.ts';
import { stateNames, type StateNames } from '../find/entities/states.ts';

/** What a state or territory that one language names is called in another; null where that is not sure. */
export type TranslateState = (name: string) => string | null;

/**
 * Makes a translator of the names of states and territories that the platform knows in both languages
 * (`Intl.DisplayNames`). A name that several have, or that is part of another's (Guinea, Congo), is left alone unless it
 * is the platform's own for one of them.
 */
export function stateTranslator(from: LanguageCode, to: LanguageCode): TranslateState {
  const known = Intl.DisplayNames.supportedLocalesOf([from, to]);
  if (known.length < 2) return () => null;
  const states = stateNames(from);
  const translated = new Map(stateNames(to).map(({ region, thing }) => [region, thing.name]));
  return (name) => {
    const [state, ...others] = bearersOf(foldedText(name.trim()), states);
    return state && others.length === 0 ? (translated.get(state.region) ?? null) : null;
  };
}

function bearersOf(folded: string, states: readonly StateNames[]): StateNames[] {
  const own = states.filter(({ thing }) => foldedText(thing.name) === folded);
  if (own.length > 0) return own;
  const isPart = (form: string) =>
    ` ${foldedText(form).replace(/[^\p{L}]+/gu, ' ')} `.includes(` ${folded} `);
  const all = states.filter(({ forms }) => forms.some(isPart));
  return all.some(({ forms }) => forms.some((form) => foldedText(form) === folded)) ? all : [];
}
