import { describe, expect, it } from 'vitest';
import { eventTowards, nearestEvent, neighbourInTime } from './controller.ts';
import { timelineLayout } from './layout.ts';
import { nineEvents } from './testStory.ts';

const arabic = timelineLayout(nineEvents('ar'), 'ar');
const english = timelineLayout(nineEvents('en'), 'en');

describe('eventTowards', () => {
  it.each(['across', 'down'] as const)(
    '%s, goes later with the left arrow in Arabic and with the right arrow in English',
    (lies) => {
      expect(eventTowards(arabic, 'sochi-2014', 'ArrowLeft', lies)).toBe('meeting-2019');
      expect(eventTowards(arabic, 'sochi-2014', 'ArrowRight', lies)).toBe('games-2008');
      expect(eventTowards(english, 'sochi-2014', 'ArrowRight', lies)).toBe('meeting-2019');
      expect(eventTowards(english, 'sochi-2014', 'ArrowLeft', lies)).toBe('games-2008');
    },
  );

  it('goes later with the down arrow in a column, in either direction of writing', () => {
    for (const layout of [arabic, english]) {
      expect(eventTowards(layout, 'sochi-2014', 'ArrowDown', 'down')).toBe('meeting-2019');
      expect(eventTowards(layout, 'sochi-2014', 'ArrowUp', 'down')).toBe('games-2008');
    }
  });

  it('leaves up and down to the page where the axis runs across', () => {
    expect(eventTowards(arabic, 'sochi-2014', 'ArrowDown', 'across')).toBeNull();
    expect(eventTowards(arabic, 'sochi-2014', 'Tab', 'across')).toBeNull();
  });

  it('reaches both ends', () => {
    expect(eventTowards(arabic, 'gas', 'Home', 'across')).toBe('games-2008');
    expect(eventTowards(arabic, 'gas', 'End', 'down')).toBe('games-2022');
  });
});

describe('neighbourInTime', () => {
  it('ends at the ends', () => {
    expect(neighbourInTime(english, 'games-2008', 'earlier')).toBeNull();
    expect(neighbourInTime(english, 'games-2022', 'later')).toBeNull();
    expect(neighbourInTime(english, 'nothing', 'later')).toBeNull();
  });
});

describe('nearestEvent', () => {
  it('counts from the left across and from the top down', () => {
    expect(nearestEvent(english, 0, 'across')).toBe('games-2008');
    expect(nearestEvent(arabic, 1, 'across')).toBe('games-2008');
    expect(nearestEvent(arabic, 0, 'down')).toBe('games-2008');
    expect(nearestEvent(english, 1, 'down')).toBe('games-2022');
  });

  it('counts the whole bar of a span', () => {
    const games = english.marks.find(({ id }) => id === 'games-2022')?.across;
    expect(nearestEvent(english, ((games?.to ?? 0) + (games?.x ?? 0)) / 200, 'across')).toBe(
      'games-2022',
    );
  });

  it('finds nothing in an empty story', () => {
    expect(nearestEvent({ ...english, marks: [] }, 0.5, 'across')).toBeNull();
  });
});
