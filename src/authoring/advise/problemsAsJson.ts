import type { Problem } from '../../compiler/problem.ts';

/** A checked story and what was found. */
export interface CheckedStory {
  /** The story's folder, as it was named. */
  story: string;
  problems: readonly Problem[];
}

const counts = (problems: readonly Problem[]) => {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
};

/**
 * What `check --format json` prints: one JSON document for programs.
 *
 *     {
 *       "version": 1,                      this form; a change that programs would notice makes it 2
 *       "errors": 0, "warnings": 1,        in all stories together
 *       "stories": [{
 *         "story": "data/qasaba-ferry",    the folder, as it was named
 *         "errors": 0, "warnings": 1,
 *         "problems": [{                   in reading order: file by file, top to bottom
 *           "file": "en/article.md",       inside that folder
 *           "line": 10, "column": 34,      from 1; columns count UTF-16 units
 *           "severity": "warning",         or "error": then no page can be made
 *           "code": "unlinked-name",       the kind of problem, stable
 *           "words": "Coast News",         what it is about, as it stands there (in an article without its marks); or null
 *           "what": "…", "fix": "…"        sentences for people
 *         }]
 *       }]
 *     }
 */
export function problemsAsJson(stories: readonly CheckedStory[]): string {
  const document = {
    version: 1,
    ...counts(stories.flatMap(({ problems }) => problems)),
    stories: stories.map(({ story, problems }) => ({
      story,
      ...counts(problems),
      problems: problems.map(({ file, line, column, severity, code, words = null, what, fix }) => ({
        file,
        line,
        column,
        severity,
        code,
        words,
        what,
        fix,
      })),
    })),
  };
  return JSON.stringify(document, null, 2);
}
