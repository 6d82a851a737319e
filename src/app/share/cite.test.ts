import { describe, expect, it } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { createTexts } from '../../i18n/texts.ts';
import { cite, type Work } from './cite.ts';

const work: Work = {
  id: 'river-en-salma',
  title: 'Salma & sons — River accord',
  author: 'The Nasij team',
  published: '2026-11-05',
  publishedWhen: '5 November 2026',
  url: 'https://example.org/en/entity/salma?from=2008-01',
  seen: '2026-12-01',
};
const [en, ar] = ['en', 'ar'].map((code) => createTexts(code, locales[code] ?? {}));

describe('a citation', () => {
  it('follows its style in English', () => {
    expect(cite('APA', work, en!)).toBe(
      'The Nasij team. (2026, November 5). Salma & sons — River accord. Nasij. https://example.org/en/entity/salma?from=2008-01',
    );
    expect(cite('Chicago', work, en!)).toBe(
      'The Nasij team. “Salma & sons — River accord.” Nasij. November 5, 2026. https://example.org/en/entity/salma?from=2008-01.',
    );
  });

  it('has the words, digits and order of Arabic', () => {
    const arabic = { ...work, title: 'سلمى', author: 'فريق نسيج' };
    // The address is isolated, or the signs at its ends would change sides.
    const url = `\u2066${work.url}\u2069`;
    expect(cite('APA', arabic, ar!)).toBe(`فريق نسيج. (٥ نوفمبر ٢٠٢٦). سلمى. نسيج. ${url}`);
    expect(cite('Chicago', arabic, ar!)).toBe(`فريق نسيج. «سلمى». نسيج. ٥ نوفمبر ٢٠٢٦. ${url}.`);
  });

  it('gives a date that is known in part as it is known', () => {
    const partly = { ...work, published: '2026-11', publishedWhen: 'November 2026' };
    expect(cite('APA', partly, en!)).toContain('(November 2026)');
  });

  it('is an entry that BibTeX can read: braces kept, signs escaped', () => {
    const bibtex = cite('BibTeX', { ...work, title: '50% {of} A_B \\ ~' }, en!);
    expect(bibtex).toMatch(/^@misc\{river-en-salma,\n/);
    expect(bibtex).toContain('title = {{50\\% of A\\_B  \\textasciitilde{}}},');
    // Classic styles know the year, biblatex the date.
    expect(bibtex).toContain('year = {2026},');
    expect(bibtex).toContain('date = {2026-11-05},');
    expect(bibtex).toContain(`url = {${work.url}},`);
    expect(bibtex.match(/\{/g)?.length).toBe(bibtex.match(/\}/g)?.length);
  });

  it('is a record that RIS readers can read', () => {
    const lines = cite('RIS', work, en!).split('\r\n');
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines).toContain('DA  - 2026/11/05');
    expect(lines).toContain(`UR  - ${work.url}`);
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9]  - /.test(line))).toBe(true);
  });
});
