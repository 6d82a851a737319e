import { describe, expect, it } from 'vitest';
import { smallStoryIn } from '../../tests/fixtures/stories.ts';
import { forwardsOf, pagesOf } from './pages.ts';

const pathsOf = (language: string) => pagesOf(smallStoryIn(language)).map(({ path }) => path);

describe('the pages of a story', () => {
  it('are one for the story and one for each thing that can be focused', () => {
    const { sections, paragraphs, entities, events, relations } = smallStoryIn('en');
    const things = { section: sections, paragraph: paragraphs, entity: entities, event: events };
    const focused = Object.entries({ ...things, relation: relations }).flatMap(([kind, list]) =>
      list.map(({ id }) => `/en/${kind}/${id}`),
    );
    expect(pathsOf('en')).toEqual(['/en/', ...focused, '/en/404']);
  });

  it('have the root and its wrong address in the default language only', () => {
    expect(pathsOf('ar')).toContain('/');
    expect(pathsOf('en')).not.toContain('/');
    const files = pagesOf(smallStoryIn('ar')).map(({ file }) => file);
    expect(files).toEqual(expect.arrayContaining(['/index.html', '/404.html', '/ar/404.html']));
  });

  it('are files of their own, where any host looks for them', () => {
    const files = pagesOf(smallStoryIn('ar'));
    expect(new Set(files.map(({ file }) => file)).size).toBe(files.length);
    expect(files.find(({ path }) => path === '/ar/')?.file).toBe('/ar/index.html');
    expect(files.find(({ path }) => path === '/ar/entity/salma')?.file).toBe(
      '/ar/entity/salma/index.html',
    );
    for (const { file } of files) expect(file).toMatch(/^\/(?:[\w-]+\/)*(?:index|404)\.html$/);
  });
});

describe('the forwards of a story', () => {
  const withRetired = (retired: Record<string, string>) =>
    forwardsOf({ ...smallStoryIn('en'), retired });

  it('lead from a retired id, as whatever it was linked, to its successor', () => {
    expect(withRetired({ mayor: 'salma' })).toEqual(
      ['section', 'paragraph', 'entity', 'event', 'relation'].map((kind) => ({
        file: `/en/${kind}/mayor/index.html`,
        to: '/en/entity/salma',
      })),
    );
  });

  it('follow an id that was retired twice, to whatever kind of thing it became', () => {
    const targets = withRetired({ party: 'old-fair', 'old-fair': 'fair-2008' });
    expect(new Set(targets.map(({ to }) => to))).toEqual(new Set(['/en/event/fair-2008']));
  });

  it('are none where a retired id leads in a circle or nowhere', () => {
    expect(withRetired({ a: 'b', b: 'a', c: 'gone' })).toEqual([]);
  });
});
