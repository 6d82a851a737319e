import type { Texts } from '../../i18n/texts.ts';

/** The forms in which a page can be cited, under the names that readers know them by. */
export const citationStyles = ['APA', 'Chicago', 'BibTeX', 'RIS'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** What a citation is made of. */
export interface Work {
  /** ASCII, for the key of a BibTeX entry. */
  id: string;
  title: string;
  author: string;
  /** The date as far as it is known: `2026`, `2026-11` or `2026-11-22`. */
  published: string;
  /** The same in words. */
  publishedWhen: string;
  url: string;
  /** The day on which the reader saw it, `YYYY-MM-DD`. */
  seen: string;
}

/** File endings and media types of the two forms that programs read. */
export const citationFiles = {
  BibTeX: { extension: 'bib', mediaType: 'application/x-bibtex' },
  RIS: { extension: 'ris', mediaType: 'application/x-research-info-systems' },
} as const;

/**
 * A reference to a page in one style, in the words and the order of the page's language. APA follows the manual's
 * 7th edition (web pages), Chicago the bibliography form of the 18th; BibTeX is an
 * entry `@misc`, in UTF-8, with the fields of the classic styles and those of biblatex; RIS is
 * the format of Research Information Systems, with its line ends.
 */
export function cite(style: CitationStyle, work: Work, texts: Texts): string {
  const site = texts.t('app.name');
  switch (style) {
    case 'APA':
    case 'Chicago': {
      const key = style.toLowerCase();
      const date = dateOf(work, texts, `cite.${key}Date`);
      const { author, title, url } = work;
      return texts.t(`cite.${key}`, { author, title, site, date, url });
    }
    case 'BibTeX':
      return bibtex(work, site, texts.language.code);
    case 'RIS':
      return ris(work, site, texts.language.code);
  }
}

/** A whole date in the order that a style wants; a date that is known in part as it stands in the page. */
function dateOf({ published, publishedWhen }: Work, { language, t }: Texts, key: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(published)) return publishedWhen;
  const options = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  const parts = new Intl.DateTimeFormat(language.formats, options).formatToParts(
    new Date(published),
  );
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return t(key, { year: part('year'), month: part('month'), day: part('day') });
}

function bibtex(work: Work, site: string, language: string): string {
  const fields = {
    author: `{${escaped(work.author)}}`,
    title: `{${escaped(work.title)}}`,
    year: work.published.slice(0, 4),
    date: work.published,
    howpublished: `{${escaped(site)}}`,
    url: work.url,
    urldate: work.seen,
    language,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${work.id},`, ...lines, '}', ''].join('\n');
}

/** Characters that mean something to TeX, so that they stand for themselves. */
function escaped(text: string): string {
  return text
    .replace(/[\\{}]/g, '')
    .replace(/[#$%&_]/g, (sign) => `\\${sign}`)
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}');
}

function ris(work: Work, site: string, language: string): string {
  const date = work.published.replaceAll('-', '/');
  const lines = [
    ['TY', 'ELEC'],
    ['AU', work.author],
    ['TI', work.title],
    ['T2', site],
    ['PY', work.published.slice(0, 4)],
    ['DA', date],
    ['Y2', work.seen.replaceAll('-', '/')],
    ['LA', language],
    ['UR', work.url],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
