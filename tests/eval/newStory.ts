import { readArticleFile } from '../../src/cli/readArticleFile.ts';
import { namesOfStory } from '../../src/authoring/linkStory.ts';
import { createMatcher } from '../../src/authoring/match/matcher.ts';
import { planStory } from '../../src/authoring/new/planStory.ts';
import { newStory } from '../../src/authoring/new/newStory.ts';
import { readStory } from '../../src/files/readStory.ts';

/** How well a new story proposes what an article names. */
export interface NewStoryEvaluation {
  /** What a story that humans made of the same article names, as far as this text names it too. */
  named: number;
  /** How many of these `new` proposes, without knowing that story. */
  proposed: number;
  missing: string[];
  /** The years of the events that it proposes. */
  years: string[];
  /** From the file to the finished files, in milliseconds. */
  milliseconds: number;
}

/** Makes a story of the article that `beijing-2022` retells and holds it against that story. The article is not part of the project. */
export async function evaluateNewStory(path: string): Promise<NewStoryEvaluation> {
  const started = performance.now();
  const article = await readArticleFile(path, { language: 'ar' });
  const options = {
    id: 'evaluated',
    language: 'ar',
    published: '2022-02-05',
    source: { name: null, date: '2022-02-04' },
  };
  newStory(article, { ...options, fileName: path });
  const milliseconds = performance.now() - started;

  const texts = article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  const names = namesOfStory(readStory('data/beijing-2022')).get('ar') ?? [];
  const plan = planStory(article, options);
  const places = plan.entities.flatMap((entity) => entity.places);
  const named = new Map<string, { words: string; isProposed: boolean }>();
  for (const [paragraph, matches] of createMatcher(names).findAll(texts).entries()) {
    for (const { ids, start, end } of matches) {
      const [id = ''] = ids;
      const isProposed = places.some(
        (place) => place.paragraph === paragraph && place.start < end && start < place.end,
      );
      const words = (texts[paragraph] ?? '').slice(start, end);
      named.set(id, { words, isProposed: isProposed || named.get(id)?.isProposed === true });
    }
  }
  const all = [...named.values()];
  return {
    named: all.length,
    proposed: all.filter(({ isProposed }) => isProposed).length,
    missing: all.filter(({ isProposed }) => !isProposed).map(({ words }) => words),
    years: [...new Set(plan.events.map(({ date }) => date.slice(0, 4)))].sort(),
    milliseconds,
  };
}
