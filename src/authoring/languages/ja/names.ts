import type { LanguageNames } from '../../find/entities/languageNames.ts';
import { japaneseStates } from './namesStates.ts';
import { japaneseWorld } from './namesWorld.ts';

/** What is known of names in Japanese. */
export const japaneseNames: LanguageNames = {
  script: 'han',
  states: japaneseStates,
  world: japaneseWorld,
  notNames: [],
};
