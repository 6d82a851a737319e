import { describe, expect, it } from 'vitest';
import { dayNumber, timelineModel } from './model.ts';
import { nineEvents, storyOf } from './testStory.ts';

describe('timelineModel', () => {
  it('puts events in time order, whatever the order of the file', () => {
    const { story } = storyOf('en', [
      { id: 'third', date: '2022-02-04' },
      { id: 'first', date: '1999-12-31' },
      { id: 'second', date: '2010' },
    ]);
    expect(timelineModel(story).events.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  });

  it('keeps the order of the file within a day and puts what lasts longer last', () => {
    const { story } = storyOf('en', [
      { id: 'games', date: '2022-02-04/2022-02-20' },
      { id: 'meeting', date: '2022-02-04' },
      { id: 'statement', date: '2022-02-04' },
    ]);
    const ids = timelineModel(story).events.map(({ id }) => id);
    expect(ids).toEqual(['meeting', 'statement', 'games']);
  });

  it('tells points, spans and partial dates apart', () => {
    const shapes = timelineModel(nineEvents('en').story).events.map(({ shape }) => shape);
    expect(shapes.slice(0, 5)).toEqual(['point', 'point', 'partial', 'span', 'point']);
  });

  it('stands a year in the middle of the year', () => {
    const [event] = timelineModel(storyOf('en', [{ id: 'a', date: '2019' }]).story).events;
    expect(event?.at).toBe(dayNumber('2019-07-02') + 0.5);
    expect(event?.end).toBe(dayNumber('2020-01-01'));
  });

  it('finds the busy run at the end', () => {
    expect(timelineModel(nineEvents('en').story).runs).toEqual([{ first: 4, last: 8 }]);
  });

  it('counts full years between the ends of a span, the earlier end first', () => {
    const [arc] = timelineModel(nineEvents('en').story).arcs;
    expect(arc).toMatchObject({ from: 0, to: 8, years: 13 });
  });

  it('leaves relations between entities to others', () => {
    const index = storyOf('en', [{ id: 'a', date: '2019' }], [['a', 'nobody']]);
    expect(timelineModel(index.story).arcs).toEqual([]);
  });

  it('reads days of any century and refuses what is no day', () => {
    expect(dayNumber('1970-01-02')).toBe(1);
    expect(dayNumber('0622-07-16')).toBeLessThan(0);
    expect(() => dayNumber('soon')).toThrow('not a day');
  });
});
