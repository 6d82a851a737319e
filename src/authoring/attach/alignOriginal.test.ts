import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TestArticle } from './testArticles/testArticle.ts';
import { tellings } from './testArticles/tellings.ts';
import { alignOriginal } from './alignOriginal.ts';

const align = ({ names, told, language }: TestArticle, original: readonly string[], story = told) =>
  alignOriginal(original, story, names, language);
const textsOf = (original: TestArticle['original']) => original.map(([text]) => text);

/** How many of an original's paragraphs stand where they may, where they may not, and nowhere though they could. */
function judge(telling: TestArticle, original: TestArticle['original'], story = telling.told) {
  const { pairs, unaligned } = align(telling, textsOf(original), story);
  const idsOf = (at: number) => (original[at]?.slice(1) ?? []) as readonly string[];
  const known = new Set(story.map(({ id }) => id));
  return {
    right: pairs.filter((pair) => idsOf(pair.original).includes(pair.id)).length,
    wrong: pairs.filter((pair) => !idsOf(pair.original).includes(pair.id)).map(({ id }) => id),
    missed: unaligned.filter((one) => idsOf(one.original).some((id) => known.has(id))).length,
  };
}

describe('aligning a report with its retelling', () => {
  const expected = { english: [8, 1], russian: [5, 1], arabic: [6, 0], chinese: [5, 0] };

  for (const [name, telling] of Object.entries(tellings)) {
    const [right, missed] = expected[name as keyof typeof expected];

    it(`finds what belongs together where order, division and length differ (${name})`, () => {
      expect(judge(telling, telling.original)).toEqual({ right, wrong: [], missed });
    });

    it(`is never wrong in any order (${name})`, () => {
      const anyOrder = fc.shuffledSubarray([...telling.original], { minLength: 3 });
      fc.assert(
        fc.property(anyOrder, (original) => {
          expect(judge(telling, original).wrong).toEqual([]);
        }),
        { numRuns: 25 },
      );
    });

    it(`is not wrong where the story leaves out half (${name})`, () => {
      for (const kept of [0, 1]) {
        const half = telling.told.filter((_, at) => at % 2 === kept);
        expect(judge(telling, telling.original, half).wrong).toEqual([]);
      }
    });

    it(`leaves another report about the same people alone (${name})`, () => {
      const { pairs, unaligned, untold } = align(telling, telling.other);
      expect(pairs).toEqual([]);
      expect(unaligned).toHaveLength(telling.other.length);
      expect(untold.map(({ id }) => id)).toEqual(telling.told.map(({ id }) => id));
    });

    it(`leaves a report about something else alone (${name})`, () => {
      for (const other of Object.values(tellings).filter((one) => one !== telling))
        expect(align(telling, textsOf(other.original)).pairs).toEqual([]);
    });
  }

  it('says what both have', () => {
    const { pairs } = align(tellings.arabic, textsOf(tellings.arabic.original));
    const { reasons, confidence } = pairs.find(({ id }) => id === 'p2') ?? {
      reasons: [],
      confidence: 0,
    };
    // The same numbers in other digits.
    expect(reasons).toContain('both say “23”, “عشر” and “140”');
    expect(confidence).toBeGreaterThan(0.8);
    expect(pairs.find(({ id }) => id === 'p3')?.reasons).toContain(
      'both have the quoted “القرية”, “بالتقسيط” and “لموت”',
    );
  });

  it('says what stands elsewhere in the order', () => {
    const { pairs } = align(tellings.english, textsOf(tellings.english.original));
    // The report tells the cost at its beginning.
    expect(pairs.filter(({ moved }) => moved).map(({ original, id }) => [original, id])).toEqual([
      [1, 'p7'],
    ]);
  });

  it('says why a paragraph stands nowhere, and where it is likeliest to belong', () => {
    const { unaligned, untold } = align(tellings.english, textsOf(tellings.english.original));
    const diggers = unaligned.find(({ original }) => original === 9);
    expect(diggers?.why).toBe('It has too little in common with any paragraph of the story.');
    expect(diggers?.guess).toMatchObject({ id: 'p8', reasons: ['both say “March”'] });
    expect(diggers?.guess?.confidence).toBeLessThan(0.5);
    // One paragraph of the report is told in two of the story, and stands beside one.
    expect(untold.map(({ id, guess }) => [id, guess?.original])).toEqual([['p4', 6]]);
  });

  it('lets the order decide between paragraphs that say the same', () => {
    const text = 'The harbour of Tarn will close for 14 weeks, said Ada Brisk.';
    const between = 'Bakers in the upper town have begun to sell their bread at night, by lantern.';
    const told = [text, between, text].map((one, at) => ({ id: `p${at + 1}`, text: one }));
    const { pairs } = alignOriginal([text, between, text], told, [], 'en');
    expect(pairs.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
  });

  it('takes empty texts', () => {
    expect(alignOriginal([], [], [], 'en')).toEqual({ pairs: [], unaligned: [], untold: [] });
    expect(align(tellings.english, []).untold).toHaveLength(8);
    const { unaligned } = alignOriginal(['', '—'], [], [], 'en');
    expect(unaligned.map(({ guess }) => guess)).toEqual([null, null]);
  });

  it('gives every paragraph of both texts one place', () => {
    const { told, original } = tellings.russian;
    const mixed = fc.array(fc.constantFrom(...textsOf(original), ...tellings.russian.other, ''));
    fc.assert(
      fc.property(mixed, (texts) => {
        const { pairs, unaligned, untold } = align(tellings.russian, texts);
        const placed = [...pairs, ...unaligned]
          .map((one) => one.original)
          .toSorted((a, b) => a - b);
        expect(placed).toEqual(texts.map((_, at) => at));
        const beside = new Set(pairs.map(({ id }) => id));
        expect(untold.map(({ id }) => id)).toEqual(
          told.map(({ id }) => id).filter((id) => !beside.has(id)),
        );
        for (const { confidence } of pairs) expect(confidence).toBeGreaterThanOrEqual(0.5);
      }),
      { numRuns: 25 },
    );
  });
});
