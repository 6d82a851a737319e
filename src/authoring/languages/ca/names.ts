import type { LanguageNames } from '../../find/entities/languageNames.ts';
import { latinNames } from '../und/names.ts';
import { romanceElision, sharedWriting } from '../und/namesWriting.ts';

/** What is known of names in Catalan: no word lists yet. */
export const catalanNames: LanguageNames = {
  ...latinNames,
  writing: { ...sharedWriting, elided: romanceElision },
};
