// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { plainText } from '../../story/storyIndex.ts';
import { pagesOf } from '../pages.ts';
import { type ImageOf, machineFiles } from './files.ts';
import { addressOf, titleOf } from './describedStory.ts';
import {
  image,
  parseXml,
  root,
  smallTelling,
  tellingsFor,
} from '../../../tests/fixtures/tellings.ts';

const none: ImageOf = () => null;

/** The text of a file among those for machines. */
function textOf(file: string, imageOf: ImageOf = none, tellings = tellingsFor('small')): string {
  const found = machineFiles(tellings, imageOf).find((each) => each.file === file);
  if (!found) throw new Error(`There is no ${file}.`);
  return found.text;
}

const textsIn = (parent: ParentNode, name: string) =>
  [...parent.querySelectorAll(name)].map(({ textContent }) => textContent);

describe('the sitemap', () => {
  const urls = (imageOf?: ImageOf) =>
    [
      ...parseXml(textOf('sitemap.xml', imageOf, tellingsFor('beijing'))).documentElement.children,
    ].map((url) => ({
      loc: url.querySelector('loc')?.textContent ?? '',
      lastmod: url.querySelector('lastmod')?.textContent,
      alternates: Object.fromEntries(
        [...url.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link')].map((link) => [
          link.getAttribute('hreflang'),
          link.getAttribute('href'),
        ]),
      ),
      images: textsIn(url, 'image > loc'),
    }));

  it('is of its namespace and names every page of every language at its canonical address, once', () => {
    const { documentElement } = parseXml(textOf('sitemap.xml'));
    expect(documentElement.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    const pages = tellingsFor('beijing').flatMap(({ index }) => pagesOf(index.story));
    const canonical = pages.filter(({ kind, path }) => kind === 'live' && path !== '/');
    expect(urls().map(({ loc }) => loc)).toEqual(canonical.map(({ path }) => root + path));
  });

  it('names the counterparts of each page, and they name it', () => {
    const made = urls();
    const byLoc = new Map(made.map((url) => [url.loc, url]));
    for (const { loc, alternates, lastmod } of made) {
      expect(Object.keys(alternates)).toEqual(['ar', 'en', 'x-default']);
      expect(alternates['x-default']).toBe(alternates.ar);
      expect(Object.values(alternates)).toContain(loc);
      for (const address of Object.values(alternates)) {
        expect(byLoc.get(String(address))?.alternates).toEqual(alternates);
      }
      expect(lastmod).toBe('2026-11-22');
    }
  });

  it('names the picture of a page that has one', () => {
    const withPicture = urls((_telling, focus) => (focus ? null : image));
    expect(withPicture.filter(({ images }) => images.length > 0).map(({ loc }) => loc)).toEqual([
      `${root}/ar/`,
      `${root}/en/`,
    ]);
    expect(withPicture[0]?.images).toEqual([image.url]);
  });
});

