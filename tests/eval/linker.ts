import { createMatcher } from '../../src/authoring/match/matcher.ts';
import { evaluate } from './evaluate.ts';
import { goldStory } from './goldStory.ts';
import { markedText } from './markedTexts.ts';
import { mixedText } from './mixedText.ts';
import { evaluateNewStory } from './newStory.ts';

/*
 * npm run eval:linker: how well names are linked, per language, and how fast: 10,000 names in 10 MB of mixed text,
 * beside one regular expression of the same names, which folds nothing and knows no particles. With the article that
 * beijing-2022 retells, which is not part of the project (npm run eval:linker -- article.txt): what `new` proposes of it.
 */
const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
const texts = [...['ar', 'en'].map(goldStory), ...['ar', 'en', 'ru', 'zh'].map(markedText)];
for (const [at, text] of texts.entries()) {
  const { language, links, precision, recall, recallWithProposals, wrong, missing } =
    evaluate(text);
  const what = at < 2 ? 'beijing-2022' : 'marked text';
  console.log(
    `${what}, ${language}: ${links} links, precision ${percent(precision)}, recall ${percent(recall)}, with proposals ${percent(recallWithProposals)}`,
  );
  for (const one of wrong) console.log(`  wrong: ${one}`);
  for (const one of missing) console.log(`  missing: ${one}`);
}

const [article] = process.argv.slice(2);
if (article !== undefined) {
  const { named, proposed, missing, years, milliseconds } = await evaluateNewStory(article);
  console.log(
    `new: proposes ${proposed} of ${named} that the article names (${percent(proposed / named)}), years ${years.join(', ')}, in ${Math.round(milliseconds)} ms`,
  );
  for (const one of missing) console.log(`  missing: ${one}`);
}

/** The fastest of several turns: what the machine does beside only slows. */
function speed(megabytes: number, run: () => number): string {
  let best = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let turn = 0; turn < 7; turn += 1) {
    const started = performance.now();
    found = run();
    best = Math.min(best, performance.now() - started);
  }
  return `${((megabytes / best) * 1000).toFixed(1)} MB/s, ${found} found`;
}

const densities = [
  { kind: 'as in news', density: { ideographs: 3000, nameShare: 0.02 } },
  { kind: 'dense with names', density: { ideographs: 80, nameShare: 0.03 } },
];
for (const { kind, density } of densities) {
  const { names, text, megabytes } = mixedText(10_000, 10, density);
  const made = performance.now();
  const matcher = createMatcher(names);
  const took = Math.round(performance.now() - made);
  console.log(
    `${megabytes.toFixed(0)} MB, ${kind}; matcher for ${names.length} names made in ${took} ms`,
  );
  const escaped = names.map(
    (named) => named.names[0]?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') ?? '',
  );
  const pattern = new RegExp(escaped.toSorted((a, b) => b.length - a.length).join('|'), 'g');
  console.log(`  matcher:            ${speed(megabytes, () => matcher.find(text).length)}`);
  console.log(`  regular expression: ${speed(megabytes, () => text.match(pattern)?.length ?? 0)}`);
}
