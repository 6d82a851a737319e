import { describe, expect, it } from 'vitest';
import { smallStory } from '../../tests/fixtures/smallStory.ts';
import { compiled } from '../../tests/fixtures/stories.ts';
import { localStory } from '../compiler/localStory.ts';
import { searchDocuments } from './searchData.ts';

const story = compiled(smallStory());
const tellings = story.languages.map((language) => localStory(story, language));
const data = searchDocuments(story, tellings);
const item = (id: string) => data.items.find((candidate) => candidate.id === id);

describe('what is searched', () => {
  it('holds every entity, event, section and paragraph once, in all languages', () => {
    const ids = data.items.map(({ kind, id }) => `${kind}/${id}`);
    expect(ids.toSorted()).toEqual(
      [
        ...story.entities.map(({ id }) => `entity/${id}`),
        ...story.events.map(({ id }) => `event/${id}`),
        ...story.sections.map(({ id }) => `section/${id}`),
        ...story.paragraphs.map(({ id }) => `paragraph/${id}`),
      ].toSorted(),
    );
    expect(data.languages).toEqual(['ar', 'en']);
    for (const { words } of data.items) expect(Object.keys(words)).toEqual(['ar', 'en']);
  });

  it('knows all names: full, short, aliases and members, each once', () => {
    expect(item('salma')?.words.ar?.names).toEqual(['سلمى حداد', 'سلمى', 'حداد']);
    expect(item('salma')?.words.en?.names).toEqual(['Salma Haddad', 'Salma', 'Haddad']);
    expect(item('delta-towns')?.words.en?.names).toEqual([
      'Delta towns',
      'North Delta',
      'South Delta',
    ]);
    expect(item('salma')?.of).toBe('person');
  });

  it('gives events their date in words and in digits', () => {
    expect(item('signing-2022')).toMatchObject({
      date: '2022-02-04',
      words: { ar: { when: '٤ فبراير ٢٠٢٢' }, en: { when: '4 February 2022' } },
    });
  });

  it('gives paragraphs their number and their plain text, sections their standfirst', () => {
    expect(item('p2')).toMatchObject({
      number: 2,
      words: {
        en: {
          names: [],
          text: 'The river fair opened the same day, the second in under fifteen years.',
        },
      },
    });
    expect(item('river')?.words.en).toEqual({
      names: ['The river'],
      text: 'What came before the accord and what stands against it.',
    });
  });

  it('stands in reading order', () => {
    const at = (id: string) => data.items.findIndex((candidate) => candidate.id === id);
    expect(at('p1')).toBeLessThan(at('p2'));
    expect(at('salma')).toBeLessThan(at('old-bridge'));
    expect(at('accord')).toBeLessThan(at('river'));
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('refuses tellings that are not all there', () => {
    expect(() => searchDocuments(story, tellings.slice(1))).toThrow(/ar, en/);
    expect(() => searchDocuments(story, [])).toThrow(/river-accord/);
  });
});
