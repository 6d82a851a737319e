import type { LanguageCode } from '../../../story/types.ts';
import type { EntityCandidate } from '../../types.ts';
import { findInArabicScript } from './arabicScript/findInArabicScript.ts';
import { withGrammar } from './arabicScript/grammar.ts';
import { findByCapitals } from './capitals/findByCapitals.ts';
import { namesOf } from '../../languages/namesOf.ts';
import { withoutOverlaps } from './entityFinding.ts';
import { Gazetteer } from './gazetteer.ts';
import { gather } from './gatherCandidates.ts';
import { findInHan } from './han/findInHan.ts';
import { addKnownEntities, addWorldNames, type KnownEntity } from './knownEntities.ts';
import type { LanguageNames } from './languageNames.ts';
import { addStates } from './states.ts';
import { joinPeople } from './surnames.ts';
import { readText } from './textWords.ts';

export type { KnownEntity };

/** What is known of an article before its names are looked for. */
export interface ProposeOptions {
  language: LanguageCode;
  /** The entities of every story that is there already. */
  known?: readonly KnownEntity[];
  /** What is known of names in the language; else what its folder has. */
  names?: LanguageNames;
}

/**
 * Proposes who and what an article names, for a human to confirm: few and likely rather than all. Names come from other
 * stories, from the platform’s list of states, from lists of names that all the world’s news uses, and from how the text
 * itself names things: titles, head words, capitals, repetition. Linear in the length of the text.
 * @param paragraphs the article's paragraphs in reading order; places count from them.
 * @returns one candidate for each thing, in the order of their first places; places never overlap.
 */
export function proposeEntities(
  paragraphs: readonly string[],
  { language: tag, known = [], names = namesOf(tag) }: ProposeOptions,
): EntityCandidate[] {
  const gazetteer = new Gazetteer();
  addKnownEntities(gazetteer, known);
  addWorldNames(gazetteer, names);
  addStates(gazetteer, tag, names.states);
  const { lexicon } = names;
  if (lexicon.script === 'han')
    return gather(withoutOverlaps(findInHan(paragraphs, gazetteer, lexicon)));
  const text = readText(paragraphs, names);
  const listed = gazetteer.find(text);
  const found =
    lexicon.script === 'arabic'
      ? findInArabicScript(withGrammar(text, lexicon), listed)
      : findByCapitals(text, listed, lexicon);
  return gather(joinPeople(text, withoutOverlaps(found)));
}
