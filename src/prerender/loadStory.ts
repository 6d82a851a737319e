import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readStory } from '../files/readStory.ts';
import { mendFolder } from '../files/lock.ts';
import { isFolder } from '../files/places.ts';
import { Refused } from '../files/refused.ts';
import type { Tell } from '../files/tellUndone.ts';
import { languages } from '../i18n/languages.ts';
import { compileStory } from '../compiler/compile.ts';
import { formatProblem, type Problem } from '../compiler/problem.ts';
import type { Story } from '../story/types.ts';

const knownLanguages = languages.map(({ code }) => code);

/** Thrown where there is no story to show; `problems` is the complete list of what is wrong in its files. */
export class StoryProblems extends Refused {
  readonly problems: readonly Problem[];
  constructor(message: string, problems: readonly Problem[] = []) {
    super(message);
    this.name = 'StoryProblems';
    this.problems = problems;
  }
}

/**
 * Reads and compiles a story folder.
 * @param tell says what was found there of a command that was stopped
 * @throws {StoryProblems} where there is no such folder, or the story in it has errors; {Refused} where it cannot be
 * read as files; what the disk throws
 */
export function loadStory(folder: string, tell: Tell): Story {
  if (!isFolder(folder)) {
    const here = isFolder('data')
      ? readdirSync('data').filter((name) => isFolder(`data/${name}`))
      : [];
    throw new StoryProblems(
      `There is no story folder ${folder} (stories here: ${here.join(', ') || 'none'}). Set STORY to the name of a folder in data/.`,
    );
  }
  mendFolder(folder, tell);
  const { story, problems } = compileStory(readStory(folder), {
    knownLanguages,
    folder: basename(resolve(folder)),
  });
  if (story) return story;
  const lines = problems.map((problem) => `${folder}/${formatProblem(problem)}`);
  throw new StoryProblems(lines.join('\n'), problems);
}
