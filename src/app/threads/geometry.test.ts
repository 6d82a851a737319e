import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ScreenBox,
  type LaidThread,
  layMention,
  layThreads,
  portStep,
  type Scene,
  type Target,
} from './geometry.ts';
import type { Thread } from './threadsOf.ts';

const width = 1440;
const whole: ScreenBox = { left: 0, top: 48, right: width, bottom: 900 };
const frame: ScreenBox = { left: 40, top: 80, right: 700, bottom: 880 };

const thread = (target: string, paragraph = 'p1'): Thread => ({
  paragraph,
  target,
  kind: 'person',
});
const at = (x: number, y: number, within = frame): Target => ({
  x,
  y,
  within,
  isInRow: false,
  isOut: false,
});
const inRow = (x: number, y: number): Target => ({ ...at(x, y), isInRow: true });

/** A page in Arabic: the text at the right, the pictures at the left. */
function scene(targets: Record<string, Target>, change: Partial<Scene> = {}): Scene {
  return {
    direction: 'rtl',
    window: whole,
    floor: whole.bottom,
    paragraphs: new Map([['p1', { left: 800, top: 300, right: 1400, bottom: 450, isOut: false }]]),
    targets: new Map(Object.entries(targets)),
    ...change,
  };
}

const flipBox = <Kind extends ScreenBox>({ left, right, ...rest }: Kind) => ({
  ...rest,
  left: width - right,
  right: width - left,
});

/** The same page in a language that is written the other way. */
function mirrored({ targets, paragraphs, ...rest }: Scene): Scene {
  return {
    ...rest,
    direction: rest.direction === 'rtl' ? 'ltr' : 'rtl',
    paragraphs: new Map([...paragraphs].map(([id, box]) => [id, flipBox(box)])),
    targets: new Map(
      [...targets].map(([id, target]) => [
        id,
        { ...target, x: width - target.x, within: flipBox(target.within) },
      ]),
    ),
  };
}

const numbersOf = (d: string) => (d.match(/-?[\d.]+/g) ?? []).map(Number);

/** Points along a path of the kinds of steps that threads have. */
function pointsOn(d: string): { x: number; y: number }[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MCQH])([^MCQH]*)/g)].flatMap(([, step, rest = '']) => {
    const n = numbersOf(rest);
    const stops = [x, y];
    const control = step === 'H' ? [...stops, n[0] ?? 0, y] : step === 'M' ? n : [...stops, ...n];
    [x = 0, y = 0] = control.slice(-2);
    return Array.from({ length: 41 }, (_, index) => bezier(control, index / 40));
  });
}

function bezier(control: number[], t: number): { x: number; y: number } {
  let points = Array.from({ length: control.length / 2 }, (_, index) => ({
    x: control[2 * index] ?? 0,
    y: control[2 * index + 1] ?? 0,
  }));
  while (points.length > 1) {
    points = points.slice(1).map(({ x, y }, index) => {
      const before = points[index] ?? { x, y };
      return { x: before.x + (x - before.x) * t, y: before.y + (y - before.y) * t };
    });
  }
  return points[0] ?? { x: 0, y: 0 };
}

