// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  cases,
  exported,
  illegal,
  mentionsIn,
  site,
  smallWhole,
} from '../../../tests/fixtures/exports.ts';
import { plainText } from '../../story/storyIndex.ts';

const namespace = 'http://www.tei-c.org/ns/1.0';
const read = (text: string) => new DOMParser().parseFromString(text, 'application/xml');

/**
 * What may stand in each element, as the TEI Guidelines' content models have it, cut down to the elements that we
 * use: a pattern over the names of its children, each followed by a space.
 */
const name = (element: string) => `(${element} )+(listOrg )?(idno )*(note )*`;
const phrases = '((rs|emph) )*';
const models: Record<string, string> = {
  TEI: 'teiHeader standOff text ',
  teiHeader: 'fileDesc profileDesc ',
  fileDesc: 'titleStmt publicationStmt sourceDesc ',
  titleStmt: '(title )+(respStmt )*',
  respStmt: '(resp )+(name )+',
  publicationStmt: '(authority )((date|idno|availability) )*',
  availability: '(licence )+',
  sourceDesc: '(bibl )+',
  profileDesc: 'langUsage ',
  langUsage: '(language )+',
  standOff: '((listPerson|listOrg|listPlace|listBibl|listEvent|listRelation) )+',
  listPerson: '(person )+',
  listOrg: '(org )+',
  listPlace: '(place )+',
  listBibl: '(bibl )+',
  listEvent: '(event )+',
  listRelation: '(relation )+',
  person: name('persName'),
  org: name('orgName'),
  place: name('placeName'),
  event: name('label'),
  bibl: '((title|publisher|date|ptr|idno|note) )*',
  relation: '(desc )?',
  text: 'front body ',
  front: '(div )+',
  body: '(head )?(div )+',
  div: '(head )?(argument )?((p|note) )+',
  argument: '(p )+',
  p: '((said|rs|emph) )*',
  said: '((said|rs|emph) )*',
  rs: phrases,
  emph: phrases,
};

/** The attributes that point, each to one thing or to several parted by spaces. */
const pointing = ['ref', 'who', 'ana', 'source', 'resp', 'target', 'synch', 'active', 'passive'];

