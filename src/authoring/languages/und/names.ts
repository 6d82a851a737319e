import type { LanguageNames } from '../../find/entities/languageNames.ts';
import { englishStates } from '../en/namesStates.ts';
import { sharedLexicon } from './namesLexicon.ts';
import { sharedStates } from './namesStates.ts';
import { sharedFamilyNames, sharedWriting } from './namesWriting.ts';

/*
 * `und` is what BCP 47 calls an undetermined language: what stands here holds for all, and each language begins with it.
 */

/** What is known of names in a language without a folder of its own: repeated names are found all the same. */
export const otherNames: LanguageNames = {
  lexicon: sharedLexicon,
  writing: sharedWriting,
  familyNames: sharedFamilyNames,
  states: sharedStates,
  world: new Map(),
  notNames: [],
};

/** The same in Latin script: most capitals have their English names there. */
export const latinNames: LanguageNames = {
  ...otherNames,
  states: { ...sharedStates, capitals: englishStates.capitals },
};
