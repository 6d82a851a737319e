import type { LanguageNames } from '../../find/entities/languageNames.ts';
import { listed } from '../lists.ts';
import { sharedFamilyNames, sharedWriting } from '../und/namesWriting.ts';
import { arabicFamilyNamesFirst, arabicFamilyParticles } from './namesGiven.ts';
import { arabicLexicon } from './namesLexicon.ts';
import { arabicStates } from './namesStates.ts';
import { arabicWorld } from './namesWorld.ts';

/** What is known of names in Arabic. */
export const arabicNames: LanguageNames = {
  lexicon: arabicLexicon,
  writing: sharedWriting,
  familyNames: {
    particles: [...sharedFamilyNames.particles, ...arabicFamilyParticles],
    first: [...sharedFamilyNames.first, ...arabicFamilyNamesFirst],
    cases: sharedFamilyNames.cases,
  },
  states: arabicStates,
  world: arabicWorld,
  // مسقط رأسه is somebody’s birthplace, not Muscat.
  notNames: listed('مسقط رأس, مسقط رأسه, مسقط رأسها, مسقط رأسهم, قطر الدائرة'),
};
