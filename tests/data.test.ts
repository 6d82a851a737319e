import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkStory } from '../src/authoring/advise/checkStory.ts';
import { readStory } from '../src/files/readStory.ts';
import { schemaFiles } from '../src/authoring/schemas.ts';
import { languages } from '../src/i18n/languages.ts';
import { formatProblem } from '../src/compiler/problem.ts';

const root = join(import.meta.dirname, '..');
const stories = readdirSync(join(root, 'data'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  .map(({ name }) => name);

const knownLanguages = languages.map(({ code }) => code);

const problemsOf = (files: Record<string, string>, folder: string) =>
  checkStory(files, { knownLanguages, folder });
const linesOf = (files: Record<string, string>, folder: string) =>
  problemsOf(files, folder).map(formatProblem);

describe('the stories in data/', () => {
  it.each(stories)('%s has no errors', (name) => {
    const problems = problemsOf(readStory(join(root, 'data', name)), name);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(formatProblem)).toEqual([]);
  });

  it('beijing-2022 has no warnings either', () => {
    expect(linesOf(readStory(join(root, 'data/beijing-2022')), 'beijing-2022')).toEqual([]);
  });
});

describe('docs/schemas', () => {
  it.each(Object.entries(schemaFiles()))(
    '%s is fresh (else run “npm run schemas”)',
    (name, text) => {
      expect(readFileSync(join(root, 'docs/schemas', name), 'utf8')).toBe(text);
    },
  );
});

describe('the example in docs/story-format.md', () => {
  // A file of the example is a fenced block whose first line names it: ```yaml title=story.yaml
  const guide = readFileSync(join(root, 'docs/story-format.md'), 'utf8');
  const blocks = [...guide.matchAll(/^```\w+ title=(\S+)\n([\s\S]*?)^```$/gm)];
  const files = Object.fromEntries(blocks.map(([, path = '', text = '']) => [path, text]));

  it('is a whole story without problems', () => {
    expect(Object.keys(files)).toHaveLength(9);
    expect(linesOf(files, 'qasaba-ferry')).toEqual([]);
  });

  it('shows messages as the check prints them', () => {
    const change = (path: string, from: string, to: string) => {
      expect(files[path]).toContain(from);
      return linesOf({ ...files, [path]: files[path]?.replace(from, to) ?? '' }, 'qasaba-ferry');
    };
    const shown = [...guide.matchAll(/^```text\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
    const messages = [
      change('ar/article.md', '(harbour)', '(harbor)')[0],
      change('events.yaml', '2024-03-10', '2024-02-30')[0],
      change('relations.yaml', 'evidence: [p2]', 'evidence: [p1]')[0],
      change('ar/article.md', '[وميناء القصبة](harbour)', 'و[ميناء القصبة](harbour)')[0],
    ];
    for (const message of messages) expect(shown.join('')).toContain(message);
  });
});
