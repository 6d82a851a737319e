import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../i18n/languages.ts';
import { textWidth } from '../i18n/textWidth.ts';
import { timelineLayout, timeDirection, type TimelineLayout } from './layout.ts';
import {
  dateSize,
  downDateHeight,
  downLabelSize,
  downLineHeight,
  labelSize,
  lineHeight,
  yearSize,
} from './sizes.ts';
import { nineEvents, storyOf } from './testStory.ts';

interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const centred = (
  name: string,
  x: number,
  y: number,
  lines: readonly string[],
  size: number,
): Box => {
  const half = Math.max(...lines.map((line) => textWidth(line, size))) / 2;
  const bottom = y + (lines.length - 1) * lineHeight + size * 0.3;
  return { name, left: x - half, right: x + half, top: y - size * 0.85, bottom };
};

/** All that must stay apart in the horizontal arrangement: words, marks, leaders. */
function acrossBoxes({ marks, across }: TimelineLayout, width: number): Box[] {
  const pixels = (percent: number) => (percent / 100) * width;
  const { axisY, yearY, dayY } = across;
  return [
    ...marks.flatMap(({ id, across: mark }): Box[] => {
      const x = pixels(mark.x);
      const { label, leader, year, day } = mark;
      const boxes: Box[] = [
        { name: `${id} mark`, left: x - 6, right: x + 6, top: axisY - 6, bottom: axisY + 6 },
      ];
      if (!label.quiet) {
        boxes.push(centred(`${id} label`, x + label.dx, label.y, label.lines, labelSize));
      }
      if (leader) {
        boxes.push({ name: `${id} leader`, left: x, right: x, top: leader.y1, bottom: leader.y2 });
      }
      if (year) boxes.push(centred(`${id} year`, x, yearY, [year], yearSize));
      if (day) boxes.push(centred(`${id} day`, x, dayY, [day], dateSize));
      return boxes;
    }),
    ...across.panels.flatMap(({ caption, middle, groups }) => [
      ...(caption ? [centred(caption, pixels(middle), yearY, [caption], yearSize)] : []),
      ...groups
        .filter(({ day }) => day)
        .map((group) => centred(group.day, pixels(group.middle), dayY, [group.day], dateSize)),
    ]),
  ];
}

function downBoxes({ marks, down, direction }: TimelineLayout, width: number): Box[] {
  const side = (x: number) => (direction === 'rtl' ? width - x : x);
  const box = (name: string, from: number, to: number, top: number, bottom: number): Box => ({
    name,
    left: Math.min(side(from), side(to)),
    right: Math.max(side(from), side(to)),
    top,
    bottom,
  });
  return marks.flatMap(({ id, down: mark }) => {
    const y = (mark.y / 100) * down.height;
    const longest = Math.max(...mark.lines.map((line) => textWidth(line, downLabelSize)));
    const end = mark.labelY + (mark.lines.length - 1) * downLineHeight + 4;
    const boxes = [
      box(`${id} mark`, down.axisX - 6, down.axisX + 6, y - 6, y + 6),
      box(`${id} label`, down.labelX, down.labelX + longest, y + mark.labelY - 11, y + end),
    ];
    if (mark.date) {
      const long = down.labelX + textWidth(mark.date, dateSize);
      const bottom = y + mark.labelY - 13;
      boxes.push(box(`${id} date`, down.labelX, long, bottom + 2 - downDateHeight, bottom));
    }
    return boxes;
  });
}

function collisions(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.name} × ${b.name}`),
  );
}

const outside = (boxes: readonly Box[], width: number, height: number) =>
  boxes
    .filter(
      ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
    )
    .map(({ name }) => name);

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
    expect(layout.arcs).toEqual([
      { id: 'games-2022-games-2008', from: 'games-2008', to: 'games-2022', years: 13, lane: 0 },
    ]);
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
  });
});
