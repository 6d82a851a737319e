import { expect, test } from '@playwright/test';
import type { Focus } from '../../src/story/focus.ts';
import { directions, indexes, type Language, languages, pagesIn, words } from './pages.ts';
import { sites } from './sites.ts';

/* These fetch what the server answers and read its HTML; a browser would add nothing but time. */

const attributesOf = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
const tagsOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => attributesOf(tag));

/** What a crawler learns from a page. */
async function read(url: string) {
  const response = await fetch(url);
  const html = await response.text();
  const [head = ''] = html.split('<body>');
  const links = tagsOf(html, 'link');
  const { lang, dir } = tagsOf(html, 'html')[0] ?? {};
  return {
    status: response.status,
    type: response.headers.get('content-type')?.toLowerCase(),
    lang,
    dir,
    titles: [...head.matchAll(/<title>(.*?)<\/title>/gs)].map(([, title]) => title),
    description: tagsOf(html, 'meta').find(({ name }) => name === 'description')?.content,
    canonical: links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href),
    alternates: links
      .filter(({ rel, type }) => rel === 'alternate' && !type)
      .map((link) => `${link.hrefLang ?? link.hreflang} ${link.href}`),
    card: tagsOf(html, 'aside').find((aside) => 'data-card' in aside)?.['data-card'],
    current: tagsOf(html, '[a-z]+')
      .filter((tag) => tag['aria-current'] === 'true')
      .map((tag) => markOf(tag) ?? tag.href ?? ''),
    html,
  };
}

/** What of text, graph and timeline a tag draws; nothing for links of the other views. */
function markOf(tag: Record<string, string>): string | undefined {
  const name = ['section', 'paragraph', 'entity', 'event', 'node', 'relation'].find(
    (kind) => `data-${kind}` in tag,
  );
  return name && `${name} ${tag[`data-${name}`]}`;
}

/** Everything on a page that stands for its focus: each mention, the node, edge or mark. */
function marksOf(language: Language, focus: Focus | null): string[] {
  if (!focus) return [];
  const index = indexes[language];
  const { kind, id } = focus;
  if (kind === 'section' || kind === 'paragraph' || kind === 'relation') return [`${kind} ${id}`];
  const mentions = Array.from({ length: index.mentionCount.get(id) ?? 0 }, () => `${kind} ${id}`);
  if (kind === 'event') return [...mentions, `event ${id}`];
  return index.entities.get(id)?.actor ? [...mentions, `node ${id}`] : mentions;
}

for (const language of languages) {
  test(`every path in ${language} is a page of its own that shows its focus`, async () => {
    const titles = new Map<string, string>();
    for (const { path, focus } of pagesIn(language)) {
      const page = await read(sites.published + path);
      const rest = path.slice(`/${language}`.length);
      expect(page, path).toMatchObject({
        status: 200,
        type: 'text/html; charset=utf-8',
        lang: language,
        dir: directions[language],
        titles: [expect.stringContaining(words[language].t('app.name'))],
        canonical: [path],
        alternates: [`ar /ar${rest}`, `en /en${rest}`, `x-default /ar${rest}`],
        card: focus ? `${focus.kind}/${focus.id}` : undefined,
      });
      expect(page.description?.length ?? 0, `description of ${path}`).toBeGreaterThan(20);
      const isLink = (mark: string) => /^[/#]/.test(mark);
      const marks = page.current.filter((mark) => !isLink(mark));
      expect(marks.toSorted(), `marks of ${path}`).toEqual(marksOf(language, focus).toSorted());
      // Links of the other views that are marked lead to the focus as well.
      const strange = page.current.filter(isLink).filter((href) => {
        return ![path, `#${focus?.id}`].includes(href);
      });
      expect(strange, `marked links of ${path}`).toEqual([]);
      const title = page.titles[0] ?? '';
      expect(titles.get(title), `${path} has the title of another page`).toBeUndefined();
      titles.set(title, path);

      const other = path.endsWith('/') ? path.slice(0, -1) : `${path}/`;
      const again = await fetch(sites.published + other);
      expect(again.status, other).toBe(200);
      expect((await again.text()) === page.html, `${other} is the same page`).toBe(true);
    }
    expect(titles.size).toBeGreaterThan(100);
  });
}

test('the bare address is the story in its first language, and says where it lives', async () => {
  const page = await read(`${sites.published}/`);
  expect(page).toMatchObject({ status: 200, lang: 'ar', dir: 'rtl', canonical: ['/ar/'] });
});

test('a site with an address and a base path names both in full', async () => {
  const page = await read(`${sites.small}/en/entity/salma`);
  const site = 'https://example.org/news/nasij';
  expect(page.canonical).toEqual([`${site}/en/entity/salma`]);
  expect(page.alternates).toEqual([
    `ar ${site}/ar/entity/salma`,
    `en ${site}/en/entity/salma`,
    `x-default ${site}/ar/entity/salma`,
  ]);
});

test('every link and file on a page under a base path answers', async () => {
  const { html } = await read(`${sites.small}/ar/entity/salma`);
  const origin = new URL(sites.small).origin;
  const targets = new Set(
    [...html.matchAll(/\s(?:href|src)="(\/[^"#]*)/g)].map(([, target = '']) => target),
  );
  expect(targets.size).toBeGreaterThan(30);
  for (const target of targets) {
    expect((await fetch(origin + target)).status, target).toBe(200);
  }
});

test('a wrong path is a real 404 in the language that it asks for', async () => {
  const wrong: [path: string, language: Language][] = [
    ['/ar/entity/nobody', 'ar'],
    ['/en/entity/nobody', 'en'],
    ['/en/event/putin', 'en'],
    ['/ar/entity/putin/more', 'ar'],
    ['/ar/entity', 'ar'],
    ['/en/people/putin', 'en'],
    ['/nonsense', 'ar'],
    ['/fr/', 'ar'],
    ['/manifest.json', 'ar'],
    ['/ar/entity/%E2%80%8B', 'ar'],
    ['/ar/%', 'ar'],
    ['/ar/entity/%3Cscript%3E', 'ar'],
    ['/..%2f..%2fpackage.json', 'ar'],
  ];
  for (const [path, language] of wrong) {
    const page = await read(sites.published + path);
    expect(page, path).toMatchObject({ status: 404, lang: language, dir: directions[language] });
    expect(page.html, path).toContain(words[language].t('notFound.title'));
    expect(page.html, path).toContain('<meta name="robots" content="noindex"');
  }
});

for (const kind of ['entity', 'section']) {
  test(`a retired id forwards to its successor, even as a ${kind}`, async ({ page }) => {
    await page.goto(`${sites.small}/ar/${kind}/mayor`);
    await expect(page).toHaveURL(`${sites.small}/ar/entity/salma`);
    await expect(page.locator('[data-card="entity/salma"]')).toBeVisible();
  });
}
