// @vitest-environment jsdom
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { cases, exported, illegal, site, smallWhole } from '../../tests/fixtures/exports.ts';
import type { ExportFormat } from './exportFile.ts';

/** What both readers make of an attribute, whatever they were written with. */
type Attributes = Record<string, unknown>;

const readers = {
  gexf: (text: string) => parseGexf(MultiGraph, text),
  graphml: (text: string) => parseGraphml(MultiGraph, text),
} as const satisfies Partial<Record<ExportFormat, unknown>>;
const formats = ['gexf', 'graphml'] as const;

const strict = (text: string) => new DOMParser().parseFromString(text, 'application/xml');

describe.each(cases)('the graph of %s', (_name, { story, language, index }) => {
  const actors = index.story.entities.filter(({ actor }) => actor);
  const isActor = new Set(actors.map(({ id }) => id));
  const drawn = index.story.relations.filter(
    ({ from, to }) => isActor.has(from) && isActor.has(to),
  );

  it.each(formats)('is the story’s own when an independent reader opens the %s', (format) => {
    const graph = readers[format](exported(story, format, language).text);
    expect(graph.nodes()).toEqual(actors.map(({ id }) => id));
    expect(graph.edges().toSorted()).toEqual(drawn.map(({ id }) => id).toSorted());
    for (const actor of actors) {
      const node: Attributes = graph.getNodeAttributes(actor.id);
      expect(node.label).toBe(actor.name);
      expect(node.kind).toBe(actor.kind);
      expect(node.wikidata).toBe(actor.wikidata);
      expect(node.mentions).toBe(index.mentionCount.get(actor.id) ?? 0);
      expect(node.url).toBe(`${site}${language}/entity/${actor.id}`);
    }
    for (const relation of drawn) {
      const edge: Attributes = graph.getEdgeAttributes(relation.id);
      expect(graph.extremities(relation.id)).toEqual([relation.from, relation.to]);
      expect(edge.label).toBe(relation.sentence);
      expect([edge.stance, edge.relation]).toEqual([relation.stance, relation.type]);
      expect([edge.mutual, edge.context]).toEqual([relation.mutual, relation.context]);
      expect(String(edge.evidence ?? '')).toBe(relation.evidence.join(' '));
      expect(edge.url).toBe(`${site}${language}/relation/${relation.id}`);
    }
  });

  it('has undirected edges for mutual ties in GEXF', () => {
    const graph = readers.gexf(exported(story, 'gexf', language).text);
    const undirected = drawn.filter(({ mutual }) => mutual).map(({ id }) => id);
    expect(graph.filterUndirectedEdges(() => true).toSorted()).toEqual(undirected.toSorted());
    expect(undirected.length).toBeGreaterThan(1);
  });

  it('dates its edges by their events', () => {
    const document = strict(exported(story, 'gexf', language).text);
    const graph = readers.graphml(exported(story, 'graphml', language).text);
    for (const { id, events } of drawn) {
      const spells = [...document.querySelectorAll(`edge[id="${id}"] spell`)].map(
        (spell) => `${spell.getAttribute('start')}/${spell.getAttribute('end')}`,
      );
      const spans = new Set(
        events.map((event) => {
          const found = index.events.get(event);
          return `${found?.start}/${found?.end}`;
        }),
      );
      expect(spells, id).toEqual([...spans].toSorted());
      expect(graph.getEdgeAttribute(id, 'dates') ?? '', id).toBe(spells.join(' '));
    }
    const root = document.querySelector('graph');
    expect(document.documentElement.namespaceURI).toBe('http://gexf.net/1.3');
    expect(root?.getAttribute('mode')).toBe('dynamic');
    expect(root?.getAttribute('timeformat')).toBe('date');
    expect(document.querySelectorAll('spell').length).toBeGreaterThan(0);
  });

  it('keeps edges of one pair apart by their kind', () => {
    const document = strict(exported(story, 'gexf', language).text);
    const keys = [...document.querySelectorAll('edge')].map((edge) =>
      [
        ...[edge.getAttribute('source'), edge.getAttribute('target')].toSorted(),
        edge.getAttribute('kind'),
      ].join(' '),
    );
    expect(new Set(keys).size).toBe(keys.length);
    const pairs = new Set(keys.map((key) => key.split(' ').slice(0, 2).join(' ')));
    expect(pairs.size).toBeLessThan(keys.length);
  });
});

describe('a graph with awkward words', () => {
  it.each(formats)('stays readable as %s, with the sign for a lost character', (format) => {
    const story = smallWhole();
    const salma = story.words.en?.entities.salma;
    if (salma) salma.name = `A ${illegal} <b> & "c"`;
    const { text } = exported(story, format, 'en');
    expect(strict(text).querySelector('parsererror')).toBeNull();
    const name = readers[format](text).getNodeAttribute('salma', 'label');
    expect(name).toBe('A \uFFFD\uFFFD\uFFFD\uFFFD <b> & "c"');
  });

  it('keeps two relations of one type between one pair', () => {
    const story = smallWhole();
    for (const relation of story.relations) {
      if (relation.id === 'rabwa-sahel-drill') relation.type = 'partners';
    }
    const edges = strict(exported(story, 'gexf', 'ar').text).querySelectorAll(
      'edge[kind^=partners]',
    );
    expect([...edges].map((edge) => edge.getAttribute('kind'))).toEqual(['partners', 'partners 2']);
  });
});
