import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../src/authoring/advise/advise.ts';
import { reviewedStory } from '../../src/authoring/advise/reviewedStory.ts';
import { readStory } from '../../src/files/readStory.ts';
import { embedPagesOf, pagesOf, retiredPagesOf } from '../../src/prerender/pages.ts';
import { searchDocuments } from '../../src/prerender/searchData.ts';
import { localStories } from '../../src/prerender/pageDataOf.ts';
import { compileReading } from '../../src/compiler/compile.ts';
import { formatProblem, type Problem } from '../../src/compiler/problem.ts';
import type { Inline, Story } from '../../src/story/types.ts';
import { smallStory } from '../fixtures/smallStory.ts';
import { mutationRuns, mutationTimeout } from './mutationRuns.ts';
import { anyMutation, mutate } from './storyMutations.ts';

/*
 * Whatever happens to a story's files: the compiler ends, with a story or with what is wrong and where; a story holds
 * together; and advice is advice.
 */

const stories = { small: smallStory(), large: readStory('data/beijing-2022') };
const damages = fc.record({
  // Damage to the large one takes ten times as long to look at.
  story: fc.constantFrom<(keyof typeof stories)[]>(...Array<'small'>(24).fill('small'), 'large'),
  mutations: fc.oneof(
    fc.array(anyMutation, { minLength: 1, maxLength: 1 }),
    fc.array(anyMutation, { minLength: 2, maxLength: 4 }),
  ),
  // Advice takes twice as long as all else.
  isAdvised: fc.boolean(),
});

function expectPlaces(problems: readonly Problem[], files: Readonly<Record<string, string>>): void {
  for (const problem of problems) {
    const { file, line, column, what, fix } = problem;
    const lines = (files[file] ?? '').split('\n');
    const said = formatProblem(problem).slice(0, 300);
    expect(line, said).toBeGreaterThanOrEqual(1);
    expect(line, said).toBeLessThanOrEqual(lines.length);
    expect(column, said).toBeGreaterThanOrEqual(1);
    expect(column, said).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    expect(what, said).toMatch(/\S/);
    expect(what, said).not.toMatch(/undefined|\[object|\bNaN\b/);
    expect(fix, said).toMatch(/^[^a-z].*[.?:)\]”]$/s);
  }
}

function mentionsIn(content: readonly Inline[]): string[] {
  return content.flatMap((part) => {
    if (typeof part === 'string') return [];
    return [...('mention' in part ? [part.mention] : []), ...mentionsIn(part.children)];
  });
}

/** Characters that nobody sees, none of which any text needs. */
const unseen =
  /(?![\t\n\r])\p{Cc}|[\p{Cs}\p{Noncharacter_Code_Point}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufffd]/u;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** All that a story names is in it, and nobody is deceived. */
function expectWhole(story: Story): void {
  const paragraphs = new Set(story.paragraphs.map(({ id }) => id));
  const things = new Set([...story.entities, ...story.events].map(({ id }) => id));
  const evidence = [...story.events, ...story.relations].flatMap((one) => one.evidence);
  expect(evidence.filter((id) => !paragraphs.has(id))).toEqual([]);
  const inText = Object.values(story.words).flatMap((words) =>
    Object.values(words.paragraphs).flatMap(mentionsIn),
  );
  const implied = story.paragraphs.flatMap((one) => one.implied);
  const ends = story.relations.flatMap(({ from, to }) => [from, to]);
  expect([...inText, ...implied, ...ends].filter((id) => !things.has(id))).toEqual([]);
  for (const language of story.languages) {
    const told = Object.keys(story.words[language]?.paragraphs ?? {});
    expect(told.toSorted()).toEqual([...paragraphs].toSorted());
  }
  expect(textsIn(story).filter((text) => unseen.test(text))).toEqual([]);
}

/** What the site is made of comes out of it: its list of pages, and what the search looks through. */
function expectDrawn(story: Story): void {
  const tellings = localStories(story);
  for (const telling of tellings) {
    const files = [pagesOf, embedPagesOf, retiredPagesOf]
      .flatMap((list) => list(telling))
      .map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
    expect(files.filter((file) => !/^\/[\w./-]+\.html$/.test(file))).toEqual([]);
  }
  expect(searchDocuments(story, tellings).items.length).toBeGreaterThan(0);
}

describe('a story whose files were damaged', () => {
  it(
    'ends as a story that holds together, or with everything that is wrong and where',
    () => {
      let whole = 0;
      fc.assert(
        fc.property(damages, ({ story: name, mutations, isAdvised }) => {
          const files = mutate(stories[name], mutations);
          const { compiled, reading } = compileReading(files, {
            folder: 'river-accord',
            knownLanguages: ['ar', 'en'],
          });
          const errors = compiled.problems.filter(({ severity }) => severity === 'error');
          expect(compiled.story === null).toBe(errors.length > 0);
          expectPlaces(compiled.problems, files);
          if (isAdvised) expectPlaces(adviseOn(reviewedStory(files, reading)), files);
          const { story } = name === 'small' ? compiled : compileReading(files, {}).compiled;
          if (!story) return;
          whole += 1;
          expectWhole(story);
          expectDrawn(story);
        }),
        mutationRuns,
      );
      // A campaign in which nothing, or everything, goes through looks at nothing.
      expect(whole).toBeGreaterThan(mutationRuns.numRuns / 50);
      expect(whole).toBeLessThan(mutationRuns.numRuns / 2);
    },
    mutationTimeout,
  );
});
