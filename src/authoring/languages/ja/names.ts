import type { LanguageNames } from '../../find/entities/languageNames.ts';
import { japaneseStates } from './namesStates.ts';
import { japaneseWorld } from './namesWorld.ts';
import { sharedFamilyNames, sharedWriting } from '../und/namesWriting.ts';

/** What is known of names in Japanese. */
export const japaneseNames: LanguageNames = {
  lexicon: { script: 'han' },
  writing: sharedWriting,
  familyNames: sharedFamilyNames,
  states: japaneseStates,
  world: japaneseWorld,
  notNames: [],
};
