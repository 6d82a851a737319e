import { describe, expect, it } from 'vitest';
import { beijingIn } from '../../tests/fixtures/stories.ts';
import { languageOf } from '../i18n/languages.ts';
import { textWidth, wrapText } from '../ui/textWidth.ts';
import { indexStory } from '../story/storyIndex.ts';
import { headRoom } from './heads.ts';
import { loomLayout } from './layout.ts';
import { loomModel } from './model.ts';
import { orderLoom } from './order.ts';
import { headSize, labelSize, phoneRoom, type Room, tabletRoom } from './sizes.ts';
import { stripLayout } from './stripLayout.ts';

const indexes = { ar: indexStory(beijingIn('ar')), en: indexStory(beijingIn('en')) };
const order = orderLoom(loomModel(indexes.ar));
const layoutIn = (code: 'ar' | 'en', room?: Room) =>
  loomLayout(indexes[code], loomModel(indexes[code]), order, languageOf(code), room);

describe.each(['ar', 'en'] as const)('loomLayout in %s', (code) => {
  const layout = layoutIn(code);
  const px = (part: number) => (part / 100) * layout.width;

  it('fits the narrowest column beside the text and the height of a view', () => {
    expect(layout.width).toBeLessThanOrEqual(35.5 * 16);
    expect(layout.headHeight + layout.plot.least).toBeLessThanOrEqual(640);
    expect(layout.plot.most / layout.plot.least).toBeCloseTo(32 / 18);
  });

  it('gives a finger its room: rows and columns, and knots that do not touch', () => {
    for (const [room, across] of [
      [phoneRoom, 44],
      [tabletRoom, 32],
    ] as const) {
      const touch = layoutIn(code, room);
      expect(touch.plot.least / touch.threads.length).toBe(44);
      expect(touch.plot.most).toBe(touch.plot.least);
      expect(touch.headHeight - touch.headY).toBeGreaterThanOrEqual(47);
      const columns = touch.sections.flatMap(({ columns: all }) => all);
      for (const { column, width } of columns) {
        expect((width / 100) * touch.width).toBeGreaterThan(across - 0.1);
        const ys = touch.threads
          .flatMap(({ knots }) => knots.filter((knot) => knot.column === column))
          .map(({ y }) => (y / 100) * touch.plot.least)
          .toSorted((a, b) => a - b);
        ys.slice(1).forEach((y, at) => expect(y - ys[at]!).toBeGreaterThan(31));
      }
    }
    // The way is the same, whatever its room.
    expect(layoutIn(code, phoneRoom).plot.scale).toBe(layout.plot.scale);
  });

  it('has room for every label between the start side and the edge that threads leave from', () => {
    const { width, x } = layout.labels;
    const room = (px(width) * (code === 'ar' ? 100 - x : x)) / 100;
    for (const { label } of layout.threads) {
      expect(textWidth(label, labelSize)).toBeLessThanOrEqual(room);
    }
  });

  it('lets each thread leave from the middle of its label’s row', () => {
    layout.threads.forEach(({ whole }, place) => {
      const [, x, y] = /^M([\d.]+) ([\d.]+)/.exec(whole) ?? [];
      expect(Number(y) / layout.plot.least).toBeCloseTo((place + 0.5) / layout.threads.length, 6);
      const side = code === 'ar' ? 1000 - Number(x) : Number(x);
      expect(side / 10).toBeCloseTo(layout.labels.width, 1);
    });
  });

  it('keeps every heading whole within its section and sections side by side', () => {
    const along = layout.sections.toSorted((a, b) => a.x - b.x);
    along.slice(1).forEach((section, at) => {
      const before = along[at];
      expect(section.x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0), 0);
    });
    for (const { id, lines, width } of layout.sections) {
      expect(lines.join(' ')).toBe(indexes[code].sections.get(id)?.heading);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines)
        expect(textWidth(line, headSize)).toBeLessThanOrEqual(px(width) + 1);
    }
    const end = (along.at(-1)?.x ?? 0) + (along.at(-1)?.width ?? 0);
    expect(end).toBeLessThanOrEqual(100);
  });

  it('runs in the direction of the writing', () => {
    const [section] = layout.sections;
    const xs = section?.columns.map(({ x }) => x) ?? [];
    expect(xs).toEqual(xs.toSorted((a, b) => (code === 'ar' ? b - a : a - b)));
    expect((section?.x ?? 0) > 50).toBe(code === 'ar');
  });

  it('gives each paragraph a target, of 24 px for fingers, and its meeting the height of its knots', () => {
    const columns = layout.sections.flatMap((section) => section.columns);
    for (const { width, column, meeting } of columns) {
      expect(px(width)).toBeGreaterThanOrEqual(19.5);
      // The least width that frame.css gives it on a screen for fingers.
      expect((width / 100) * 42 * 16).toBeGreaterThanOrEqual(24);
      const ys = layout.threads
        .flatMap(({ knots }) => knots.filter((knot) => knot.column === column))
        .map(({ y }) => y);
      expect(meeting).toEqual({ from: Math.min(...ys), to: Math.max(...ys) });
    }
  });

  it('ends each thread at its last knot', () => {
    for (const { whole, knots } of layout.threads) {
      const last = knots.at(-1);
      const [x] = /[\d.]+(?= [\d.]+$)|(?<=H)[\d.]+$/.exec(whole) ?? [];
      expect(Number(x) / 10).toBeCloseTo(last?.x ?? NaN, 0);
    }
  });
});

describe('loomLayout', () => {
  it('is the same picture in both directions, mirrored', () => {
    const heights = (code: 'ar' | 'en') =>
      layoutIn(code).threads.map(({ id, knots }) => [id, knots.map(({ y }) => y)]);
    expect(heights('ar')).toEqual(heights('en'));
  });
});

describe('headRoom', () => {
  it('is as little as a heading needs to stand whole in three lines', () => {
    const long = 'One two three four five six seven eight nine ten eleven twelve';
    const lines = wrapText(long, headRoom(long), headSize);
    expect(lines).toHaveLength(3);
    expect(lines.join(' ')).toBe(long);
    expect(wrapText(long, headRoom(long) - 1, headSize).length).toBeGreaterThan(3);
    expect(headRoom('')).toBe(0);
  });
});

describe('stripLayout', () => {
  const model = loomModel(indexes.ar);
  it('stands the actor of most paragraphs next to the text', () => {
    const [first, second] = stripLayout(model, 'rtl').threads;
    expect(first?.id).toBe('china');
    expect(first?.x).toBeGreaterThan(second?.x ?? 100);
    const leftToRight = stripLayout(model, 'ltr').threads;
    expect(leftToRight[0]?.x).toBeLessThan(leftToRight[1]?.x ?? 0);
  });

  it('runs every thread from its first to its last knot, paragraphs in equal steps', () => {
    const { threads, rows, breaks } = stripLayout(model, 'ltr');
    for (const { from, to, knots } of threads) {
      expect([knots[0]?.y, knots.at(-1)?.y]).toEqual([from, to]);
    }
    expect(rows).toHaveLength(19);
    expect(breaks).toHaveLength(6);
  });
});
