import { readStory } from '../authoring/readStory.ts';
import { languages } from '../i18n/languages.ts';
import { compileStory } from '../story/compile.ts';
import { formatProblem, type Problem } from '../story/problem.ts';
import type { Story } from '../story/types.ts';

/** The folder of the story that this build is of: `STORY` names it, `beijing-2022` is the default. */
export const storyFolder = `data/${process.env.STORY ?? 'beijing-2022'}`;

const knownLanguages = languages.map(({ code }) => code);

/** Thrown where a story has errors; `problems` is the complete list. */
export class StoryProblems extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[], folder: string) {
    super(problems.map((problem) => `${folder}/${formatProblem(problem)}`).join('\n'));
    this.name = 'StoryProblems';
    this.problems = problems;
  }
}

/**
 * Reads and compiles a story folder.
 * @throws {StoryProblems} where it has errors
 */
export function loadStory(folder: string = storyFolder): Story {
  const { story, problems } = compileStory(readStory(folder), knownLanguages);
  if (!story) throw new StoryProblems(problems, folder);
  return story;
}
