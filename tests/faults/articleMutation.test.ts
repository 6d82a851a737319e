import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newStory } from '../../src/authoring/new/newStory.ts';
import { readArticle } from '../../src/authoring/read/readArticle.ts';
import { parseHtml } from '../../src/authoring/read/testFiles.ts';
import { ReadProblem, type SourceArticle } from '../../src/authoring/types.ts';
import { compileStory } from '../../src/compiler/compile.ts';
import { plainText } from '../../src/story/storyIndex.ts';
import { anyArticle, fileOf, paragraphsOf } from './articleMutations.ts';
import { mutationRuns, mutationTimeout } from './mutationRuns.ts';

/*
 * Whatever an article’s file holds: it is refused in words, or it becomes a story that compiles, and no letter of it is
 * lost without being listed.
 */

/** What the compiler refuses and only a human can type again, so `new` leaves it and says so. */
const forHumans = new Set(['look-alike', 'private-use']);

/** How often each letter and digit stands in texts, whatever they are composed of and whatever nobody sees. */
function lettersIn(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const text = texts.join(' ').replaceAll('\ufdfd', 'بسم الله الرحمن الرحيم').normalize('NFKD');
  for (const [letter] of text.matchAll(/(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/gu)) {
    // Inside an Arabic word they look the same.
    const same = { ی: 'ي', ک: 'ك' }[letter] ?? letter;
    counts.set(same, (counts.get(same) ?? 0) + 1);
  }
  return counts;
}

function expectAllThere(input: readonly string[], { title, blocks, dropped }: SourceArticle): void {
  const found = lettersIn([title ?? '', ...[...blocks, ...dropped].map(({ text }) => text)]);
  const lost = [...lettersIn(input)].filter(([letter, count]) => (found.get(letter) ?? 0) < count);
  expect(lost).toEqual([]);
}

/** What Markdown takes for addresses, code, remarks, numbers of lists and the like, which are no words of the article. */
const isMarkup = (text: string) => /[<&[\]`\\]|{#|^---|^\s*\d+\.\s/m.test(text);

function expectRefusal(error: unknown): void {
  if (!(error instanceof ReadProblem)) throw error;
  expect(error.message).toMatch(/^[A-Z“].*[.)”]$/su);
  expect(error.message).not.toMatch(/undefined|\[object|\bNaN\b/);
  expect(error.code).toMatch(/^[a-z]+(-[a-z\d]+)*$/);
}

describe('the file of an article', () => {
  it(
    'is refused in words, or becomes a story that compiles with every letter told or listed',
    async () => {
      let read = 0;
      await fc.assert(
        fc.asyncProperty(anyArticle, async (mutated) => {
          const { language, format, spoils } = mutated;
          const { name, bytes } = fileOf(mutated);
          const outcome = await readArticle(bytes, { name, language, parseHtml }).catch(
            (error: unknown) => {
              expectRefusal(error);
              return null;
            },
          );
          if (outcome === null) return;
          read += 1;
          const isAsNamed = !outcome.changes.some(({ what }) =>
            what.includes('although its name says'),
          );
          const isWhole = spoils.length === 0 && mutated.encoding.startsWith('utf-8');
          const paragraphs = paragraphsOf(mutated);
          if (format === 'txt' && isAsNamed) {
            expectAllThere([new TextDecoder(outcome.encoding).decode(bytes)], outcome);
          } else if (isWhole && (format !== 'md' || !isMarkup(paragraphs.join('\n')))) {
            expectAllThere(paragraphs, outcome);
          }
          const { files, errors } = newStory(outcome, {
            id: 'norway-talks',
            language,
            published: '2024-05-02',
            source: { name: 'Coast News', date: '2024-05-01' },
            fileName: name,
          });
          expect(errors.filter(({ code }) => !forHumans.has(code))).toEqual([]);
          if (errors.length > 0) return;
          const { story } = compileStory(files, { folder: 'norway-talks' });
          const told = Object.values(story?.words[language]?.paragraphs ?? {}).map(plainText);
          const blocks = outcome.blocks.filter(({ kind }) => kind === 'paragraph');
          expect(told).toEqual(blocks.map(({ text }) => text));
        }),
        mutationRuns,
      );
      // A campaign in which everything is refused looks at nothing.
      expect(read).toBeGreaterThan(mutationRuns.numRuns / 2);
    },
    mutationTimeout,
  );
});
