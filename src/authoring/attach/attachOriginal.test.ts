import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallStory } from '../../../tests/fixtures/smallStory.ts';
import { compileStory } from '../../compiler/compile.ts';
import { readOriginal } from '../../compiler/original.ts';
import { plainText } from '../../story/storyIndex.ts';
import { attachOriginal } from './attachOriginal.ts';
import { StoryProblem } from '../../compiler/storyProblem.ts';
import type { Block, SourceArticle } from '../types.ts';

const article = (texts: readonly string[], more: Partial<SourceArticle> = {}): SourceArticle => ({
  title: null,
  blocks: texts.map((text, at): Block => ({ kind: 'paragraph', text, line: at + 1 })),
  dropped: [],
  changes: [],
  encoding: 'utf-8',
  ...more,
});

/* What “The River Post” may have printed of the small story. */
const accord =
  'On Friday Salma Haddad and Yusuf Nasser signed for a bridge, and Rabwa and Sahel held their breath.';
const music = 'A brass band played for *exactly* two hours [and a bit](so they say).';
const fair = 'At noon the river fair was opened, the second in less than 15 years.';
const delta =
  'Haddad spoke of the fair of 2008. The text of the accord, she said, answers all that the Delta towns have said against the dam.';
const drill =
  'It was in 2019 that the two towns had met before. A flood drill followed in August at the old bridge; the River Union oversaw it.';

const attach = (texts: readonly string[], more?: Partial<SourceArticle>, credit?: string) =>
  attachOriginal(smallStory(), { language: 'en', article: article(texts, more), credit });

describe('attaching an original', () => {
  it('writes the publisher’s words beside the paragraphs that retell them, linked, for the compiler to read', () => {
    const { files, report } = attach([accord, music, fair, delta, drill], {
      title: 'A bridge: at last',
    });
    expect(files).toEqual({
      'original/en.md': `---
title: "A bridge: at last"
credit: © The River Post, 2022-02-04
---

On Friday [Salma Haddad](salma) and [Yusuf Nasser](yusuf) signed for a bridge, and [Rabwa](rabwa) and [Sahel](sahel) held their breath. {#p1}

At noon the river fair was opened, the second in less than 15 years. {#p2}

[Haddad](salma) spoke of the fair of 2008. The text of the accord, she said, answers all that the [Delta towns](delta-towns) have said against the dam. {#p3}

It was in 2019 that the two towns had met before. A flood drill followed in August at the old bridge; the [River Union](river-union) oversaw it. {#p4}
`,
    });
    const { story, problems } = compileStory({ ...smallStory(), ...files });
    expect(problems).toEqual([]);
    expect(story?.words['en']?.original?.title).toBe('A bridge: at last');
    expect(report.aligned.map(({ line, id, links }) => [line, id, links])).toEqual([
      [1, 'p1', 4],
      [3, 'p2', 0],
      [4, 'p3', 2],
      [5, 'p4', 1],
    ]);
    expect(report.untold).toEqual([]);
  });

  it('leaves out what belongs nowhere, and tells of it', () => {
    const { files, report } = attach([accord, music, drill]);
    expect(files['original/en.md']).not.toContain('brass');
    expect(report.unaligned).toMatchObject([
      { line: 2, words: 'A brass band played for *exactly* two hours…' },
    ]);
    expect(report.untold).toMatchObject([
      { id: 'p2', line: 12, words: 'The river fair opened the same day, the…', guess: null },
      { id: 'p3', line: 16, words: 'Salma recalled the fair of 2008 and said…' },
    ]);
  });

  it('leaves out headings, and tells of them', () => {
    const blocks: Block[] = [
      { kind: 'paragraph', text: accord, line: 1 },
      { kind: 'heading', text: 'The drill', line: 3 },
      { kind: 'paragraph', text: drill, line: 5 },
    ];
    const { files, report } = attach([], { blocks });
    expect(files['original/en.md']).not.toContain('The drill');
    expect(report.headings).toEqual([{ line: 3, words: 'The drill' }]);
    expect(report.aligned.map(({ line }) => line)).toEqual([1, 5]);
  });

  it('keeps several paragraphs that one of the story retells', () => {
    const [first = '', second = ''] = drill.split(/(?<=before\.) /);
    const { report } = attach([accord, first, second]);
    expect(report.aligned.map(({ id }) => id)).toEqual(['p1', 'p4', 'p4']);
  });

  it('links no name that is doubtful, and tells of it', () => {
    const files = smallStory();
    files['en/labels.yaml'] =
      files['en/labels.yaml']?.replace('name: Rabwa,', 'name: Rabwa, aliases: [Nasser],') ?? '';
    const text = accord.replace('Sahel', 'Sahel, Nasser said,');
    const { files: made, report } = attachOriginal(files, {
      language: 'en',
      article: article([text]),
    });
    expect(made['original/en.md']).toContain('[Yusuf Nasser](yusuf) signed');
    expect(report.doubtful).toEqual([]);
    const other = attachOriginal(smallStory(), {
      language: 'ar',
      article: article([
        'وقّعت سلمى حداد ويوسف ناصر اتفاق الجسر يوم الجمعة، بحضور الساحلين والربوة.',
      ]),
    });
    expect(other.report.doubtful).toMatchObject([
      { line: 1, id: 'p1', name: 'الساحلين', ids: ['sahel'], doubts: ['ending'] },
    ]);
  });

  it('writes no file of another article', () => {
    const { files, report } = attach([music, 'Snow is expected in the hills tomorrow.']);
    expect(files).toEqual({});
    expect(report.unaligned).toHaveLength(2);
    expect(report.untold).toHaveLength(4);
  });

  it('says whose words they are, and refuses to where nobody does', () => {
    expect(attach([accord], {}, '© Another Post').files['original/en.md']).toContain(
      'credit: © Another Post\n',
    );
    const files = smallStory();
    files['story.yaml'] =
      files['story.yaml']?.replace(/^source:.*$/m, 'source: { name: "TODO: whose" }') ?? '';
    const options = { language: 'en', article: article([accord]) };
    expect(() => attachOriginal(files, options)).toThrow(StoryProblem);
    expect(() => attachOriginal(files, options)).toThrow('Give the credit');
    expect(() => attach([accord], {}, ' ')).toThrow('Give the credit');
  });

  it('refuses a language that the story has no text in', () => {
    const options = { language: 'fr', article: article([accord]) };
    expect(() => attachOriginal(smallStory(), options)).toThrow('The story has no text in “fr”');
  });

  it('says the publisher’s words to the letter, whatever they are', () => {
    const sign = fc.constantFrom(
      ...'[](){}#*_`~<>&!-+=.:;|\\/"\'0123 ab',
      '{#p3}',
      '](',
      '&amp;',
      '**',
      '<b>',
      'https://a.b',
      '1. ',
      '---',
    );
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(sign).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(words, words, (before, after) => {
        // As an article is read, control characters are gone and spaces are single.
        const text = `${before} ${accord} ${after}`
          .replace(/\p{Cc}/gu, ' ')
          .replace(/\s+/g, ' ')
          .trim();
        const { files } = attach([text]);
        const written = files['original/en.md'];
        if (written === undefined) return;
        const problems: string[] = [];
        const names = { targetOf: () => 'entity' as const, all: [] };
        const { paragraphs } = readOriginal('original/en.md', written, names, (_, __, code, what) =>
          problems.push(`${code} ${what}`),
        );
        expect(problems).toEqual([]);
        expect(paragraphs.map(({ id }) => id)).toEqual(['p1']);
        expect(plainText(paragraphs[0]?.content ?? [])).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});
