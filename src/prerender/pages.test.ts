import { describe, expect, it } from 'vitest';
import { smallStoryIn } from '../../tests/fixtures/stories.ts';
import { indexStory } from '../story/storyIndex.ts';
import { readAddress } from '../url/address.ts';
import { embedPagesOf, pagesOf, retiredPagesOf } from './pages.ts';

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

describe('a page', () => {
  it('knows what it shows', () => {
    const pages = pagesOf(smallStoryIn('ar'));
    const kindOf = (path: string) => pages.find((page) => page.path === path);
    expect(kindOf('/')).toMatchObject({ focus: null, kind: 'live' });
    expect(kindOf('/ar/event/fair-2008')).toMatchObject({
      focus: { kind: 'event', id: 'fair-2008' },
      kind: 'live',
    });
    expect(kindOf('/ar/404')).toMatchObject({ focus: null, kind: 'wrong' });
  });
});

describe('the pages of retired ids', () => {
  it('stand under each kind that the id may have been linked as', () => {
    const story = { ...smallStoryIn('en'), retired: { mayor: 'salma' } };
    expect(retiredPagesOf(story)).toEqual(
      ['section', 'paragraph', 'entity', 'event', 'relation'].map((kind) => ({
        path: `/en/${kind}/mayor`,
        file: `/en/${kind}/mayor/index.html`,
        focus: { kind: 'entity', id: 'salma' },
        kind: 'retired',
      })),
    );
  });
});

describe('the pages for frames', () => {
  it('are one for each part, at addresses that the page itself can read', () => {
    const story = smallStoryIn('en');
    const pages = embedPagesOf(story);
    expect(pages.map(({ file }) => file)).toEqual(
      ['graph', 'timeline', 'loom', 'article', 'all'].map((part) => `/en/embed/${part}/index.html`),
    );
    for (const { path, embed } of pages)
      expect(readAddress({ pathname: path, search: '' }, indexStory(story))).toMatchObject({
        found: true,
        state: { embed, focus: null },
      });
  });
});
