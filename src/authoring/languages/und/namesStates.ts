import type { StateWords } from '../../find/entities/languageNames.ts';

/** What holds for the names of states in every language in Latin script that says nothing else. */
export const sharedStates: StateWords = {
  forms: new Map(),
  adjectives: new Map(),
  capitals: new Map(),
  doubtful: ['Georgia', 'Jordan', 'Chad', 'Guinea', 'Jersey', 'Togo'],
  // Hong Kong SAR China, Antigua & Barbuda.
  fromPlatform: (name) =>
    /\sSAR\s/.test(name)
      ? []
      : name.includes(' & ')
        ? [name, name.replace(' & ', ' and ')]
        : [name],
};
