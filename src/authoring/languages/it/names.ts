import type { LanguageNames } from '../../find/entities/languageNames.ts';
import { latinNames } from '../und/names.ts';
import { romanceElision, sharedWriting } from '../und/namesWriting.ts';

/** What is known of names in Italian: no word lists yet. */
export const italianNames: LanguageNames = {
  ...latinNames,
  writing: { ...sharedWriting, elided: romanceElision },
};
