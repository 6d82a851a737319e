import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { smallStory } from '../../../tests/fixtures/smallStory.ts';
import { formatProblem } from '../../compiler/problem.ts';
import { addLanguage } from './addLanguage.ts';
import { checkDraft, draftLanguages, withLanguage } from './draftLanguage.ts';

type Edit = readonly [path: string, from: string, to: string];

/** The small story with a draft, in which some words are overwritten. */
function draftStory(language: string, from: string, ...edits: readonly Edit[]) {
  const files = smallStory();
  Object.assign(files, addLanguage(files, language, { from }).files);
  for (const [path, old, written] of edits) {
    expect(files[path]).toContain(old);
    files[path] = files[path]?.replace(old, written) ?? '';
  }
  return files;
}

const said = (files: Record<string, string>, language: string) =>
  checkDraft(files, language).problems.map(formatProblem);

describe('draft languages', () => {
  it('are folders with an article that story.yaml does not name', () => {
    expect(draftLanguages(smallStory())).toEqual([]);
    const files = {
      ...draftStory('fr', 'ar'),
      'de/labels.yaml': '',
      'notes/article.md': '',
      'original/fr.md': '',
    };
    expect(draftLanguages(files)).toEqual(['fr']);
    expect(draftLanguages({ ...files, 'story.yaml': ': [' })).toEqual([]);
  });

  it('can be added to any list of languages', () => {
    const lists = [
      '[ar, en]',
      '[ar, en,]',
      '[ "ar",\n  en ]',
      '\n  - ar\n  - en # English',
      '\n- ar\n- en',
    ];
    for (const list of lists) {
      const { 'story.yaml': text = '' } = withLanguage(
        { 'story.yaml': `id: a\nlanguages: ${list}\nversion: 1\n` },
        'fr',
      );
      expect(parse(text)).toEqual({ id: 'a', languages: ['ar', 'en', 'fr'], version: 1 });
    }
    const files = smallStory();
    expect(withLanguage(files, 'en')).toEqual(files);
    expect(withLanguage({ 'story.yaml': 'languages: ar' }, 'fr')).toEqual({
      'story.yaml': 'languages: ar',
    });
  });
});