describe('layThreads', () => {
  it('goes from the middle of the paragraph’s inner edge to the target, level at both ends', () => {
    const [laid] = layThreads([thread('putin')], scene({ putin: at(400, 500) }));
    expect(laid?.d).toBe('M800 375C600 375 600 500 400 500');
    expect(laid?.port).toEqual({ x: 800, y: 375 });
  });

  it('starts at the right edge where the text is at the left', () => {
    const page = mirrored(scene({ putin: at(400, 500) }));
    expect(layThreads([thread('putin')], page)[0]?.d).toBe('M640 375C840 375 840 500 1040 500');
  });

  it('sets ports a step apart around the middle, in the order of the targets around it', () => {
    const targets = { low: at(400, 700), high: at(400, 100), level: at(400, 380) };
    const laid = layThreads([thread('low'), thread('high'), thread('level')], scene(targets));
    expect(laid.map(({ target, port }) => [target, port.y])).toEqual([
      ['high', 375 - portStep],
      ['level', 375],
      ['low', 375 + portStep],
    ]);
  });

  it('puts the nearer of two targets of one height outside, as its curve is the steeper', () => {
    const targets = { far: at(100, 120), near: at(600, 120) };
    const laid = layThreads([thread('far'), thread('near')], scene(targets));
    expect(laid.map(({ target }) => target)).toEqual(['near', 'far']);
    const [near, far] = laid.map(({ d }) => pointsOn(d));
    const farAt = (x: number) => far?.find((point) => point.x <= x)?.y ?? 0;
    for (const { x, y } of near ?? []) expect(y).toBeLessThanOrEqual(farAt(x));
  });

  it('is out where its paragraph or its target is', () => {
    const targets = { putin: at(400, 500), xi: { ...at(400, 300), isOut: true } };
    const threads = [thread('putin'), thread('xi')];
    const outs = (page: Scene) =>
      layThreads(threads, page).flatMap(({ target, isOut }) => (isOut ? [target] : []));
    expect(outs(scene(targets))).toEqual(['xi']);
    const [box] = scene(targets).paragraphs.values();
    const paragraphs = new Map([['p1', { ...box!, isOut: true }]]);
    expect(outs(scene(targets, { paragraphs }))).toEqual(['xi', 'putin']);
  });

  it('comes down into a row of words, and does not run along it', () => {
    const [laid] = layThreads([thread('opening')], scene({ opening: inRow(400, 800) }));
    const last = pointsOn(laid?.d ?? '').filter(({ y }) => y > 800 - 60);
    expect(last.length).toBeGreaterThan(2);
    for (const { x } of last) expect(Math.abs(x - 400)).toBeLessThan(20);
  });

  it('comes into a row level from nearby, where it could only hook', () => {
    const [laid] = layThreads([thread('opening')], scene({ opening: inRow(400, 375) }));
    expect(laid?.d).toBe('M800 375C600 375 600 375 400 375');
  });

  it('uses only what is seen of the paragraph, below the header and above the sheet', () => {
    const paragraphs = new Map([
      ['p1', { left: 800, top: -200, right: 1400, bottom: 900, isOut: false }],
    ]);
    const page = scene({ putin: at(400, 300) }, { paragraphs, floor: 500 });
    expect(layThreads([thread('putin')], page)[0]?.port.y).toBe((48 + 500) / 2);
  });

  it('draws none from a paragraph that is scrolled away or under the sheet', () => {
    const from = (top: number, bottom: number, floor = 900) =>
      layThreads(
        [thread('putin')],
        scene(
          { putin: at(400, 300) },
          {
            floor,
            paragraphs: new Map([['p1', { left: 800, top, right: 1400, bottom, isOut: false }]]),
          },
        ),
      );
    expect(from(-200, 40)).toEqual([]);
    expect(from(900, 1000)).toEqual([]);
    expect(from(520, 700, 500)).toEqual([]);
    expect(from(520, 700, 600)).toHaveLength(1);
  });

  it('leaves out targets that are zoomed out of their frame, off the window or unknown', () => {
    const targets = {
      zoomedAway: at(20, 300),
      belowTheWindow: at(400, 950, { ...frame, bottom: 1200 }),
      underTheHeader: at(400, 30, { ...frame, top: 0 }),
      inTheText: at(900, 300, { ...frame, right: width }),
      seen: at(400, 300),
    };
    const laid = layThreads(
      [...Object.keys(targets), 'unknown'].map((id) => thread(id)),
      scene(targets),
    );
    expect(laid.map(({ target }) => target)).toEqual(['seen']);
  });

  const anyScene = fc
    .record({
      top: fc.integer({ min: -400, max: 900 }),
      height: fc.integer({ min: 30, max: 600 }),
      floor: fc.integer({ min: 300, max: 900 }),
      targets: fc.array(
        fc.record({
          x: fc.double({ min: 0, max: 799, noNaN: true }),
          y: fc.integer({ min: 0, max: 1000 }),
          isInRow: fc.boolean(),
        }),
        { maxLength: 12 },
      ),
    })
    .map(({ top, height, floor, targets }) => {
      const named = targets.map(
        ({ x, y, isInRow }, index) => [`t${index}`, { ...at(x, y), isInRow }] as const,
      );
      const paragraph = { left: 800, top, right: 1400, bottom: top + height, isOut: false };
      return {
        threads: named.map(([id]) => thread(id)),
        page: scene(Object.fromEntries(named), { floor, paragraphs: new Map([['p1', paragraph]]) }),
        paragraph,
      };
    });

  it('never enters the text, and starts on what is seen of the inner edge, wherever things stand', () => {
    fc.assert(
      fc.property(anyScene, ({ threads, page, paragraph }) => {
        const laid = layThreads(threads, page);
        for (const { d, port } of laid) {
          expect(numbersOf(d).every(Number.isFinite)).toBe(true);
          expect(d).not.toMatch(/\.\d\d/);
          expect(port.x).toBe(800);
          expect(port.y).toBeGreaterThanOrEqual(Math.max(paragraph.top, 48));
          expect(port.y).toBeLessThanOrEqual(Math.min(paragraph.bottom, page.floor));
          expect(d.startsWith(`M${port.x} ${port.y}C`)).toBe(true);
          expect(Math.max(...pointsOn(d).map(({ x }) => x))).toBeLessThanOrEqual(800);
        }
        const ports = laid.map(({ port }) => port.y);
        ports.slice(1).forEach((y, index) => {
          expect(y - (ports[index] ?? 0)).toBeLessThanOrEqual(portStep + 0.11);
          expect(y).toBeGreaterThanOrEqual(ports[index] ?? 0);
        });
      }),
    );
  });

  it('is the same in a mirror', () => {
    fc.assert(
      fc.property(anyScene, ({ threads, page }) => {
        const shape = ({ target, port, d }: LaidThread) => ({
          target,
          port,
          points: pointsOn(d).map(({ x, y }) => [x, y]),
        });
        const here = layThreads(threads, page).map(shape);
        const there = layThreads(threads, mirrored(page)).map(shape);
        expect(there.map(({ target }) => target)).toEqual(here.map(({ target }) => target));
        here.forEach(({ points }, index) =>
          points.forEach(([x = 0, y = 0], step) => {
            const [otherX = 0, otherY = 0] = there[index]?.points[step] ?? [];
            expect(Math.abs(width - otherX - x)).toBeLessThan(0.2);
            expect(otherY).toBeCloseTo(y, 1);
          }),
        );
      }),
    );
  });
});

