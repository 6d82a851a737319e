import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallStoryWithOriginal } from '../../tests/fixtures/original.ts';
import { compiled, smallIndex } from '../../tests/fixtures/stories.ts';
import { localStory } from '../compiler/localStory.ts';
import type { Filters } from '../story/filters.ts';
import { indexStory } from '../story/storyIndex.ts';
import { entityKinds, stances } from '../story/vocabulary.ts';
import { embeds, views } from './choices.ts';
import { everyFocus, linksFrom, readAddress, type ViewState, writePath } from './address.ts';

// Its Arabic has the publisher's own wording beside it.
const index = indexStory(localStory(compiled(smallStoryWithOriginal(['ar'])), 'ar'));
const read = (url: string, of = index) => {
  const [pathname = '', search] = url.split('?');
  return readAddress({ pathname, search: search === undefined ? '' : `?${search}` }, of);
};

const dates = fc.constantFrom('2008', '2014-02', '2022-02-04');
const filters: fc.Arbitrary<Filters> = fc
  .record(
    {
      voice: fc.constantFrom('reporter', 'river-post', 'salma', 'accord-text'),
      stance: fc.subarray([...stances], { minLength: 1 }),
      kind: fc.subarray([...entityKinds], { minLength: 1 }),
      from: dates,
      to: dates,
    },
    { requiredKeys: [] },
  )
  .filter(({ from, to }) => !from || !to || from <= to);
const states: fc.Arbitrary<ViewState> = fc
  .record(
    {
      language: fc.constantFrom('ar', 'en'),
      focus: fc.constantFrom(null, ...everyFocus(index)),
      filters,
      view: fc.constantFrom(...views),
      embed: fc.constantFrom(...embeds),
      text: fc.constant('original' as const),
      quote: fc.constantFrom('1-1-000000000000', '12-340-z9y8x7w6v5u4'),
    },
    { requiredKeys: ['language', 'focus', 'filters', 'view'] },
  )
  // A framed picture is the open one, and only paragraphs have words to quote.
  .map(({ quote, ...state }) => ({
    ...state,
    view: views.find((picture) => picture === state.embed) ?? state.view,
    ...(quote && state.focus?.kind === 'paragraph' && { quote }),
  }));