describe.each(['ar', 'en'])('the feed in %s', (language) => {
  const telling = smallTelling(language);
  const { story } = telling.index;
  const feed = () => parseXml(textOf(`${language}/feed.xml`)).documentElement;
  const link = (parent: ParentNode, rel: string) =>
    parent.querySelector(`:scope > link[rel="${rel}"]`)?.getAttribute('href');

  it('has what Atom asks for, and says its language', () => {
    const whole = feed();
    expect(whole.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(whole.getAttribute('xml:lang')).toBe(language);
    for (const part of [whole, ...whole.querySelectorAll('entry')]) {
      for (const name of ['id', 'title', 'updated']) {
        expect(part.querySelectorAll(`:scope > ${name}`)).toHaveLength(1);
      }
      expect(part.querySelector('updated')?.textContent).toBe('2022-03-01T00:00:00Z');
      expect(link(part, 'alternate')).toMatch(`${root}/${language}/`);
    }
    expect(textsIn(whole, 'author > name')).toEqual([story.byline]);
    expect(link(whole, 'self')).toBe(`${root}/${language}/feed.xml`);
    const ids = textsIn(whole, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(URL.canParse(id ?? '')).toBe(true);
  });

  it('has an entry for the story and one for each section, with its text', () => {
    const [whole, ...sections] = feed().querySelectorAll('entry');
    expect(whole?.querySelector('title')?.textContent).toBe(story.title);
    expect(whole?.querySelector('summary')?.textContent).toBe(story.standfirst);
    expect(sections.map((entry) => entry.querySelector('title')?.textContent)).toEqual(
      story.sections.map(({ heading }) => heading),
    );
    for (const [at, entry] of sections.entries()) {
      const section = story.sections[at];
      expect(link(entry, 'alternate')).toBe(`${root}/${language}/section/${section?.id}`);
      const content = entry.querySelector('content[type="xhtml"] > div');
      expect(content?.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
      expect(textsIn(content ?? entry, 'p')).toEqual(
        section?.paragraphs.map((id) => plainText(telling.index.paragraphs.get(id)?.content ?? [])),
      );
    }
  });
});

it('keeps words whole that XML would take for its own', () => {
  const telling = smallTelling('en');
  const title = 'One <b> & "two" ]]> three';
  const hard = {
    ...telling,
    index: { ...telling.index, story: { ...telling.index.story, title } },
  };
  const { documentElement } = parseXml(textOf('en/feed.xml', none, [hard]));
  expect(documentElement.querySelector('title')?.textContent).toBe(title);
  const { html } = JSON.parse(textOf('en/oembed.json', none, [hard]));
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  expect(body.querySelector('iframe')?.title).toBe(title);
});

describe('oEmbed', () => {
  const salma = { kind: 'entity' as const, id: 'salma' };

  it('gives a frame of the page without its furniture', () => {
    const answer = JSON.parse(textOf('en/entity/salma/oembed.json'));
    const telling = smallTelling('en');
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: titleOf(telling, salma),
      provider_name: 'Nasij',
      provider_url: `${root}/en/`,
    });
    const { body } = new DOMParser().parseFromString(answer.html, 'text/html');
    const [frame, ...others] = body.children;
    expect(others).toEqual([]);
    const told = ['src', 'title', 'class', 'allow'].map((name) => frame?.getAttribute(name));
    expect([frame?.tagName, ...told]).toEqual([
      'IFRAME',
      `${addressOf(telling, salma)}?embed=all`,
      answer.title,
      'nasij',
      'clipboard-write; web-share',
    ]);
    expect(answer).not.toHaveProperty('thumbnail_url');
  });

  it('shows the picture of the page where there is one', () => {
    const answer = JSON.parse(textOf('ar/oembed.json', () => image));
    expect(answer).toMatchObject({
      thumbnail_url: image.url,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('is there for every page in every language', () => {
    const files = machineFiles(tellingsFor('small'), none).filter(({ file }) =>
      file.endsWith('oembed.json'),
    );
    const frames = files.map(({ text }) => /src=\\"([^"?]*)\?embed=all\\"/.exec(text)?.[1]);
    const pages = tellingsFor('small').flatMap(({ index }) => pagesOf(index.story));
    const canonical = pages.filter(({ kind, path }) => kind === 'live' && path !== '/');
    expect(frames).toEqual(canonical.map(({ path }) => root + path));
  });
});

describe('robots.txt', () => {
  it('lets everything be read and names the sitemap', () => {
    expect(textOf('robots.txt')).toBe(`User-agent: *\nDisallow:\n\nSitemap: ${root}/sitemap.xml\n`);
  });

  it('is all there is for machines where the site does not know its address', () => {
    const tellings = tellingsFor('small', { site: '', base: '/' });
    expect(machineFiles(tellings, none)).toEqual([
      { file: 'robots.txt', text: 'User-agent: *\nDisallow:\n' },
    ]);
  });
});