describe.each(cases)('the TEI of %s', (_name, { story, language, index }) => {
  const { text } = exported(story, 'tei', language);
  const document = read(text);
  const all = [...document.querySelectorAll('*')];
  const byId = new Map(all.map((element) => [element.getAttribute('xml:id'), element]));

  it('is well formed, in TEI’s namespace and in the story’s language', () => {
    expect(document.querySelector('parsererror')).toBeNull();
    expect(new Set(all.map(({ namespaceURI }) => namespaceURI))).toEqual(new Set([namespace]));
    for (const part of ['TEI', 'text', 'standOff']) {
      expect(document.querySelector(part)?.getAttribute('xml:lang')).toBe(language);
    }
    expect(document.querySelector('titleStmt > title')?.textContent).toBe(index.story.title);
    expect(document.querySelector('licence')?.textContent).toBe(story.licence);
    expect(document.querySelector('sourceDesc publisher')?.textContent).toBe(story.source.name);
    expect(document.querySelector('sourceDesc note')?.textContent).toBe(index.story.credit);
  });

  it('has only elements that the Guidelines allow where they stand', () => {
    const wrong = all.filter((element) => {
      const children = [...element.children].map(({ localName }) => `${localName} `).join('');
      return !new RegExp(`^(?:${models[element.localName] ?? ''})$`).test(children);
    });
    expect(wrong.map(({ outerHTML }) => outerHTML.slice(0, 200))).toEqual([]);
  });

  it('has unique ids, and every pointer leads somewhere', () => {
    const ids = all.flatMap((element) => element.getAttribute('xml:id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+\.[a-z0-9-]+$/.test(id))).toEqual([]);
    const pointers = all.flatMap((element) =>
      [...pointing, 'mutual']
        .flatMap((attribute) => element.getAttribute(attribute)?.split(' ') ?? [])
        .filter((pointer) => !pointer.startsWith('https://')),
    );
    expect(pointers.filter((pointer) => !byId.has(pointer.slice(1)))).toEqual([]);
    expect(pointers.every((pointer) => pointer.startsWith('#'))).toBe(true);
  });

  it('has every section and paragraph with the article’s words, none more and none less', () => {
    const sections = [...document.querySelectorAll('body > div > head')];
    expect(sections.map((head) => head.textContent)).toEqual(
      index.story.sections.map(({ heading }) => heading),
    );
    const paragraphs = [...document.querySelectorAll('body > div > p')];
    expect(paragraphs.map((p) => p.textContent)).toEqual(
      index.story.paragraphs.map(({ content }) => plainText(content)),
    );
    expect(paragraphs[0]?.getAttribute('corresp')).toBe(`${site}${language}/paragraph/p1`);
  });

  it('has every mention, entity, event, relation and note of the story', () => {
    expect(document.querySelectorAll('body rs')).toHaveLength(mentionsIn(index));
    const count = (prefix: string) =>
      [...byId.keys()].filter((id) => id?.startsWith(`${prefix}.`)).length;
    expect(count('entity')).toBe(story.entities.length);
    expect(count('event')).toBe(story.events.length);
    expect(count('relation')).toBe(story.relations.length);
    expect(count('note')).toBe(story.notes.length);
    const people = story.entities.filter(({ kind }) => kind === 'person');
    expect(document.querySelectorAll('listPerson > person')).toHaveLength(people.length);
  });

  it('says who speaks, outermost the one who reports', () => {
    for (const { id, voices } of story.paragraphs) {
      const said = [...(byId.get(`paragraph.${id}`)?.querySelectorAll('said') ?? [])];
      const speakers = voices.filter((voice) => voice !== 'reporter');
      expect(said.map((part) => part.getAttribute('who'))).toEqual(
        speakers.map((voice) => (voice === 'editor' ? '#voice.editor' : `#entity.${voice}`)),
      );
    }
  });

  it('gives each relation its ends, evidence, voices and events', () => {
    for (const relation of story.relations) {
      const element = byId.get(`relation.${relation.id}`);
      const kind = relation.joins === 'events' ? 'event' : 'entity';
      const ends = [relation.from, relation.to].map((id) => `#${kind}.${id}`);
      const written = relation.mutual
        ? element?.getAttribute('mutual')?.split(' ')
        : [element?.getAttribute('active'), element?.getAttribute('passive')];
      expect(written, relation.id).toEqual(ends);
      const sources = element?.getAttribute('source')?.split(' ') ?? [];
      expect(sources.filter((pointer) => pointer.startsWith('#paragraph.'))).toEqual(
        relation.evidence.map((id) => `#paragraph.${id}`),
      );
      expect(element?.getAttribute('resp')?.split(' ') ?? []).toHaveLength(relation.voices.length);
      expect(element?.getAttribute('synch')?.split(' ') ?? []).toHaveLength(relation.events.length);
      expect(element?.textContent).toBe(index.relations.get(relation.id)?.sentence);
    }
  });
});

describe('the dates of a TEI file', () => {
  const document = read(exported(smallWhole(), 'tei', 'ar').text);
  it.each([
    ['fair-2008', { when: '2008', from: null, to: null, cert: null, evidence: 'internal' }],
    ['meeting-2019', { when: '2019', from: null, to: null, cert: 'low', evidence: 'internal' }],
    [
      'drill-2021',
      { when: null, from: '2021-08-09', to: '2021-08-13', cert: null, evidence: 'external' },
    ],
    [
      'signing-2022',
      { when: '2022-02-04', from: null, to: null, cert: null, evidence: 'conjecture' },
    ],
  ])('are as exact as they are known: %s', (id, attributes) => {
    const event = [...document.querySelectorAll('event')].find(
      (element) => element.getAttribute('xml:id') === `event.${id}`,
    );
    for (const [attribute, value] of Object.entries(attributes)) {
      expect(event?.getAttribute(attribute), attribute).toBe(value);
    }
  });
});

describe('a TEI file of awkward words', () => {
  it('stays well formed, with the sign for a lost character', () => {
    const story = smallWhole();
    const words = story.words.ar;
    if (words) words.paragraphs.p1 = [`نص ${illegal}`, { emphasis: 'em', children: ['<وسم> & '] }];
    const document = read(exported(story, 'tei', 'ar').text);
    expect(document.querySelector('parsererror')).toBeNull();
    const lost = '\uFFFD\uFFFD\uFFFD\uFFFD';
    expect(document.querySelector('body p[n="1"]')?.textContent).toBe(`نص ${lost}<وسم> & `);
  });
});
