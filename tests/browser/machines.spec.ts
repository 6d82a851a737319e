import { expect, type Page, test } from '@playwright/test';
import { languages, pathOf } from './pages.ts';
import { listen, open } from './reader.ts';
import { sites } from './sites.ts';

/* What a site with an address tells machines: fetched from the server and parsed by a browser, as they do. */

const published = 'https://example.org/news/nasij';
/** An address of the published site, as it is served here. */
const here = (address = '') => address.replace(published, sites.small);

async function fetched(url: string) {
  const response = await fetch(url);
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, text: await response.text() };
}

/** The width and height of a PNG that the site serves. */
async function sizeOf(url: string): Promise<number[]> {
  const response = await fetch(url);
  expect([response.status, response.headers.get('content-type')], url).toEqual([200, 'image/png']);
  const bytes = new DataView(await response.arrayBuffer());
  return [bytes.getUint32(16), bytes.getUint32(20)];
}

/** Every tag of a page's head. */
async function headOf(page: Page, url: string) {
  const { text } = await fetched(url);
  const { metas, links, ...rest } = await page.evaluate(parseHead, text);
  const first = new Map(metas.toReversed());
  return {
    ...rest,
    links,
    meta: (name: string) => first.get(name),
    link: (kind: string) => links.find(({ rel, type }) => type === kind || rel === kind)?.href,
  };
}

/** Runs in the page. Addresses are given as they are written. */
function parseHead(html: string) {
  const { body, head, title } = new DOMParser().parseFromString(html, 'text/html');
  const text = (element: Element, name: string) => element.getAttribute(name) ?? '';
  const data = body.querySelector('script[type="application/ld+json"]')?.textContent;
  return {
    title,
    metas: [...head.querySelectorAll('meta')].map((meta): [string, string] => [
      text(meta, 'property') || text(meta, 'name'),
      text(meta, 'content'),
    ]),
    links: [...head.querySelectorAll('link')].map((link) => ({
      rel: text(link, 'rel'),
      type: text(link, 'type'),
      hreflang: text(link, 'hreflang'),
      href: text(link, 'href'),
    })),
    data: data ? JSON.parse(data) : null,
  };
}

/** Runs in the page: the addresses in an XML file, each with its counterparts in other languages. */
function parseAddresses({ xml, selector }: { xml: string; selector: string }) {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror')) throw new Error('This is not well-formed XML.');
  return [...document.querySelectorAll(selector)].map((element) => ({
    address: element.querySelector('loc')?.textContent ?? element.getAttribute('href') ?? '',
    alternates: [...element.querySelectorAll('[hreflang]')].map(
      (link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`,
    ),
  }));
}

test('every page of the sitemap says of itself what the sitemap says, and has its preview', async ({
  page,
}) => {
  const { status, type, text } = await fetched(`${sites.small}/sitemap.xml`);
  expect([status, type]).toEqual([200, expect.stringMatching(/xml/)]);
  const urls = await page.evaluate(parseAddresses, { xml: text, selector: 'url' });
  expect(urls.length).toBeGreaterThan(50);
  const pictures = new Set<string>();
  for (const { address, alternates } of urls) {
    const { title, links, meta, link, data } = await headOf(page, here(address));
    expect([link('canonical'), meta('og:url')], address).toEqual([address, address]);
    const own = links.filter(({ hreflang }) => hreflang);
    expect(
      own.map(({ hreflang, href }) => `${hreflang} ${href}`),
      address,
    ).toEqual(alternates);
    expect(`${meta('og:title')} · ${meta('og:site_name')}`, address).toBe(title);
    expect(meta('og:description'), address).toBe(meta('description'));
    expect(data['@graph'][0].url, address).toBe(address);

    const picture = meta('og:image') ?? '';
    if (!pictures.has(picture)) expect(await sizeOf(here(picture)), address).toEqual([1200, 630]);
    pictures.add(picture);
    expect([meta('og:image:width'), meta('og:image:height')], address).toEqual(['1200', '630']);
    expect(meta('og:image:alt'), address).toMatch(/\S/);
    expect(meta('twitter:card'), address).toBe('summary_large_image');

    const embed = await fetched(here(link('application/json+oembed')));
    expect([embed.status, embed.type], address).toEqual([200, expect.stringMatching(/json/)]);
    const answer = JSON.parse(embed.text);
    expect(answer.title, address).toBe(meta('og:title'));
    expect(answer.html, address).toContain(`src="${address}?embed=all"`);
  }
  // Each path its own; one that two paths share would be the card that stands in for a missing one.
  expect(pictures.size).toBe(urls.length);
});

for (const language of languages) {
  test(`the feed in ${language} is found from the page, and leads to pages`, async ({ page }) => {
    const { link } = await headOf(page, `${sites.small}/${language}/`);
    const { status, type, text } = await fetched(here(link('application/atom+xml')));
    expect([status, type]).toEqual([200, expect.stringMatching(/xml/)]);
    const entries = await page.evaluate(parseAddresses, { xml: text, selector: 'entry > link' });
    expect(entries.length).toBeGreaterThan(2);
    for (const { address } of entries) {
      const answer = await fetched(here(address));
      expect(answer.status, address).toBe(200);
      expect(answer.text, address).toContain(`<html lang="${language}"`);
    }
  });
}

test('robots.txt leads to the sitemap', async () => {
  const { status, text } = await fetched(`${sites.small}/robots.txt`);
  expect(status).toBe(200);
  expect(text).toContain(`Sitemap: ${published}/sitemap.xml`);
});

test('a wrong address has nothing to show', async ({ page }) => {
  const { meta, data } = await headOf(page, `${sites.small}/en/entity/nobody`);
  expect([meta('og:title'), data, meta('robots')]).toEqual([undefined, null, 'noindex']);
});

test('a site that does not know its address promises none', async ({ page }) => {
  const { links, meta } = await headOf(page, `${sites.published}/ar/`);
  expect(meta('og:title')).toBeDefined();
  expect(meta('og:url')).toBeUndefined();
  expect(links.filter(({ type }) => /oembed|atom/.test(type))).toEqual([]);
  expect((await fetched(`${sites.published}/sitemap.xml`)).status).toBe(404);
  const robots = await fetched(`${sites.published}/robots.txt`);
  expect([robots.status, robots.text]).toEqual([200, expect.not.stringContaining('Sitemap')]);
});

test('the security policy lets the data stand, as it is none to run', async ({ page }) => {
  const complaints = await listen(page);
  await open(page, pathOf('en'));
  const data = page.locator('script[type="application/ld+json"]');
  const { '@graph': graph } = JSON.parse((await data.textContent()) ?? '');
  expect(graph[0].url).toBe(pathOf('en'));
  expect(complaints).toEqual([]);
});