describe('the URL of a view', () => {
  it('reads back what it wrote, for every view', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(read(writePath(state))).toEqual({ found: true, state, ignored: [] });
      }),
    );
  });

  it('writes ASCII that needs no escaping', () => {
    fc.assert(
      fc.property(states, (state) => {
        const path = writePath(state);
        expect(path).toMatch(/^[\w/?&=,-]+$/);
        expect(new URL(path, 'https://example.org').pathname).toBe(path.split('?')[0]);
      }),
    );
  });

  it.each([
    ['/', 'ar', null],
    ['/ar/', 'ar', null],
    ['/en', 'en', null],
    ['/en/section/river', 'en', { kind: 'section', id: 'river' }],
    ['/ar/paragraph/p3/', 'ar', { kind: 'paragraph', id: 'p3' }],
    ['/ar/entity/salma', 'ar', { kind: 'entity', id: 'salma' }],
    ['/ar/event/fair-2008', 'ar', { kind: 'event', id: 'fair-2008' }],
    ['/ar/relation/two-fairs/', 'ar', { kind: 'relation', id: 'two-fairs' }],
  ])('reads %s', (url, language, focus) => {
    expect(read(url)).toEqual({
      found: true,
      state: { language, focus, filters: {}, view: 'graph' },
      ignored: [],
    });
  });

  it.each([
    '/fr/',
    '/ar/entity',
    '/ar/thing/salma',
    '/ar/entity/salma/more',
    '/ar/entity/fair-2008',
  ])('does not find %s', (url) => {
    expect(read(url).found).toBe(false);
  });

  it('says what was asked for where an id is unknown', () => {
    expect(read('/ar/entity/salme')).toEqual({
      found: false,
      asked: { kind: 'entity', id: 'salme' },
    });
  });

  it('forwards a retired id to its successor and keeps the filters', () => {
    expect(read('/en/entity/mayor?voice=salma')).toMatchObject({
      found: true,
      state: { focus: { kind: 'entity', id: 'salma' } },
      forward: '/en/entity/salma?voice=salma',
    });
  });

  it('follows an id that was retired twice, to whatever kind of thing it became', () => {
    const retired = { party: 'old-fair', 'old-fair': 'fair-2008', a: 'b', b: 'a' };
    const changed = { ...index, story: { ...index.story, retired } };
    const asked = (id: string) =>
      readAddress({ pathname: `/ar/entity/${id}`, search: '' }, changed);
    expect(asked('party')).toMatchObject({ forward: '/ar/event/fair-2008' });
    expect(asked('a').found).toBe(false);
  });

  it.each([
    ['voice=nobody', 'voice', 'unknownVoice'],
    ['voice=', 'voice', 'empty'],
    ['embed=everything', 'embed', 'unknownValue'],
    ['quote=0', 'quote', 'notAQuote'],
    ['quote=1-0-000000000000', 'quote', 'notAQuote'],
    // Only a paragraph has words.
    ['quote=1-2-000000000000', 'quote', 'notAQuote'],
    ['stance=friendly', 'stance', 'unknownValue'],
    ['stance=cooperation,friendly', 'stance', 'unknownValue'],
    ['kind=alien', 'kind', 'unknownValue'],
    ['from=yesterday', 'from', 'notADate'],
    ['from=2022-02-30', 'from', 'notADate'],
    ['from=2014&to=2008', 'to', 'endsBeforeStart'],
    ['view=', 'view', 'empty'],
    ['view=map', 'view', 'unknownValue'],
    ['text=', 'text', 'empty'],
    ['text=retold', 'text', 'unknownValue'],
  ])('ignores ?%s with a reason and opens the story', (search, parameter, reason) => {
    expect(read(`/ar/?${search}`)).toMatchObject({ found: true, ignored: [{ parameter, reason }] });
  });

  it('ignores ?text=original with a reason where there is no original', () => {
    const ignored = [{ parameter: 'text', value: 'original', reason: 'noOriginal' }];
    const state = { language: 'ar', focus: { kind: 'entity', id: 'salma' }, filters: {} };
    expect(read('/ar/entity/salma?text=original', smallIndex())).toEqual({
      found: true,
      state: { ...state, view: 'graph' },
      ignored,
    });
    expect(read('/ar/entity/salma?text=original')).toMatchObject({
      state: { ...state, text: 'original' },
      ignored: [],
    });
  });

  it('passes over parameters that others add to links', () => {
    expect(read('/ar/?fbclid=x&utm_source=y')).toMatchObject({
      state: { filters: {} },
      ignored: [],
    });
  });

  it('links under a base path, with the language and filters kept', () => {
    const state = { language: 'ar', filters: { voice: 'salma' } };
    expect(linksFrom(state, '/news/')({ kind: 'event', id: 'fair-2008' })).toBe(
      '/news/ar/event/fair-2008?voice=salma',
    );
    expect(linksFrom(state, '/')(null)).toBe('/ar/?voice=salma');
    expect(linksFrom({ ...state, view: 'loom' }, '/')(null)).toBe('/ar/?voice=salma&view=loom');
    expect(linksFrom({ ...state, view: 'graph' }, '/')(null)).toBe('/ar/?voice=salma');
  });
});

describe('the address of a part for another page’s frame', () => {
  it.each(embeds)('/en/embed/%s is the story with that part, written as a parameter', (embed) => {
    const address = read(`/en/embed/${embed}/`);
    const view = embed === 'loom' ? 'loom' : 'graph';
    const state = { language: 'en', focus: null, filters: {}, view, embed };
    expect(address).toEqual({ found: true, state, ignored: [] });
    expect(address.found && writePath(address.state)).toBe(`/en/?embed=${embed}`);
  });

  it('opens the picture that it shows', () => {
    const viewOf = (url: string) => {
      const address = read(url);
      return address.found && address.state.view;
    };
    expect(viewOf('/ar/?embed=loom')).toBe('loom');
    expect(viewOf('/ar/?embed=graph&view=table')).toBe('graph');
    expect(viewOf('/ar/?embed=all&view=table')).toBe('table');
  });

  it('is not found where there is no such part', () => {
    for (const url of ['/ar/embed', '/ar/embed/card', '/ar/embed/graph/more'])
      expect(read(url)).toEqual({ found: false, asked: null });
  });
});
