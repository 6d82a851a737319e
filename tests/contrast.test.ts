import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/* The contrast of every pair of colours that the themes put together, by WCAG 2.2. */
const tokens = readFileSync(resolve('src/app/styles/tokens.css'), 'utf8');
const colours = new Map(
  [...tokens.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** One colour over another, `percent` of it, as `color-mix(in srgb, …, transparent)` lays it. */
function over(hex: string, percent: number, under: string): string {
  const parts = [1, 3, 5].map((at) => {
    const [one = 0, other = 0] = [hex, under].map((of) =>
      Number.parseInt(of.slice(at, at + 2), 16),
    );
    return Math.round((one * percent + other * (100 - percent)) / 100);
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'surface', 'shade'];
/** Grounds that the styles mix, in per cent of the first over the second, and the words on them. */
const mixed: [file: string, part: string, percent: number, under: string, words: string[]][] = [
  ['timeline/timeline.css', 'rule', 38, 'paper', ['ink', 'ink-soft', 'kind-event']],
  ['app/search/search.css', 'kind-state', 26, 'paper', ['ink']],
  ['app/search/search.css', 'kind-state', 26, 'shade', ['ink']],
];
const kinds = ['person', 'state', 'organization', 'media', 'event', 'other'].map(
  (kind) => `kind-${kind}`,
);
/** Words of any size: 4.5 : 1 (success criterion 1.4.3). */
const words = [
  'ink',
  'ink-soft',
  'cooperation',
  'opposition',
  'correction',
  'doubt',
  'context',
  ...kinds,
];
/** Lines, shapes and the ring of the keyboard's focus: 3 : 1 (success criterion 1.4.11). */
const shapes = ['structural', 'focus-ring'];

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const of = (name: string) => colours.get(name)?.[theme] ?? '';
  const tooWeak = (names: readonly string[], least: number) =>
    names.flatMap((name) =>
      grounds
        .map((ground) => ({ pair: `${name} on ${ground}`, is: contrast(of(name), of(ground)) }))
        .filter(({ is }) => !(is >= least)),
    );

  it('can be read: every colour of words on every ground', () => {
    expect(tooWeak(words, 4.5)).toEqual([]);
  });

  it.each(mixed)(
    'can be read on the ground that %s mixes of %s',
    (file, part, percent, under, on) => {
      // What is looked at here is what the styles say.
      expect(readFileSync(resolve('src', file), 'utf8')).toContain(
        `color-mix(in srgb, var(--${part}) ${percent}%, transparent)`,
      );
      const ground = over(of(part), percent, of(under));
      for (const name of on) {
        expect(contrast(of(name), ground), `${name} on ${ground}`).toBeGreaterThan(4.5);
      }
    },
  );

  it('can be seen: every colour of lines and shapes on every ground', () => {
    expect(tooWeak(shapes, 3)).toEqual([]);
  });

  it('can be read where it is turned around: on buttons that are chosen, and on skip links', () => {
    expect(contrast(of('paper'), of('ink'))).toBeGreaterThan(4.5);
  });

  it('can be read where words are quoted, and the lines under names be seen there', () => {
    expect(contrast(of('ink'), of('quote'))).toBeGreaterThan(4.5);
    for (const kind of kinds)
      expect(contrast(of(kind), of('quote')), kind).toBeGreaterThanOrEqual(3);
  });

  it('has no colour that is not looked at here', () => {
    const known = [...words, ...shapes, ...grounds, 'rule', 'quote'];
    expect([...colours.keys()].filter((name) => !known.includes(name))).toEqual([]);
    expect(colours.size).toBe(known.length);
  });
});

describe('the styles', () => {
  it.each(['light', 'dark'] as const)(
    'keep kinds of things apart from one another in %s',
    (theme) => {
      const all = kinds.map((kind) => colours.get(kind)?.[theme]);
      expect(new Set(all).size).toBe(kinds.length);
    },
  );
});
