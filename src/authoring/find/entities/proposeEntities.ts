import type { LanguageCode } from '../../../story/types.ts';
import type { EntityCandidate } from '../../types.ts';
import { baseLanguage } from '../../../story/languageTag.ts';
import { findInArabic } from './arabicScript/findInArabicScript.ts';
import { findByCapitals } from './capitals/findByCapitals.ts';
import { namesOf } from '../../languages/namesOf.ts';
import { withoutOverlaps } from './entityFinding.ts';
import { Gazetteer } from './gazetteer.ts';
import { gather } from './gatherCandidates.ts';
import { findInHan } from './han/findInHan.ts';
import { addKnownEntities, addWorldNames, type KnownEntity } from './knownEntities.ts';
import { addStates } from './states.ts';
import { joinPeople } from './surnames.ts';
import { readText } from './textWords.ts';

export type { KnownEntity };

/** What is known of an article before its names are looked for. */
export interface ProposeOptions {
  language: LanguageCode;
  /** The entities of every story that is there already. */
  known?: readonly KnownEntity[];
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
  { language: tag, known = [] }: ProposeOptions,
): EntityCandidate[] {
  const language = baseLanguage(tag);
  const { script } = namesOf(tag);
  const names = namesFor(tag, known);
  if (script === 'han') return gather(withoutOverlaps(findInHan(paragraphs, names)));
  const text = readText(paragraphs, language);
  const find = script === 'arabic' ? findInArabic : findByCapitals;
  return gather(joinPeople(text, withoutOverlaps(find(text, names.find(text)))));
}

function namesFor(tag: LanguageCode, known: readonly KnownEntity[]): Gazetteer {
  const names = new Gazetteer();
  addKnownEntities(names, known);
  addWorldNames(names, namesOf(tag));
  addStates(names, tag);
  return names;
}
