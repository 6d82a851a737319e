import { describe, expect, it } from 'vitest';
import { checkStory } from '../../src/authoring/advise/checkStory.ts';
import { attachOriginal } from '../../src/authoring/attach/attachOriginal.ts';
import { proposeLinks } from '../../src/authoring/linkStory.ts';
import { createMatcher } from '../../src/authoring/match/matcher.ts';
import { planStory } from '../../src/authoring/new/planStory.ts';
import { Ids } from '../../src/authoring/new/slugs.ts';
import { readArticle } from '../../src/authoring/read/readArticle.ts';
import { makeDocx, parseHtml, wordParagraph } from '../../src/authoring/read/testFiles.ts';
import { checkDraft } from '../../src/authoring/translate/draftLanguage.ts';
import { ReadProblem, type SourceArticle } from '../../src/authoring/types.ts';
import { readDate } from '../../src/compiler/edtfDates.ts';
import { smallStory } from '../fixtures/smallStory.ts';
import { growthOf, mostGrowth } from './growth.ts';
import { everyPiece, repeated, type Piece } from './repeated.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** Reads a file; that it is refused is an answer too. */
async function read(name: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  try {
    await readArticle(bytes, { name, language: 'en', parseHtml });
  } catch (error) {
    if (!(error instanceof ReadProblem)) throw error;
  }
}

const articleOf = (text: string): SourceArticle => ({
  title: null,
  blocks: linesOf(text).map((line, at) => ({ kind: 'paragraph', text: line, line: at + 1 })),
  dropped: [],
  changes: [],
  encoding: 'utf-8',
});

const planIn = (language: string) => (text: string) =>
  planStory(articleOf(text), {
    id: 'story',
    language,
    published: '2022-02-05',
    source: { name: 'Coast News', date: '2022-02-04' },
  });

/** A story with a text in one of its paragraphs, in both languages. */
function storyWith(text: string): Record<string, string> {
  const files = smallStory();
  for (const path of ['ar/article.md', 'en/article.md']) {
    files[path] = (files[path] ?? '').replace('{#p2}', () => `${text} {#p2}`);
  }
  return files;
}

/** A story that has a text as the name of somebody. */
function storyOf(name: string): Record<string, string> {
  const files = smallStory();
  for (const path of ['ar/labels.yaml', 'en/labels.yaml']) {
    files[path] = (files[path] ?? '').replace(/(?<=yusuf: \{ name: )[^,]*/, () =>
      JSON.stringify(name),
    );
  }
  return files;
}

function draftOf(text: string): Record<string, string> {
  const files = storyWith(text);
  return {
    ...files,
    'fr/article.md': files['en/article.md'] ?? '',
    'fr/labels.yaml': files['en/labels.yaml'] ?? '',
  };
}

const matcher = createMatcher([
  { id: 'a', names: ['Abc', 'a b', 'محمد', 'أبو محمد', 'كلمة', '中国', 'Москва', 'م'] },
]);

type Works = Readonly<Record<string, (text: string) => unknown>>;

/** What is quick enough to be tried with everything. */
const quick: Works = {
  'reading a .txt': (text) => read('a.txt', text),
  'reading a .md': (text) => read('a.md', text),
  'finding names': (text) => matcher.find(text),
  'making names': (text) => createMatcher([{ id: 'a', names: linesOf(text) }]),
  'reading a date': (text) => readDate(text),
};

const planning: Works = {
  'planning a story in Arabic': planIn('ar'),
  'planning a story in English': planIn('en'),
  'planning a story in Russian': planIn('ru'),
  'planning a story in Chinese': planIn('zh'),
};

/** What takes longer: tried with the texts that make a difference there. */
const slow: Works = {
  'reading an .html': (text) =>
    read(
      'a.html',
      linesOf(text)
        .map((line) => `<p>${escaped(line)}</p>`)
        .join('\n'),
    ),
  'reading an .html of signs': (text) => read('a.html', `<p>${text}</p><style>${text}</style>`),
  'reading an .html with hidden words': (text) =>
    read('a.html', `<p>${escaped(text).replaceAll(' ', ' <i hidden>a</i> ')}</p>`),
  'reading a .docx': (text) =>
    read(
      'a.docx',
      makeDocx(
        linesOf(text)
          .map((line) => wordParagraph(escaped(line)))
          .join(''),
      ),
    ),
  'linking a story': (text) => proposeLinks(storyWith(text)),
  'checking a story': (text) => checkStory(storyWith(text)),
  'checking a name': (text) => checkStory(storyOf(text)),
  'checking a draft': (text) => checkDraft(draftOf(text), 'fr'),
  'attaching an original': (text) =>
    attachOriginal(smallStory(), { language: 'en', article: articleOf(text), credit: '© Coast' }),
};

const telling: readonly Piece[] = [
  'words',
  'a word that never ends',
  'spaces',
  'tabs',
  'no-break spaces',
  'line ends',
  'paragraphs',
  'numbers',
  'digits with slashes',
  'digits with hyphens',
  'digits with colons',
  'years',
  'days',
  'opening brackets',
  'links',
  'halves of ids',
  'ids',
  'references',
  'quoted words',
  'Arabic sentences',
  'words with the article',
  'Chinese',
  'mixed',
];

/** The pieces of which twice as many take too long, with the times. */
async function tooLong(
  work: (text: string) => unknown,
  pieces: readonly Piece[],
  sizes: [number, number],
) {
  const grown: Record<string, number> = {};
  for (const piece of pieces) {
    const texts = new Map<number, string>();
    const growth = await growthOf((size) => {
      const text = texts.get(size) ?? repeated(piece, size);
      texts.set(size, text);
      return work(text);
    }, sizes);
    if (growth > mostGrowth) grown[piece] = growth;
  }
  return grown;
}

// A busy machine may take minutes over what is half a minute’s work.
describe('twice the text takes at most 2.6 times as long', { timeout: 600_000 }, () => {
  // Twice the smallest Markdown is refused where it is too tangled to be parsed.
  it.each(Object.entries(quick))('%s', async (_, work) => {
    expect(await tooLong(work, everyPiece, [6_000, 24_000])).toEqual({});
  });

  it.each(Object.entries(planning))('%s', async (_, work) => {
    expect(await tooLong(work, everyPiece, [3_000, 12_000])).toEqual({});
  });

  it.each(Object.entries(slow))('%s', async (_, work) => {
    expect(await tooLong(work, telling, [4_000, 16_000])).toEqual({});
  });

  it('giving out ids', async () => {
    const growth = await growthOf(
      (count) => {
        const ids = new Ids();
        for (let at = 0; at < count; at += 1) {
          ids.take('', 'person');
          ids.take('quay', '');
          ids.takeSection('', 'part');
        }
      },
      [1_000, 16_000],
    );
    expect(growth).toBeLessThanOrEqual(mostGrowth);
  });
});
