import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cases, exported, mentionsIn, site, smallWhole } from '../../tests/fixtures/exports.ts';
import { plainText } from '../story/storyIndex.ts';
import type { LanguageCode, Story } from '../story/types.ts';
import { csv } from './csv.ts';

function rowsOf(story: Story, format: 'relations' | 'mentions', language: LanguageCode) {
  const { text } = exported(story, format, language);
  const read = Papa.parse<Record<string, string>>(text, { header: true, newline: '\r\n' });
  expect(read.errors.filter(({ row }) => row !== read.data.length - 1)).toEqual([]);
  // The file ends in a line break, after which the reader finds an empty row.
  return read.data.filter((row) => Object.values(row).some(Boolean));
}

describe.each(cases)('the tables of %s', (_name, { story, language, index }) => {
  it('have a row for each relation', () => {
    const rows = rowsOf(story, 'relations', language);
    const { relations } = index.story;
    expect(rows.map((row) => row.relation_id)).toEqual(relations.map(({ id }) => id));
    for (const [at, relation] of relations.entries()) {
      const row = rows[at];
      expect(row?.sentence).toBe(relation.sentence);
      expect(row?.mutual).toBe(String(relation.mutual));
      expect(row?.evidence).toBe(relation.evidence.join(' '));
      expect(row?.url).toBe(`${site}${language}/relation/${relation.id}`);
      expect(row?.from && row.to).toBeTruthy();
      const dates = relation.events.flatMap((id) => index.events.get(id) ?? []);
      expect(row?.start).toBe(dates.map(({ start }) => start).toSorted()[0] ?? '');
      expect(row?.end).toBe(
        dates
          .map(({ end }) => end)
          .toSorted()
          .at(-1) ?? '',
      );
    }
  });

  it('have a row for each mention, whose place is where its words stand', () => {
    const rows = rowsOf(story, 'mentions', language);
    const implied = index.story.paragraphs.flatMap((paragraph) => paragraph.implied);
    expect(rows.filter((row) => row.implied === 'true')).toHaveLength(implied.length);
    const named = rows.filter((row) => row.implied === 'false');
    expect(named).toHaveLength(mentionsIn(index));
    for (const { paragraph = '', words, start, end } of named) {
      const text = [...plainText(index.paragraphs.get(paragraph)?.content ?? [])];
      expect(text.slice(Number(start), Number(end)).join('')).toBe(words);
    }
  });
});

describe('a table for spreadsheets', () => {
  const { text } = exported(smallWhole(), 'relations', 'ar');

  it('begins with a byte order mark and parts lines with CR LF', () => {
    expect(text.startsWith('\uFEFF"relation_id"')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('بلدات الدلتا تعترض على سد الربوة.');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\n=1', '＝1'])(
    'runs no formula that stands as %j',
    (dangerous) => {
      const [, row] = Papa.parse<string[]>(csv(['cell'], [{ cell: dangerous }])).data;
      expect(row).toEqual([`'${dangerous.trim()}`]);
    },
  );

  it('keeps numbers, quotation marks, separators and line breaks as they are', () => {
    const cells = { number: -3, quoted: 'a "b"', parted: 'a;=b,c', broken: 'a\r\nb' };
    const written = csv(Object.keys(cells) as (keyof typeof cells)[], [cells]);
    const [row] = Papa.parse(written, { header: true, newline: '\r\n' }).data;
    expect(row).toEqual({ ...cells, number: '-3' });
    expect(written).toContain('"a;=b,c"');
  });

  it('neutralises words of the story', () => {
    const story = smallWhole();
    const words = story.words.en;
    if (words) words.relations['two-fairs'] = '=HYPERLINK("https://example.org")';
    const row = rowsOf(story, 'relations', 'en').at(-1);
    expect(row?.sentence).toBe('\'=HYPERLINK("https://example.org")');
  });
});