describe('layMention', () => {
  const word = { box: { left: 1000, top: 320, right: 1080, bottom: 352 }, lineHeight: 36 };

  it('runs from the end of the word’s underline through the gap below its line, then to the target', () => {
    const laid = layMention(thread('putin'), word, scene({ putin: at(400, 500) }));
    expect(laid?.d).toBe('M1000 352Q1000 354 996 354H800C600 354 600 500 400 500');
    expect(laid).toMatchObject({ port: { x: 800, y: 354 }, fromWord: true });
  });

  it('runs the other way where the text is at the left', () => {
    const page = mirrored(scene({ putin: at(400, 500) }));
    const laid = layMention(thread('putin'), { ...word, box: flipBox(word.box) }, page);
    expect(laid?.d).toBe('M440 352Q440 354 444 354H640C840 354 840 500 1040 500');
  });

  it('stays in the gap between the line of its word and the next, as far as the text goes', () => {
    const next = word.box.top + word.lineHeight;
    const laid = layMention(thread('putin'), word, scene({ putin: at(400, 100) }));
    for (const { x, y } of pointsOn(laid?.d ?? '').filter((point) => point.x > 800)) {
      expect(x).toBeLessThanOrEqual(1000);
      expect(y).toBeGreaterThanOrEqual(word.box.bottom);
      expect(y).toBeLessThan(next);
    }
  });

  it('is not drawn where its word or its target is not seen', () => {
    const target = { putin: at(400, 500) };
    const under = { ...word, box: { ...word.box, top: 40, bottom: 72 } };
    expect(layMention(thread('putin'), under, scene(target))).toBeNull();
    expect(layMention(thread('putin'), word, scene(target, { floor: 350 }))).toBeNull();
    expect(layMention(thread('putin'), word, scene({ putin: at(10, 500) }))).toBeNull();
    expect(layMention(thread('putin'), word, scene({}))).toBeNull();
    expect(layMention(thread('putin', 'p9'), word, scene(target))).toBeNull();
  });
});
