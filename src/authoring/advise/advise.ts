import { sortProblems, type Problem } from '../../compiler/problem.ts';
import { adviseOnContested } from './contested.ts';
import { adviseOnDates } from './adviseOnDates.ts';
import { onlyDescribed } from './described.ts';
import { reviewedStory, type ReviewedStory } from './reviewedStory.ts';
import { unevenLengths } from './unevenLengths.ts';
import { unevenNumbers } from './unevenNumbers.ts';
import { adviseOnUnfinished } from './unfinished.ts';
import { adviseOnNames } from './unlinkedNames.ts';
import { adviseOnUnmentioned } from './unmentioned.ts';
import { adviseOnUntranslated } from './untranslated.ts';
import { adviseOnVoices } from './voices.ts';
import { adviseOnEvidence } from './weakEvidence.ts';

/** All advice on a story. */
export function adviseOn(subject: ReviewedStory): Problem[] {
  return [
    ...adviseOnUnfinished(subject),
    ...adviseOnNames(subject),
    ...adviseOnUnmentioned(subject),
    ...adviseOnEvidence(subject),
    ...adviseOnDates(subject),
    ...adviseOnVoices(subject),
    ...unevenLengths(subject),
    ...unevenNumbers(subject),
    ...adviseOnUntranslated(subject),
    ...onlyDescribed(subject),
    ...adviseOnContested(subject),
  ];
}

/**
 * What an editor should look at again in a story: warnings, in reading order. Broken files get what advice can be given;
 * what is wrong with them `compileStory` says.
 *
 * @param files paths inside the story folder (`story.yaml`, `ar/article.md`) -> their text
 */
export function advise(files: Readonly<Record<string, string>>): Problem[] {
  const subject = reviewedStory(files);
  return sortProblems(adviseOn(subject), subject.expected);
}
