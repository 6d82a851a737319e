import { beforeAll, describe, expect, it } from 'vitest';
import type { PageData } from '../src/app/shell/pageData.ts';
import { readStory } from '../src/files/readStory.ts';
import { locales } from '../src/i18n/locales.ts';
import { noticesFile } from '../src/prerender/licences/notices.ts';
import { pageDataOf } from '../src/prerender/pageDataOf.ts';
import { pagesOf } from '../src/prerender/pages.ts';
import { renderPage } from '../src/prerender/render.tsx';
import type { LocalStory } from '../src/story/types.ts';
import { smallStory } from './fixtures/smallStory.ts';
import { compiled } from './fixtures/stories.ts';

/*
 * Every page of a story renders in Node, whole: what a reader without JavaScript gets, and what hydrates.
 * Each test looks at all pages and names the faulty ones.
 */

const site = 'https://example.org';
const base = '/news/';

interface Page {
  path: string;
  story: LocalStory;
  head: string;
  body: string;
}

const stories = {
  'the small story': smallStory,
  'beijing-2022': () => readStory('data/beijing-2022'),
};

describe.each(Object.entries(stories))('every page of %s', (_name, files) => {
  let pages: Page[] = [];
  const storyPages = () => pages.filter(({ path }) => !path.endsWith('/404'));
  const wrongPages = () => pages.filter(({ path }) => path.endsWith('/404'));

  beforeAll(async () => {
    const tellings = pageDataOf(compiled(files()), locales, { site, search: '/search.json' });
    pages = (await Promise.all(tellings.map(renderTelling))).flat();
  }, 120_000);

  it('has the article, the graph and the timeline, whole', () => {
    for (const { story, body } of storyPages()) {
      expect(valuesOf('data-paragraph', body)).toEqual(idsOf(story.paragraphs));
      expect(valuesOf('data-note', body)).toHaveLength(story.notes.length);
      const actors = story.entities.filter(({ actor }) => actor);
      expect(valuesOf('data-node', body).toSorted()).toEqual(idsOf(actors).toSorted());
      expect(valuesOf('data-relation', body).toSorted()).toEqual(idsOf(story.relations).toSorted());
      const timeline = body.slice(body.indexOf('id="timeline"'));
      expect(valuesOf('data-event', timeline).toSorted()).toEqual(idsOf(story.events).toSorted());
    }
  });

  it('has the card of its focus, and none where nothing is focused', () => {
    for (const { path, body } of pages) {
      const focus = /^\/\w+\/(\w+\/[\w-]+)$/.exec(path)?.[1];
      expect(valuesOf('data-card', body)).toEqual(focus ? [focus] : []);
    }
  });

  it('names what is focused in its card and marks it where it appears', () => {
    const unmarked = pages
      .filter(({ body }) => body.includes('data-card'))
      .filter(
        ({ body }) => !/<h2 id="card-title">[^<]/.test(body) || !body.includes('aria-current'),
      )
      .map(({ path }) => path);
    expect(unmarked).toEqual([]);
  });

  it('has a title of its own', () => {
    const pathOf = new Map<string, string>();
    for (const { path, head } of storyPages().filter(({ path: each }) => each !== '/')) {
      const title = /<title>(.+?)<\/title>/s.exec(head)?.[1] ?? 'none';
      expect([title, pathOf.get(title) ?? path]).toEqual([title, path]);
      pathOf.set(title, path);
    }
    expect(pathOf.keys()).not.toContain('none');
  });

  it('has a description, its address, and its addresses in other languages', () => {
    for (const { path, story, head } of storyPages()) {
      const own = path === '/' ? `/${story.language}/` : path;
      expect(head).toContain(`<link rel="canonical" href="${site}/news${own}"`);
      expect(head).toMatch(/<meta name="description" content="[^"]+"/);
      expect(valuesOf('hrefLang', head)).toEqual([...story.languages, 'x-default']);
    }
  });

  it('is not found by search engines at a wrong address', () => {
    expect(wrongPages().length).toBeGreaterThan(1);
    for (const { head, body } of wrongPages()) {
      expect(head).toContain('<meta name="robots" content="noindex"');
      expect(head).toMatch(/<title>[^<]+<\/title>/);
      expect(body).toMatch(/<h1>[^<]+<\/h1>/);
    }
  });

  it('leads nowhere that does not exist', () => {
    const paths = new Set([...pages.map(({ path }) => `/news${path}`), base + noticesFile]);
    const lost = pages.flatMap(({ path, body }) => {
      const places = new Set(valuesOf('id', body).map((id) => `#${id}`));
      const leads = (href: string) =>
        href.startsWith('https://') ||
        (href.startsWith('#') ? places.has(href) : paths.has(href.replace(/\?.*/, '')));
      return valuesOf('href', body)
        .filter((href) => !leads(href))
        .map((href) => `${href} on ${path}`);
    });
    expect(lost).toEqual([]);
  });

  it('is seen without a script and has nothing that the security policy forbids', () => {
    for (const { head, body } of pages) {
      expect(body).not.toMatch(/<(?:script|template|style)\b|\s(?:style|on\w+)="|\shidden\b/);
      expect(head).not.toMatch(/<(?:script|style)\b/);
      expect(repeated(valuesOf('id', body))).toEqual([]);
    }
  });
});

async function renderTelling(data: PageData): Promise<Page[]> {
  const paths = pagesOf(data.story).map(({ path }) => path);
  return Promise.all(
    paths.map(async (path) => ({
      path,
      story: data.story,
      ...(await renderPage(data, base, path)),
    })),
  );
}

const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);

/** The values of an attribute, in the order of the markup. */
function valuesOf(attribute: string, html: string): string[] {
  const found = html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'));
  return [...found].map(([, value = '']) => value);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}
