import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../i18n/languages.ts';
import { textWidth } from '../ui/textWidth.ts';
import { timelineLayout, timeDirection } from './layout.ts';
import { durationSize, yearSize } from './sizes.ts';
import { acrossBoxes, hitBoxes, under, downBoxes, meet, collisions, outside } from './testBoxes.ts';
import { nineEvents, storyOf } from './testStory.ts';

describe.each(['ar', 'en'] as const)('timelineLayout in %s', (code) => {
  const layout = timelineLayout(nineEvents(code), code);

  it.each([560, 690, 900, 1200])('keeps words and marks apart at %i px', (width) => {
    const boxes = acrossBoxes(layout, width);
    expect(collisions(boxes)).toEqual([]);
    expect(outside(boxes, width, layout.across.height)).toEqual([]);
  });

  it.each([320, 360, 520])('keeps them apart down a column of %i px', (width) => {
    const boxes = downBoxes(layout, width);
    expect(collisions(boxes)).toEqual([]);
    expect(outside(boxes, width, layout.down.height)).toEqual([]);
  });

  it('gives every event a label at rest and a date', () => {
    expect(layout.marks.filter(({ across }) => across.label.quiet)).toEqual([]);
    const dated = layout.marks.map(({ across }) => across.year).filter(Boolean);
    expect(dated).toHaveLength(4);
    expect(layout.across.panels[0]?.groups.map(({ day }) => day).every(Boolean)).toBe(true);
  });

  it('keeps the arc above all words', () => {
    const { arcBase, yearY } = layout.across;
    expect(arcBase).toBeLessThan(yearY - yearSize);
    const [arc] = layout.arcs;
    expect(arc).toMatchObject({ from: 'games-2008', to: 'games-2022', lane: 0 });
    expect(arc?.duration).toBe(code === 'ar' ? '١٣ عامًا' : '13 years');
  });

  it('writes the duration on its bracket, within the gap and off the panel’s edge', () => {
    const { arcs, marks, down } = layout;
    const words = arcs[0]?.words;
    if (!words) throw new Error('The bracket has no words.');
    const [first, last] = [marks[0]?.down.y ?? 0, marks.at(-1)?.down.y ?? 0];
    const pixels = (percent: number) => (percent / 100) * down.height;
    const half = textWidth(arcs[0]?.duration ?? '', durationSize) / 2;
    const along = (share: number) => pixels(first + ((last - first) * share) / 100);
    expect(along(words.from)).toBeLessThanOrEqual(pixels(words.y) - half);
    expect(along(words.to)).toBeGreaterThanOrEqual(pixels(words.y) + half);
    expect(pixels(words.y) + half).toBeLessThan(pixels(down.panels[0]?.y ?? 0));
  });

  it('dates every event down the column, those of one day too', () => {
    const dates = layout.marks.map(({ down }) => down.date);
    expect(dates.every(Boolean)).toBe(true);
    expect(dates[6]).toBe(dates[5]);
  });

  it.each([560, 690, 1200])('can be hit at each mark, leader and label at %i px', (width) => {
    const areas = hitBoxes(layout, width);
    for (const { id, across } of layout.marks) {
      const x = (across.x / 100) * width;
      const { label, leader } = across;
      const points = [
        [x, layout.across.axisY],
        [x + label.dx, label.y],
      ];
      if (leader) points.push([x, (leader.y1 + leader.y2) / 2]);
      for (const [px = 0, py = 0] of points) {
        expect(under(areas, px, py), `${id} at ${px}, ${py}`).toEqual([id]);
      }
      const own = areas.filter(({ name }) => name === id);
      const centreX =
        (Math.min(...own.map((b) => b.left)) + Math.max(...own.map((b) => b.right))) / 2;
      const centreY =
        (Math.min(...own.map((b) => b.top)) + Math.max(...own.map((b) => b.bottom))) / 2;
      expect(under(areas, centreX, centreY), `${id} at its centre`).toEqual([id]);
    }
  });

  it('groups the events of one day under one date', () => {
    const [panel] = layout.across.panels;
    expect(panel?.groups).toHaveLength(3);
    expect(panel?.caption).toBe(code === 'ar' ? 'فبراير ٢٠٢٢' : 'February 2022');
  });

  it('is plain JSON, rounded to one decimal', () => {
    expect(JSON.parse(JSON.stringify(layout))).toEqual(layout);
    const places = layout.marks.flatMap(({ across, down }) => [
      across.x,
      across.to,
      down.y,
      down.to,
    ]);
    for (const place of places) expect(place).toBe(Math.round(place * 10) / 10);
  });

  it('draws a year as wide as its year and a few days as a point', () => {
    const mark = (id: string) => layout.marks.find((found) => found.id === id)?.across;
    const year = mark('meeting-2019');
    expect(Math.abs((year?.to ?? 0) - (year?.from ?? 0))).toBeGreaterThan(1);
    const drill = mark('drill-2021');
    expect(drill?.from).toBe(drill?.to);
    const games = mark('games-2022');
    expect(Math.abs((games?.to ?? 0) - (games?.from ?? 0))).toBeGreaterThan(4);
  });
});

