import { compileReading } from '../../compiler/compile.ts';
import { sortProblems, type Problem } from '../../compiler/problem.ts';
import type { LanguageCode } from '../../story/types.ts';
import { adviseOn } from './advise.ts';
import { reviewedStory } from './reviewedStory.ts';

/**
 * Everything that `check` says of a story: the compiler's errors and the adviser's warnings, in reading order.
 *
 * @param files paths inside the story folder (`story.yaml`, `ar/article.md`) -> their text
 * @param surroundings as for `compileStory`
 */
export function checkStory(
  files: Readonly<Record<string, string>>,
  surroundings: { folder?: string; knownLanguages?: readonly LanguageCode[] } = {},
): Problem[] {
  const { compiled, reading } = compileReading(files, surroundings);
  const subject = reviewedStory(files, reading);
  return sortProblems([...compiled.problems, ...adviseOn(subject)], subject.expected);
}
