import { describe, expect, it } from 'vitest';
import { beijingIn } from '../../tests/fixtures/stories.ts';
import { locales } from '../i18n/locales.ts';
import { createTexts } from '../i18n/texts.ts';
import { indexStory } from '../story/storyIndex.ts';
import {
  columns,
  filterRows,
  nextSort,
  sortRows,
  tableRows,
  type Column,
  type TableRow,
} from './tableModel.ts';

const rowsIn = (code: 'ar' | 'en') =>
  tableRows(indexStory(beijingIn(code)), createTexts(code, locales[code] ?? {}));
const rows = { ar: rowsIn('ar'), en: rowsIn('en') };
const idsOf = (some: readonly TableRow[]) => some.map(({ relation }) => relation.id);
const found = (code: 'ar' | 'en', query: string) => idsOf(filterRows(rows[code], query, undefined));

describe('tableRows', () => {
  it('has every relation of the story once, spans between events among them', () => {
    const { relations } = beijingIn('en');
    expect(idsOf(rows.en).toSorted()).toEqual(relations.map(({ id }) => id).toSorted());
    const span = rows.en.find(({ relation }) => relation.id === 'second-games');
    expect(span?.from).toEqual({ kind: 'event', id: 'beijing-2008', name: 'Beijing Games 2008' });
    expect(span?.events.map(({ id }) => id)).toEqual(['beijing-2008', 'beijing-2022']);
  });

  it('stands in reading order, what only a source supports last', () => {
    const paragraphs = rows.en.map(({ keys }) => keys.evidence ?? Infinity);
    expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => Number(a) - Number(b)));
    expect(rows.en.at(-1)?.relation.context).toBe(true);
  });

  it('dates a relation by its earliest event', () => {
    const met = rows.ar.find(({ relation }) => relation.id === 'putin-xi-meeting');
    expect(met?.events.map(({ when }) => when)).toEqual(['٢٠١٩', '٤ فبراير ٢٠٢٢']);
    expect(met?.keys.when).toBe(Date.UTC(2019, 0, 1));
  });
});

describe('sortRows', () => {
  it('goes up, down, and back to reading order', () => {
    const up = nextSort(null, 'when');
    const down = nextSort(up, 'when');
    expect([up, down]).toEqual([
      { column: 'when', descending: false },
      { column: 'when', descending: true },
    ]);
    expect(nextSort(down, 'when')).toBeNull();
    expect(nextSort(down, 'voice')).toEqual({ column: 'voice', descending: false });
    expect(sortRows(rows.en, null, 'en')).toEqual(rows.en);
  });

  it.each(['ar', 'en'] as const)('sorts %s sentences as the language does', (code) => {
    const sorted = sortRows(rows[code], { column: 'relation', descending: false }, code);
    const sentences = sorted.map(({ relation }) => relation.sentence);
    const { compare } = new Intl.Collator(code);
    expect(sentences.every((one, at) => at === 0 || compare(sentences[at - 1]!, one) <= 0)).toBe(
      true,
    );
    const down = sortRows(rows[code], { column: 'relation', descending: true }, code);
    expect(idsOf(down)).toEqual(idsOf(sorted).toReversed());
  });

  it('sorts dates by time, with what has none last either way', () => {
    for (const descending of [false, true]) {
      const dates = sortRows(rows.en, { column: 'when', descending }, 'en').map(
        ({ keys }) => keys.when,
      );
      const known = dates.filter((date) => date !== null).map(Number);
      expect(dates.slice(known.length).every((date) => date === null)).toBe(true);
      expect(known).toEqual(known.toSorted((a, b) => (descending ? b - a : a - b)));
    }
  });

  it('keeps the order of what is equal', () => {
    const byStance = sortRows(rows.en, { column: 'stance', descending: true }, 'en');
    const opposed = byStance.filter(({ relation }) => relation.stance === 'opposition');
    const read = rows.en.filter(({ relation }) => relation.stance === 'opposition');
    expect(idsOf(opposed)).toEqual(idsOf(read));
  });

  it.each([...columns])('loses no row by %s', (column: Column) => {
    const sorted = sortRows(rows.ar, { column, descending: false }, 'ar');
    expect(idsOf(sorted).toSorted()).toEqual(idsOf(rows.ar).toSorted());
  });
});

describe('filterRows', () => {
  it('finds words of sentence, ends and voice in any case and spelling', () => {
    expect(found('en', 'RUSSIA ukraine')).toContain('russia-threatens-ukraine');
    expect(found('en', 'xinhua')).toContain('putin-xi-meeting');
    expect(found('en', 'united kingdom')).toContain('uk-nato');
    expect(found('ar', '«روسيا» اوكرانيا')).toContain('russia-threatens-ukraine');
    expect(found('ar', 'امريكا')).toEqual(found('ar', 'أمريكا'));
    expect(found('ar', 'الصحه')).toContain('tedros-who');
    expect(found('ar', 'بروسيا')).toContain('russia-china-gas');
    expect(found('ar', '2019')).toContain('putin-xi-meeting');
  });

  it('asks for every word, and for nothing where there is none', () => {
    expect(found('en', 'putin xyzzy')).toEqual([]);
    expect(found('en', '  … ')).toHaveLength(rows.en.length);
  });

  it('leaves out what the filters of the page leave out', () => {
    const shown = new Set(['russia-china-gas', 'uk-nato']);
    expect(idsOf(filterRows(rows.en, '', shown))).toEqual(['russia-china-gas', 'uk-nato']);
    expect(idsOf(filterRows(rows.en, 'gas', shown))).toEqual(['russia-china-gas']);
  });
});
