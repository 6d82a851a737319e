import { foldLine } from './foldLine.ts';
import { phrasesOf } from './languageResidue.ts';

const openers = phrasesOf('openers');

/** Whether the last words before something hidden are those of a button that shows it: then it is not hidden. */
export const isOpener = (words: string): boolean =>
  words.length < 60 && openers.has(foldLine(words));