describe('the direction of time', () => {
  it('follows the writing', () => {
    expect(timeDirection(languageOf('ar'))).toBe('rtl');
    expect(timeDirection(languageOf('en'))).toBe('ltr');
  });

  it('has the earliest at the right in Arabic and at the left in English', () => {
    const x = (code: 'ar' | 'en') =>
      timelineLayout(nineEvents(code), code).marks.map(({ across }) => across.x);
    expect(x('ar')).toEqual([...x('ar')].sort((a, b) => b - a));
    expect(x('en')).toEqual([...x('en')].sort((a, b) => a - b));
  });

  it('mirrors places exactly, not by a transform', () => {
    const arabic = timelineLayout(nineEvents('ar'), 'ar').marks;
    const english = timelineLayout(nineEvents('en'), 'en').marks;
    arabic.forEach(({ across }, at) => {
      expect(across.x + (english[at]?.across.x ?? 0)).toBeCloseTo(100, 0);
    });
  });
});

describe('any story', () => {
  const date = fc.oneof(
    fc.integer({ min: 1400, max: 2030 }).map(String),
    fc.integer({ min: 1, max: 28 }).map((day) => `2022-02-${String(day).padStart(2, '0')}`),
    fc.integer({ min: 1, max: 12 }).map((month) => `2021-${String(month).padStart(2, '0')}`),
    fc.constant('1939-09-01/1945-05-08'),
  );
  const short = fc
    .array(fc.constantFrom('لقاء', 'المسؤولين', 'في', 'agreement', 'of', 'Diaoyutai'), {
      minLength: 1,
      maxLength: 9,
    })
    .map((words) => words.join(' '));

  it.each(['ar', 'en'] as const)('keeps words and marks apart in %s', (code) => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ date, short }), { minLength: 1, maxLength: 40 }),
        fc.constantFrom(560, 690, 1200),
        (events, width) => {
          const index = storyOf(
            code,
            events.map((event, at) => ({ id: `e${at}`, ...event })),
          );
          const layout = timelineLayout(index, code);
          const across = acrossBoxes(layout, width);
          // Marks of forty events touch each other across; words never touch them or each other.
          const words = across.filter(({ name }) => !name.endsWith(' mark'));
          expect(collisions(words)).toEqual([]);
          expect(outside(words, width, layout.across.height)).toEqual([]);
          const labels = across.filter(({ name }) => name.endsWith(' label'));
          const covered = hitBoxes(layout, width).flatMap((area) =>
            labels
              .filter((label) => label.name !== `${area.name} label`)
              .filter((label) => meet(area, label))
              .map((label) => `${area.name} × ${label.name}`),
          );
          expect(covered).toEqual([]);
          const down = downBoxes(layout, 320);
          expect(collisions(down)).toEqual([]);
          expect(outside(down, 320, layout.down.height)).toEqual([]);
        },
      ),
      { numRuns: 60, seed: 2022 },
    );
  });

  it('keeps the labels of what is told most where not all fit', () => {
    const events = Array.from({ length: 40 }, (_, at) => ({
      id: `e${at}`,
      date: String(1980 + at),
      evidence: at === 20 ? ['p1', 'p2', 'p3'] : ['p1'],
    }));
    const { marks } = timelineLayout(storyOf('en', events), 'en');
    expect(marks[20]?.across.label.quiet).toBe(false);
    expect(marks.some(({ across }) => across.label.quiet)).toBe(true);
  });

  it('puts arcs that overlap into lanes', () => {
    const events = ['2001', '2004', '2008', '2012'].map((year) => ({ id: `e${year}`, date: year }));
    const index = storyOf('en', events, [
      ['e2001', 'e2012'],
      ['e2004', 'e2008'],
      ['e2008', 'e2012'],
    ]);
    const { arcs, lanes } = timelineLayout(index, 'en');
    expect(lanes).toBe(2);
    expect(arcs.map(({ lane }) => lane)).toEqual([1, 0, 0]);
    const layout = timelineLayout(index, 'en');
    expect(layout.arcs.map(({ words }) => words !== null)).toEqual([true, true, true]);
    expect(collisions(downBoxes(layout, 320))).toEqual([]);
    expect(outside(downBoxes(layout, 320), 320, layout.down.height)).toEqual([]);
  });
});
