import { describe, expect, it } from 'vitest';
import { smallStoryWithOriginal } from '../../tests/fixtures/original.ts';
import { smallStory } from '../../tests/fixtures/smallStory.ts';
import { compiled } from '../../tests/fixtures/stories.ts';
import { compileStory } from './compile.ts';
import { localStory } from './localStory.ts';

const { story } = compileStory(smallStory());
if (!story) throw new Error('The small story does not compile.');

describe('localStory', () => {
  const arabic = localStory(story, 'ar');
  const english = localStory(story, 'en');

  it('puts the words of one language to the facts', () => {
    expect(english.title).toBe('An accord across the river');
    expect(arabic.sections[0]).toMatchObject({
      id: 'accord',
      heading: 'الاتفاق',
      paragraphs: ['p1', 'p2'],
    });
    expect(english.entities.find(({ id }) => id === 'delta-towns')?.members).toEqual([
      'North Delta',
      'South Delta',
    ]);
    expect(english.entities.find(({ id }) => id === 'rabwa')).toMatchObject({
      name: 'Rabwa',
      short: 'Rabwa',
    });
    expect(arabic.notes[2]).toMatchObject({ id: 'p4-drill', kind: 'context', sources: [] });
  });

  it('puts every date into words', () => {
    expect(arabic.publishedWhen).toBe('٥ فبراير ٢٠٢٢');
    expect(english.events.find(({ id }) => id === 'drill-2021')).toMatchObject({
      when: '9–13 August 2021',
      statedWhen: 'August',
      sources: [{ kind: 'publication', name: 'River Union', when: '19 August 2021' }],
    });
    expect(english.events.find(({ id }) => id === 'meeting-2019')?.when).toBe('about 2019');
    expect(english.events.find(({ id }) => id === 'signing-2022')).not.toHaveProperty('statedWhen');
  });

  it('has the publisher’s own wording in the languages that have it, and no trace of it in others', () => {
    const whole = compiled(smallStoryWithOriginal(['en']));
    const original = whole.words['en']?.original;
    expect(original).toBeDefined();
    expect(localStory(whole, 'en')).toEqual({ ...english, original });
    expect(JSON.stringify(localStory(whole, 'ar'))).toBe(JSON.stringify(arabic));
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(arabic))).toEqual(arabic);
  });

  it('refuses a language that the story lacks', () => {
    expect(() => localStory({ ...story, words: {} }, 'en')).toThrow('has no “en”');
  });
});