describe('checking a draft', () => {
  it('counts everything as untranslated at first', () => {
    const { from, summary, problems, isDone } = checkDraft(draftStory('fr', 'ar'), 'fr');
    expect(from).toBe('ar');
    expect(summary).toBe(
      'fr: 0 of 4 paragraphs, 0 of 6 headings and lines at the top, 0 of 26 labels translated',
    );
    expect(isDone).toBe(false);
    expect(problems).toHaveLength(36);
    expect(new Set(problems.map(({ severity, code }) => `${severity} ${code}`))).toEqual(
      new Set(['warning untranslated']),
    );
    const texts = problems.map(formatProblem);
    expect(texts).toContain(
      'fr/article.md:2:1 warning The title still has the words of “ar” — Translate it in place.',
    );
    expect(texts).toContain(
      'fr/article.md:10:1 warning “p1” still has the words of “ar” — Translate it in place; its links and its id stay.',
    );
    expect(texts.find((text) => text.includes('“salma”'))).toContain(
      'The name, short name, aliases and description of “salma” still have the words of “ar” — Translate them in place.',
    );
  });

  it('counts what is overwritten, whatever it is', () => {
    const files = draftStory('fr', 'en');
    const article = files['fr/article.md'] ?? '';
    const paragraphs = ['p1', 'p2', 'p3', 'p4'];
    fc.assert(
      fc.property(fc.subarray(paragraphs), (translated) => {
        const written = translated.reduce(
          (text, id) => text.replace(`. {#${id}}`, ` sic. {#${id}}`),
          article,
        );
        const { paragraphs: count, problems } = checkDraft(
          { ...files, 'fr/article.md': written },
          'fr',
        );
        expect(count).toEqual({ done: translated.length, of: 4 });
        const left = problems.flatMap(({ what }) => /^“(p\d)” still/.exec(what)?.[1] ?? []);
        expect([...left, ...translated].toSorted()).toEqual(paragraphs);
      }),
      { numRuns: 10 },
    );
  });

  it('counts what was left behind when the source was rewritten as not translated', () => {
    const files = draftStory('fr', 'ar');
    const rewritten = (files['ar/article.md'] ?? '').replace('يوم الجمعة', 'في آخر الأسبوع');
    const { paragraphs } = checkDraft({ ...files, 'ar/article.md': rewritten }, 'fr');
    expect(paragraphs).toEqual({ done: 0, of: 4 });
  });

  it('says what the compiler will say of it, as warnings', () => {
    const files = draftStory(
      'fr',
      'ar',
      ['fr/article.md', '[معرض النهر](fair-2022)', 'معرض النهر'],
      ['fr/article.md', '[نص الاتفاق](accord-text)', '[نص الاتفاق](accord)'],
      ['fr/labels.yaml', '  p4-drill: أغسطس هو أغسطس 2021.\n', ''],
    );
    const { problems, isDone } = checkDraft(files, 'fr');
    const others = problems.filter(({ code }) => code !== 'untranslated');
    expect(others.map(({ severity, file, line, code }) => [severity, file, line, code])).toEqual([
      ['warning', 'fr/article.md', 12, 'other-mentions'],
      ['warning', 'fr/article.md', 16, 'unknown-id'],
      ['warning', 'fr/labels.yaml', expect.any(Number), 'missing-words'],
    ]);
    expect(isDone).toBe(false);
    delete files['fr/labels.yaml'];
    expect(said(files, 'fr')).toContain(
      'fr/labels.yaml:1:1 warning This file is missing — Add it; docs/story-format.md shows one.',
    );
  });

  it('blames the draft where it alone mentions something', () => {
    const files = draftStory('fr', 'ar', ['fr/article.md', 'على السد.', 'على [السد](old-bridge).']);
    const { problems } = checkDraft(files, 'fr');
    const [own, ...more] = problems.filter(({ code }) => code === 'other-mentions');
    expect(more).toEqual([]);
    expect(own).toMatchObject({ file: 'fr/article.md', line: 16, severity: 'warning' });
    expect(own?.what).toBe('The paragraph “p3” mentions “old-bridge”, but in “ar” it does not');
    const words = files['fr/article.md']?.split('\n')[15]?.slice((own?.column ?? 1) - 1);
    expect(words).toMatch(/^\[السد\]\(old-bridge\)/);
  });

  it('lets a name stay as it is once what stands beside it is translated, if its letters can', () => {
    const untouched = said(draftStory('de', 'en'), 'de').find((text) =>
      text.includes('“river-post”'),
    );
    expect(untouched).toContain('The name, short name and description of “river-post” still have');
    const translated = ['A local newspaper.', 'Eine Lokalzeitung.'] as const;
    const german = draftStory('de', 'en', ['de/labels.yaml', ...translated]);
    expect(said(german, 'de').filter((text) => text.includes('“river-post”'))).toEqual([]);
    expect(checkDraft(german, 'de').labels.done).toBe(1);
    // Nobody can read an Arabic name in a French text.
    const french = draftStory('fr', 'ar', ['fr/labels.yaml', 'صحيفة محلية.', 'Un journal local.']);
    expect(said(french, 'fr').find((text) => text.includes('“river-post”'))).toContain(
      'The name of “river-post” still has the words of “ar”',
    );
    // A Persian text may keep it.
    const persian = draftStory('fa', 'ar', ['fa/labels.yaml', 'صحيفة محلية.', 'روزنامه‌ای محلی.']);
    expect(said(persian, 'fa').filter((text) => text.includes('“river-post”'))).toEqual([]);
  });

  it('lets a heading stay once the paragraphs under it are translated', () => {
    const [accord, ...others] = ['p1', 'p2'].map((id): Edit => [
      'de/article.md',
      `. {#${id}}`,
      ` usw. {#${id}}`,
    ]);
    const half = draftStory('de', 'en', accord ?? ['', '', '']);
    expect(said(half, 'de').filter((text) => text.includes('heading of “accord”'))).toHaveLength(1);
    const whole = draftStory('de', 'en', ...(accord ? [accord] : []), ...others);
    expect(said(whole, 'de').filter((text) => text.includes('heading of “accord”'))).toEqual([]);
  });

  it('says when nothing is left, and what to do then', () => {
    const files = smallStory();
    const made = addLanguage(files, 'de', { from: 'en' }).files;
    // What is long gets a word more; the names and titles beside it are then taken as meant.
    const article = (made['de/article.md'] ?? '')
      .replace(/^(standfirst|credit): .*$/gm, '$& Ja.')
      .replace(/ \{#p\d\}/g, ' Ja.$&');
    const labels = (made['de/labels.yaml'] ?? '')
      .replace(/(?<=(?:description|standfirst): '?)[^}\n']+/g, '$& Ja.')
      .replace(/^ {2}[a-z\d-]+: [^{\n]+$/gm, '$& Ja.');
    const draft = { ...files, 'de/article.md': article, 'de/labels.yaml': labels };
    expect(checkDraft(draft, 'de')).toEqual({
      problems: [],
      from: 'ar',
      paragraphs: { done: 4, of: 4 },
      headings: { done: 6, of: 6 },
      labels: { done: 26, of: 26 },
      isDone: true,
      summary:
        'de: 4 of 4 paragraphs, 6 of 6 headings and lines at the top, 26 of 26 labels translated. Nothing is left: add “de” to “languages” in story.yaml, and it is published.',
    });
    const broken = {
      ...draft,
      'de/article.md': article.replace('[Rabwa](rabwa) and', 'Rabwa and'),
    };
    const { isDone, summary } = checkDraft(broken, 'de');
    expect(isDone).toBe(false);
    expect(summary).toContain('Mend what is said above');
  });

  it('takes a story that cannot be read', () => {
    const { problems, from, isDone } = checkDraft(
      { 'fr/article.md': 'Bonjour', 'story.yaml': ': [' },
      'fr',
    );
    expect([problems, from, isDone]).toEqual([[], null, false]);
  });
});
