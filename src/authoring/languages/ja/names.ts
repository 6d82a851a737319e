import type { LanguageNames } from '../../find/entities/languageNames.ts';
import { sharedFamilyNames, sharedWriting } from '../und/namesWriting.ts';
import { hanLexicon } from '../zh/names.ts';
import { japaneseStates } from './namesStates.ts';
import { japaneseWorld } from './namesWorld.ts';

/** What is known of names in Japanese. */
export const japaneseNames: LanguageNames = {
  lexicon: hanLexicon,
  writing: sharedWriting,
  familyNames: sharedFamilyNames,
  states: japaneseStates,
  world: japaneseWorld,
  notNames: [],
};
