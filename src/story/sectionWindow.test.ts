import { describe, expect, it } from 'vitest';
import { beijingIn, smallIndex } from '../../tests/fixtures/stories.ts';
import { isPeriod } from './period.ts';
import { windowOfSection } from './sectionWindow.ts';
import { indexStory } from './storyIndex.ts';

describe('the window in time of a section', () => {
  const index = smallIndex();

  it('reaches from its earliest event to the end of its latest', () => {
    // The accord names the signing and the second fair, and implies the first.
    expect(windowOfSection(index, 'accord')).toEqual({ from: '2008-01-01', to: '2022-02-20' });
    expect(windowOfSection(index, 'river')).toEqual({ from: '2008-01-01', to: '2021-08-13' });
  });

  it('is none where the section has no events, or does not exist', () => {
    const withoutEvents = indexStory({ ...index.story, events: [] });
    expect(windowOfSection(withoutEvents, 'river')).toBeNull();
    expect(windowOfSection(index, 'nowhere')).toBeNull();
  });

  it('can be read as a window of the timeline in every section of a real story', () => {
    const story = beijingIn('ar');
    const real = indexStory(story);
    const windows = story.sections.flatMap(({ id }) => windowOfSection(real, id) ?? []);
    expect(windows.length).toBeGreaterThan(3);
    for (const { from, to } of windows) {
      expect(isPeriod(from) && isPeriod(to)).toBe(true);
      expect(from <= to).toBe(true);
    }
  });
});
