import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiled } from '../../../tests/fixtures/stories.ts';
import { readStory } from '../../files/readStory.ts';
import { localStory } from '../../compiler/localStory.ts';
import { searchDocuments } from '../../prerender/searchData.ts';
import { searchIndex } from './searchIndex.ts';
import { searchStory } from './searchStory.ts';
import type { FoundWords, SearchResult } from './searchTypes.ts';

const story = compiled(readStory('data/beijing-2022'));
const data = searchDocuments(
  story,
  story.languages.map((language) => localStory(story, language)),
);
const index = searchIndex(data);
const languages = ['ar', 'en'] as const;
type Code = (typeof languages)[number];

const find = (query: string, language: Code = 'ar') => searchStory(index, query, language);
const first = (query: string, language: Code = 'ar') => find(query, language)[0];
const ids = (query: string, language: Code = 'ar') => find(query, language).map(({ id }) => id);
const textOf = (words: FoundWords | undefined | null) =>
  words?.pieces.map(({ text }) => text).join('');
const hitsIn = (words: FoundWords | undefined | null) =>
  words?.pieces.filter(({ hit }) => hit).map(({ text }) => text);

describe.each(languages)('search on a page in %s', (language) => {
  it.each([
    ['بوتين', 'putin'],
    ['فلاديمير بوتين', 'putin'],
    ['Putin', 'putin'],
    ['PUTIN', 'putin'],
    ['Antonio', 'guterres'],
    ['روسيا', 'russia'],
    ['موسكو', 'russia'],
    ['Moscow', 'russia'],
    ['الصين', 'china'],
    ['NATO', 'nato'],
    ['الناتو', 'nato'],
    ['US', 'united-states'],
    ['شي', 'xi'],
    ['Kazakhstan', 'central-asia-five'],
    ['كازاخستان', 'central-asia-five'],
  ])('finds %s first as the entity %s', (query, id) => {
    expect(first(query, language)).toMatchObject({ kind: 'entity', id });
  });

  it.each([
    ['hamza', 'الاويغور', 'uyghurs'],
    ['another spelling of the name', 'الايغور', 'uyghurs'],
    ['ta marbuta', 'منظمة الصحه', 'who'],
    ['vowel marks', 'بُوتِين', 'putin'],
    ['tatweel', 'بوتـــين', 'putin'],
    ['final ya', 'سوتشى', 'sochi'],
    ['a particle', 'وروسيا', 'russia'],
    ['an article joined to a particle', 'للصين', 'china'],
    ['two particles', 'وبالصين', 'china'],
    ['no article', 'ناتو', 'nato'],
    ['Persian letters', 'کرملین', 'kremlin'],
    ['a letter forgotten in Arabic', 'بوتن', 'putin'],
    ['a letter forgotten in English', 'Guteres', 'guterres'],
    ['two letters exchanged in a long word', 'Kremiln', 'kremlin'],
    ['the beginning of a name', 'Gut', 'guterres'],
    ['the beginning of an Arabic name', 'غوت', 'guterres'],
    ['a possessive', 'China’s', 'china'],
  ])('forgives %s', (_, query, id) => {
    expect(first(query, language)).toMatchObject({ kind: 'entity', id });
  });

  it.each(['2014', '٢٠١٤', '۲۰۱۴'])('finds the year %s in any digits', (year) => {
    expect(first(year, language)).toMatchObject({ kind: 'event', id: 'sochi-2014' });
    expect(ids(year, language)).toEqual(['sochi-2014', 'p10', 'sochi']);
  });

  it.each(['4 February 2022', '٤ فبراير ٢٠٢٢', '2022-02-04'])('finds the date %s', (date) => {
    expect(ids(date, language)).toEqual(expect.arrayContaining(['statement-2022', 'gas-deal']));
  });

  it('finds sections and text', () => {
    expect(find('غاز من الشرق', language)[0]).toMatchObject({ kind: 'section', id: 'energy' });
    expect(find('human rights', language)).toMatchObject([{ kind: 'paragraph', id: 'p5' }]);
    expect(find('حقوق الانسان', language)).toMatchObject([{ kind: 'paragraph', id: 'p5' }]);
  });

  it('wants all words, and some of them only where nothing has all', () => {
    expect(ids('بوتين الغاز', language)).toEqual(expect.arrayContaining(['gas-deal', 'p8']));
    expect(ids('بوتين الغاز', language)).not.toContain('putin');
    expect(first('putin zzzzzz', language)?.id).toBe('putin');
    expect(ids('the purple elephant', language)).toEqual([]);
  });

  it('takes words of two languages in one query', () => {
    expect(ids('بوتين gas', language)).toContain('p8');
  });

  it('finds nothing for nothing and for junk', () => {
    for (const junk of ['', '   ', '«»؟!', '🙂', 'ـــ', 'qqqqwwww', '\u0000', '999999']) {
      expect(find(junk, language)).toEqual([]);
    }
  });

  it('gives each thing once, and the same answer each time', () => {
    const results = find('الصين', language);
    const keys = results.map(({ kind, id }) => `${kind}/${id}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(find('الصين', language)).toEqual(results);
    expect(searchStory(searchIndex(data), 'الصين', language)).toEqual(results);
  });

  it('bears a very long query', () => {
    const long = 'بوتين '.repeat(5000);
    expect(first(long, language)?.id).toBe('putin');
    expect(() => find('x'.repeat(100_000), language)).not.toThrow();
  });
});

describe('the order of results', () => {
  const placeOf = (results: readonly SearchResult[], id: string) =>
    results.findIndex((result) => result.id === id);

  it('has whole names above names that hold them, and these above text', () => {
    const results = find('روسيا');
    expect(placeOf(results, 'russia')).toBe(0);
    expect(placeOf(results, 'russian-far-east')).toBeLessThan(placeOf(results, 'p2'));
  });

  it('has the word as it was typed above the word under a particle', () => {
    // «كين» is left of «بكين» where «ب» is taken for a particle; nothing that begins so stands above it.
    expect(first('بكين')?.id).toBe('beijing');
    expect(ids('بوتين').slice(0, 2)).toEqual(['putin', 'meeting-2022']);
  });

  it('has a date’s event above the text that tells of it', () => {
    const results = find('2014', 'en');
    expect(placeOf(results, 'sochi-2014')).toBeLessThan(placeOf(results, 'p10'));
  });
});

describe('the words of a result', () => {
  it('are the page’s own where these answer', () => {
    const result = first('بوتين');
    expect(result?.name).toMatchObject({ language: 'ar' });
    expect(hitsIn(result?.name)).toEqual(['بوتين']);
    expect(result).not.toHaveProperty('also');
  });

  it('show the name in the other language beside the page’s own where only that answers', () => {
    const result = first('Putin');
    expect(textOf(result?.name)).toBe('فلاديمير بوتين');
    expect(result?.also?.language).toBe('en');
    expect(textOf(result?.also)).toBe('Putin');
    expect(hitsIn(result?.also)).toEqual(['Putin']);
  });

  it('show the alias or member that was looked for', () => {
    expect(textOf(first('Kazakhstan', 'en')?.also)).toBe('Kazakhstan');
    expect(textOf(first('Moscow', 'en')?.also)).toBe('Moscow');
  });

  it('show the text of a paragraph in the language that answers', () => {
    const own = find('human rights', 'en')[0];
    expect(own?.snippet?.language).toBe('en');
    const foreign = find('human rights', 'ar')[0];
    expect(foreign?.snippet?.language).toBe('en');
    expect(hitsIn(foreign?.snippet)).toEqual(['human', 'rights']);
    expect(foreign).toMatchObject({ name: null, number: 5 });
  });

  it('prefer the page’s language where both answer', () => {
    for (const language of languages) {
      const paragraph = find('2014', language).find(({ kind }) => kind === 'paragraph');
      expect(paragraph?.snippet?.language).toBe(language);
      expect(first('2014', language)?.when?.language).toBe(language);
    }
  });
});

it('never throws, and finds only what the story has', () => {
  const known = new Set(data.items.map(({ kind, id }) => `${kind}/${id}`));
  const letters = fc.constantFrom(...'اأبتةوفبكلليىءؤ ٠١ًّـ-«’abcXéß0123 \u2067__proto__');
  const queries = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: letters, maxLength: 40 }),
    fc.constantFrom('__proto__', 'constructor', 'toString hasOwnProperty', 'ar names written'),
  );
  fc.assert(
    fc.property(queries, fc.constantFrom(...languages), (query, language) => {
      for (const { kind, id } of find(query, language)) {
        expect(known).toContain(`${kind}/${id}`);
      }
    }),
    { numRuns: 300 },
  );
});
