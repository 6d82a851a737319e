import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallStory } from '../../tests/fixtures/smallStory.ts';
import { testHome } from './frame/testTerminal.ts';

let place = testHome();
beforeEach(() => (place = testHome()));
afterEach(() => place.remove());

const add = (...words: string[]) => place.run(['add-language', 'river-accord', ...words]);

describe('add-language', () => {
  it('makes a folder that no page shows, and the check counts what is left', async () => {
    place.writeStory('river-accord', smallStory());
    const { code, printed } = await add('--lang', 'fr', '--from', 'en');
    expect(code).toBe(0);
    expect(printed).toContain('fr: made of en, to be translated');
    expect(place.read('data/river-accord/fr/article.md')).toContain('{#p4}');
    expect(place.read('data/river-accord/story.yaml')).toBe(smallStory()['story.yaml']);
    const check = await place.run(['check', 'river-accord']);
    expect(check.code).toBe(0);
    expect(check.printed).toMatch(/fr: 0 of 4 paragraphs, 0 of \d+ headings .* translated/);
    expect(check.printed).toContain('0 errors');
  });

  it('checks a paragraph against the others as soon as it is translated', async () => {
    place.writeStory('river-accord', smallStory());
    await add('--lang', 'fr', '--from', 'en');
    const article = place.read('data/river-accord/fr/article.md');
    const translated = article.replace(
      /^\[The river fair\].*$/m,
      'La foire du fleuve a ouvert le même jour. {#p2}',
    );
    place.write('data/river-accord/fr/article.md', translated);
    const { printed } = await place.run(['check', 'river-accord']);
    expect(printed).toMatch(/fr: 1 of 4 paragraphs/);
    expect(printed).toMatch(/fr\/article\.md:\d+:1 warning The paragraph “p2” does not mention/);
  });

  it('never writes over a translation without --force', async () => {
    place.writeStory('river-accord', smallStory());
    place.write('data/river-accord/fr/article.md', 'mon travail');
    const { code, told } = await add('--lang', 'fr');
    expect(code).toBe(1);
    expect(told).toMatch(/fr\/article\.md[\s\S]*--force[\s\S]*Nothing was written/);
    expect(place.read('data/river-accord/fr/article.md')).toBe('mon travail');
    expect(place.list()).not.toContain('data/river-accord/fr/labels.yaml');
    expect((await add('--lang', 'fr', '--force')).code).toBe(0);
  });

  it.each([
    [['--lang', 'en'], 1, /told in “en” already/],
    [['--lang', 'klingon-and-more'], 2, /is no language/],
    [[], 2, /Name the language/],
    [['--lang', 'fr', '--from', 'de'], 1, /no de\/article\.md to translate from/],
  ])('says what is wrong with %j', async (words, expected, says) => {
    place.writeStory('river-accord', smallStory());
    const { code, told } = await add(...words);
    expect(told).toMatch(says);
    expect(code).toBe(expected);
  });
});
