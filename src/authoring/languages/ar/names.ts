import type { LanguageNames } from '../../find/entities/languageNames.ts';
import { listed } from '../lists.ts';
import { arabicStates } from './namesStates.ts';
import { arabicWorld } from './namesWorld.ts';

/** What is known of names in Arabic. */
export const arabicNames: LanguageNames = {
  script: 'arabic',
  states: arabicStates,
  world: arabicWorld,
  // مسقط رأسه is somebody’s birthplace, not Muscat.
  notNames: listed('مسقط رأس, مسقط رأسه, مسقط رأسها, مسقط رأسهم, قطر الدائرة'),
};
