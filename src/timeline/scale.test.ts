import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayNumber, timelineModel } from './model.ts';
import { axisPieces, barOf, placeOfTime, yearTicks } from './onScale.ts';
import { makeScale } from './scale.ts';
import { nineEvents, storyOf } from './testStory.ts';

const options = { edge: 0.7, breakRoom: 0.4, slack: 0.15 };

function scaleOf(index: ReturnType<typeof nineEvents>) {
  const model = timelineModel(index.story);
  return { ...model, scale: makeScale(model.events, model.runs, options) };
}

const rising = (numbers: readonly number[]) =>
  numbers.every((number, at) => at === 0 || number >= (numbers[at - 1] ?? 0));

describe('makeScale', () => {
  it('gives every one of nine events its own slot, in time order', () => {
    const { scale } = scaleOf(nineEvents('en'));
    const gaps = scale.places.slice(1).map((place, at) => place - (scale.places[at] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(scale.slot * 0.999);
  });

  it('is proportional to time where events are far apart', () => {
    const { scale } = scaleOf(nineEvents('en'));
    const at = (day: string) => placeOfTime(scale.knots, dayNumber(day));
    const perYear = at('2010-01-01') - at('2009-01-01');
    expect(at('2018-01-01') - at('2017-01-01')).toBeCloseTo(perYear, 3);
  });

  it('breaks once before the busy days and shows each of them', () => {
    const { scale } = scaleOf(nineEvents('en'));
    expect(scale.breaks).toHaveLength(1);
    const at = (day: string) => placeOfTime(scale.knots, dayNumber(day));
    const [third = 0, meeting = 0, , gas = 0] = scale.places.slice(4);
    expect(at('2022-02-03')).toBeLessThan(third);
    expect(third).toBeLessThan(at('2022-02-04'));
    expect(at('2022-02-04')).toBeLessThan(meeting);
    expect(gas).toBeLessThan(at('2022-02-05'));
    expect(at('2022-02-05')).toBeLessThan(at('2022-02-21'));
  });

  it('stands a single day in the middle', () => {
    const { scale } = scaleOf(storyOf('en', [{ id: 'a', date: '2022-02-04' }]));
    expect(scale.places).toEqual([0.5]);
    expect(scale.breaks).toEqual([]);
  });

  it('spreads events of one day over the axis, without a break', () => {
    const day = ['a', 'b', 'c'].map((id) => ({ id, date: '2022-02-04' }));
    const { scale } = scaleOf(storyOf('en', day));
    expect(scale.breaks).toEqual([]);
    expect(rising(scale.places)).toBe(true);
    expect((scale.places[2] ?? 0) - (scale.places[0] ?? 0)).toBeGreaterThan(0.5);
  });

  it('survives a story without events', () => {
    expect(makeScale([], [], options).places).toEqual([]);
  });

  it('holds for any story', () => {
    const day = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('2999-12-31') });
    const near = fc.integer({ min: dayNumber('2022-01-01'), max: dayNumber('2022-01-20') });
    const iso = (number: number) => dateOf(number).toISOString().slice(0, 10);
    const date = fc.oneof(
      day.map(iso),
      near.map(iso),
      day.map((number) => iso(number).slice(0, 4)),
      near.map((number) => `${iso(number)}/${iso(number + 9)}`),
    );
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 40 }), (dates) => {
        const index = storyOf(
          'en',
          dates.map((text, at) => ({ id: `e${at}`, date: text })),
        );
        const { events, scale } = scaleOf(index);
        expect(rising(scale.places)).toBe(true);
        expect(rising(scale.knots.map(([time]) => time))).toBe(true);
        expect(rising(scale.knots.map(([, place]) => place))).toBe(true);
        scale.places.slice(1).forEach((place, at) => {
          expect(place - (scale.places[at] ?? 0)).toBeGreaterThan(scale.slot * 0.999);
        });
        for (const place of [
          ...scale.places,
          ...scale.knots.map(([, at]) => at),
          ...scale.breaks,
          ...scale.runs.flatMap(({ from, to }) => [from, to]),
          ...yearTicks(scale, 0.01),
        ]) {
          expect(place).toBeGreaterThanOrEqual(-1e-9);
          expect(place).toBeLessThanOrEqual(1 + 1e-9);
        }
        events.forEach((event, at) => {
          const place = scale.places[at] ?? 0;
          const { from, to } = barOf(scale, event, place, 0);
          expect(from).toBeLessThanOrEqual(place + 1e-9);
          expect(to).toBeGreaterThanOrEqual(place - 1e-9);
        });
      }),
      { numRuns: 200, seed: 2022 },
    );
  });
});

describe('yearTicks', () => {
  it('stands at the first of January, so that a year lies between two ticks', () => {
    const { events, scale } = scaleOf(nineEvents('en'));
    const ticks = yearTicks(scale, 0.001);
    const meeting = events.findIndex(({ id }) => id === 'meeting-2019');
    const bar = barOf(scale, events[meeting] ?? events[0]!, scale.places[meeting] ?? 0, 0);
    expect(ticks.some((tick) => Math.abs(tick - bar.from) < 1e-9)).toBe(true);
    expect(ticks.some((tick) => Math.abs(tick - bar.to) < 1e-9)).toBe(true);
  });

  it('takes a coarser step over centuries and leaves the busy days alone', () => {
    const centuries = storyOf('en', [
      { id: 'a', date: '1492' },
      { id: 'b', date: '1789-07-14' },
      { id: 'c', date: '1991-12-26' },
    ]);
    expect(yearTicks(scaleOf(centuries).scale, 0.01).length).toBeLessThan(100);
    const { scale } = scaleOf(nineEvents('en'));
    const [busy] = scale.runs;
    expect(yearTicks(scale, 0.01).filter((tick) => tick > (busy?.from ?? 0))).toEqual([]);
  });
});

describe('axisPieces', () => {
  it('leaves a gap at every break', () => {
    expect(axisPieces([0.5], 0.2)).toEqual([
      { from: 0, to: 0.4 },
      { from: 0.6, to: 1 },
    ]);
    expect(axisPieces([], 0.2)).toEqual([{ from: 0, to: 1 }]);
  });
});
