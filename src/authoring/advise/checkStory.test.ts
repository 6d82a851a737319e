import { describe, expect, it } from 'vitest';
import { smallStory } from '../../../tests/fixtures/smallStory.ts';
import { checkStory } from './checkStory.ts';
import { problemsAsJson } from './problemsAsJson.ts';

const change = (file: string, from: string, to: string) => {
  const files = smallStory();
  return { ...files, [file]: files[file]?.replaceAll(from, to) ?? '' };
};

describe('checkStory', () => {
  it('has nothing to say of a sound story', () => {
    const surroundings = { folder: 'river-accord', knownLanguages: ['ar', 'en'] };
    expect(checkStory(smallStory(), surroundings)).toEqual([]);
  });

  it('lists errors and advice as one reads, file by file', () => {
    const files = change('en/article.md', 'to the dam.', 'to the dam of Yusuf.');
    const problems = checkStory(
      { ...files, 'ar/drafts.md': 'x', 'notes.yaml': 'p1-day: { paragraph: p9 }\n' },
      { folder: 'elsewhere', knownLanguages: ['ar', 'en'] },
    );
    expect(problems.map(({ file, severity, code }) => [file, severity, code])).toEqual([
      ['story.yaml', 'error', 'folder-name'],
      ...['kind', 'sources'].map(() => ['notes.yaml', 'error', 'missing-key']),
      ...['p3-dam', 'p4-drill'].map(() => ['ar/labels.yaml', 'error', 'unknown-id']),
      ['en/article.md', 'warning', 'unlinked-name'],
      ...['p3-dam', 'p4-drill'].map(() => ['en/labels.yaml', 'error', 'unknown-id']),
      ['ar/drafts.md', 'warning', 'unused-file'],
    ]);
  });

  it('says of every piece of advice where it stands, what words it is about and what to do', () => {
    const [problem] = checkStory(change('en/article.md', 'to the dam.', 'to the dam of Yusuf.'));
    expect(problem).toEqual({
      severity: 'warning',
      file: 'en/article.md',
      line: 16,
      column: 178,
      code: 'unlinked-name',
      words: 'Yusuf',
      what: '“Yusuf” is a name of “yusuf”, which “p3” does not link to',
      fix: 'Write [Yusuf](yusuf) if it is meant. The other languages must then mention it in “p3” too.',
    });
  });
});

describe('problemsAsJson', () => {
  it('gives one document of all stories, with counts', () => {
    const problems = checkStory(change('story.yaml', 'CC-BY-4.0', '""'));
    const told = checkStory(
      change('entities.yaml', 'yusuf: {', 'zayd: { kind: person }\nyusuf: {'),
    );
    const text = problemsAsJson([
      { story: 'data/one', problems },
      { story: 'data/two', problems: told.filter(({ severity }) => severity === 'warning') },
      { story: 'data/three', problems: [] },
    ]);
    expect(JSON.parse(text)).toEqual({
      version: 1,
      errors: 1,
      warnings: 1,
      stories: [
        {
          story: 'data/one',
          errors: 1,
          warnings: 0,
          problems: [
            {
              file: 'story.yaml',
              line: 7,
              column: 10,
              severity: 'error',
              code: 'shape',
              words: null,
              what: '“licence” cannot be empty',
              fix: 'Write the text; a key that is optional can be left out.',
            },
          ],
        },
        {
          story: 'data/two',
          errors: 0,
          warnings: 1,
          problems: [
            {
              file: 'entities.yaml',
              line: 2,
              column: 1,
              severity: 'warning',
              code: 'never-mentioned',
              words: 'zayd',
              what: 'No paragraph mentions “zayd”, but the graph draws it',
              fix: expect.stringContaining('Link its name'),
            },
          ],
        },
        { story: 'data/three', errors: 0, warnings: 0, problems: [] },
      ],
    });
  });
});
