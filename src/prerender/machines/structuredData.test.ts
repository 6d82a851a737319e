import { describe, expect, it } from 'vitest';
import { everyFocus } from '../../url/address.ts';
import type { Focus } from '../../story/focus.ts';
import { pagesOf } from '../pages.ts';
import { structuredData } from './structuredData.ts';
import { addressOf, type DescribedStory, titleOf } from './describedStory.ts';
import { image, root, smallTelling, tellingsFor } from '../../../tests/fixtures/tellings.ts';

interface Node {
  '@type'?: string;
  [property: string]: unknown;
}

/** What a reader of JSON-LD gets: the text parsed anew. */
function graphOf(telling: DescribedStory, focus: Focus | null): Node[] {
  return JSON.parse(JSON.stringify(structuredData(telling, focus)))['@graph'];
}

/** Every node of a graph, however deep it lies. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}

const pagesIn = (telling: DescribedStory) =>
  [null, ...everyFocus(telling.index)].map((focus) => ({
    focus,
    graph: graphOf(telling, focus),
  }));
const nodeOf = (graph: readonly Node[], type: string) =>
  graph.find((node) => node['@type'] === type) ?? {};
const all = [...tellingsFor('small'), ...tellingsFor('beijing')].map(
  (telling): [string, DescribedStory] => [
    `${telling.index.story.id} in ${telling.index.story.language}`,
    telling,
  ],
);

describe.each(all)('the structured data of every page of %s', (_name, telling) => {
  const { index } = telling;
  const { story } = index;
  const addresses = new Set(pagesOf(story).map(({ path }) => root + path));

  it('is of schema.org, and every node is of a kind', () => {
    for (const { graph, focus } of pagesIn(telling)) {
      expect(structuredData(telling, focus)['@context']).toBe('https://schema.org');
      const untyped = nodesIn(graph).filter((node) => !node['@type'] && !node['@id']);
      expect(untyped).toEqual([]);
    }
  });

  it('leads to pages of the story and to its report only, and to Wikidata where the story does', () => {
    const items = new Set(story.entities.flatMap(({ wikidata }) => wikidata ?? []));
    for (const { graph } of pagesIn(telling)) {
      for (const { url, sameAs, ...node } of nodesIn(graph)) {
        const own = [url, node['@id']].filter(
          (address) => address !== undefined && address !== telling.source.url,
        );
        expect(own.filter((address) => !addresses.has(String(address)))).toEqual([]);
        if (sameAs === undefined) continue;
        expect(items).toContain(
          /^https:\/\/www\.wikidata\.org\/wiki\/(Q\d+)$/.exec(String(sameAs))?.[1],
        );
      }
    }
  });

  it('names things as the page does', () => {
    const names = new Set([
      story.title,
      story.byline,
      telling.source.name,
      ...story.entities.map(({ name }) => name),
      ...story.events.map(({ title }) => title),
      ...everyFocus(index).map((focus) => titleOf(telling, focus).replace(` — ${story.title}`, '')),
    ]);
    for (const { graph } of pagesIn(telling)) {
      const strange = nodesIn(graph).filter(({ name }) => name && !names.has(String(name)));
      expect(strange).toEqual([]);
    }
  });

  it('says on a focused page where it stands: from the story, step by step, to itself', () => {
    for (const { focus, graph } of pagesIn(telling)) {
      if (!focus) continue;
      const steps = nodeOf(graph, 'BreadcrumbList').itemListElement as Node[];
      const places = steps.map(({ item }) => (item as Node)['@id']);
      const section = focus.kind === 'paragraph' && index.paragraphs.get(focus.id)?.section;
      expect(places).toEqual([
        addressOf(telling, null),
        ...(section ? [addressOf(telling, { kind: 'section', id: section })] : []),
        addressOf(telling, focus),
      ]);
      expect(steps.map(({ position }) => position)).toEqual(places.map((_, at) => at + 1));
      expect(nodeOf(graph, 'WebPage')).toMatchObject({
        url: places.at(-1),
        name: steps.at(-1)?.name,
        inLanguage: story.language,
        isPartOf: { '@type': 'NewsArticle', url: places[0] },
      });
    }
  });

  it('has the thing itself on the page of an entity or event', () => {
    for (const { focus, graph } of pagesIn(telling)) {
      if (focus?.kind !== 'entity' && focus?.kind !== 'event') continue;
      const thing = index.entities.get(focus.id) ?? index.events.get(focus.id);
      expect(nodeOf(graph, 'WebPage').mainEntity).toMatchObject({
        name: thing && ('name' in thing ? thing.name : thing.title),
        description: thing?.description,
        url: addressOf(telling, focus),
      });
    }
  });

  it('names everything of the story in the article, each once', () => {
    const article = nodeOf(graphOf(telling, null), 'NewsArticle');
    const named = nodesIn([article.about, article.mentions]).map(({ url }) => url);
    const things = everyFocus(index).filter(({ kind }) => kind === 'entity' || kind === 'event');
    expect(named.toSorted()).toEqual(things.map((focus) => addressOf(telling, focus)).toSorted());
    expect(article).toMatchObject({
      headline: story.title,
      inLanguage: story.language,
      datePublished: story.published,
      license: 'https://spdx.org/licenses/CC-BY-4.0.html',
      author: { name: story.byline },
      creditText: story.credit,
      isBasedOn: { publisher: { name: telling.source.name }, datePublished: '2022-02-04' },
    });
  });
});

describe('the structured data of a page', () => {
  it('says when the story was changed, where it was', () => {
    const article = nodeOf(graphOf(smallTelling('en'), null), 'NewsArticle');
    expect(article).toMatchObject({ datePublished: '2022-02-05', dateModified: '2022-03-01' });
  });

  const subject = (id: string) =>
    nodeOf(graphOf(smallTelling('en'), { kind: 'event', id }), 'WebPage').mainEntity as Node;

  it.each([
    ['fair-2008', '2008', undefined],
    ['drill-2021', '2021-08-09', '2021-08-13'],
    ['signing-2022', '2022-02-04', undefined],
    ['meeting-2019', undefined, undefined],
  ])('gives the date of %s as exactly as it is known', (id, startDate, endDate) => {
    const { startDate: start, endDate: end } = subject(id);
    expect([start, end]).toEqual([startDate, endDate]);
  });

  it('calls kinds by the words of schema.org, and takes no side on what is a country', () => {
    const graph = graphOf(smallTelling('en'), null);
    const typeOf = (name: string) =>
      nodesIn(graph).find((node) => node.name === name && node.url)?.['@type'];
    expect(typeOf('Salma Haddad')).toBe('Person');
    expect(typeOf('Rabwa')).toBe('Country');
    expect(typeOf('Sahel')).toBe('Place');
    expect(typeOf('River Union')).toBe('Organization');
    expect(typeOf('The River Post')).toBe('NewsMediaOrganization');
    expect(typeOf('Delta towns')).toBe('Thing');
    expect(typeOf('Text of the accord')).toBe('CreativeWork');
  });

  it('says what a relation and a paragraph are about', () => {
    const about = (focus: Focus) =>
      (nodeOf(graphOf(smallTelling('en'), focus), 'WebPage').about as Node[]).map(
        ({ name }) => name,
      );
    expect(about({ kind: 'relation', id: 'rabwa-sahel-drill' })).toEqual([
      'Rabwa',
      'Sahel',
      'Flood drill',
    ]);
    expect(about({ kind: 'paragraph', id: 'p3' })).toEqual([
      'Salma Haddad',
      'First river fair',
      'Text of the accord',
      'Delta towns',
      'Rabwa',
    ]);
  });

  it('has the picture of the article where there is one', () => {
    const graph = structuredData(smallTelling('ar'), null, image)['@graph'];
    expect(graph[0]).toMatchObject({ image: image.url });
  });

  it('holds paths, which a reader resolves, where the site does not know its address', () => {
    const telling = smallTelling('ar', { site: '', base: '/' });
    expect(graphOf(telling, null)[0]).toMatchObject({ url: '/ar/' });
  });
});
