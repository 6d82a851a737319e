import { isScalar, isSeq, parseDocument } from 'yaml';
import { compileStory } from '../../compiler/compile.ts';
import type { Draft, DraftWords } from '../../compiler/draft.ts';
import { positionAt, sortProblems, type Problem } from '../../compiler/problem.ts';
import { readDraft } from '../../compiler/readDraft.ts';
import type { LanguageCode } from '../../story/types.ts';
import { entriesIn, leftIn, type Entry } from './draftLanguageTexts.ts';
import { knownLanguage } from './knownLanguage.ts';

type Files = Readonly<Record<string, string>>;

/** How much of something is translated. */
export interface Count {
  done: number;
  of: number;
}

export interface DraftCheck {
  /** Warnings, in reading order: what the compiler would say, and what still has the words of another language. */
  problems: Problem[];
  /** The language that it is translated from; null where the story has none that can be read. */
  from: LanguageCode | null;
  paragraphs: Count;
  /** Headings of sections, and the title and what stands with it. */
  headings: Count;
  /** Entries of labels.yaml. */
  labels: Count;
  /** Whether nothing is left to do but to publish it. */
  isDone: boolean;
  /** All this in a sentence, with what to do. */
  summary: string;
}

/**
 * The languages that somebody has begun to translate a story into: their folders have an `article.md`, and `languages`
 * in story.yaml does not name them yet, so that no page shows them. None where that cannot be told.
 */
export function draftLanguages(files: Files): LanguageCode[] {
  const { languages } = readDraft(files, () => {}).draft.head;
  if (!languages) return [];
  return Object.keys(files)
    .flatMap((path) => /^([^/]+)\/article\.md$/.exec(path)?.[1] ?? [])
    .filter((folder) => !languages.includes(folder) && knownLanguage(folder)?.code === folder);
}

/**
 * The files as they would be if story.yaml named a language of its folders: what is wrong with a draft can so be found.
 * All places in all files stay what they are, but for those behind a list of languages that is written in several lines.
 */
export function withLanguage(files: Files, language: LanguageCode): Record<string, string> {
  const story = files['story.yaml'] ?? '';
  const list = parseDocument(story).get('languages', true);
  const isNamed =
    isSeq(list) && list.items.some((item) => isScalar(item) && item.value === language);
  if (!isSeq(list) || isNamed) return { ...files };
  const last = list.items.findLast((item) => isScalar(item));
  const end = last?.range?.[1] ?? (list.range?.[0] ?? 0) + 1;
  const indent = /(?:^|\n)([^\n]*)$/.exec(story.slice(0, last?.range?.[0] ?? 0))?.[1] ?? '';
  const added = list.flow ? `${last ? ', ' : ''}${language}` : `\n${indent}${language}`;
  return { ...files, 'story.yaml': story.slice(0, end) + added + story.slice(end) };
}

/**
 * What is still to be done in a language that is being translated (see `draftLanguages`), as warnings: nothing of it
 * keeps the story's other languages from being published.
 */
export function checkDraft(files: Files, language: LanguageCode): DraftCheck {
  const whole = withLanguage(files, language);
  const { draft, expected } = readDraft(whole, () => {});
  const words = draft.words.get(language);
  const entries: ReadonlyMap<string, Entry> = words ? entriesIn(words) : new Map();
  const { from, source, left } = sourceOf(draft, language, entries);

  const problems: Problem[] = compileStory(whole)
    .problems.filter(({ file }) => file.startsWith(`${language}/`))
    .map((problem) => ({ ...problem, severity: 'warning' }));
  if (words) problems.push(...mentionedNowhereElse(draft, language, words));
  const broken = problems.length;
  for (const [key, parts] of left) {
    const entry = entries.get(key);
    if (!entry || parts.length === 0) continue;
    const { file, position, name, kind } = entry;
    const isOne = parts.length === 1 && parts[0] !== 'aliases' && parts[0] !== 'members';
    problems.push({
      severity: 'warning',
      file,
      ...position,
      code: 'untranslated',
      what: `${name(parts)} still ${isOne ? 'has' : 'have'} the words of “${from}”`,
      fix:
        kind === 'paragraphs'
          ? 'Translate it in place; its links and its id stay.'
          : `Translate ${isOne ? 'it' : 'them'} in place.`,
    });
  }

  const count = (kind: Entry['kind']): Count => {
    const all = [...source].filter(([, entry]) => entry.kind === kind);
    const done = all.filter(([key]) => entries.has(key) && left.get(key)?.length === 0);
    return { done: done.length, of: all.length };
  };
  const counts = {
    paragraphs: count('paragraphs'),
    headings: count('headings'),
    labels: count('labels'),
  };
  const isTranslated = from !== null && Object.values(counts).every(({ done, of }) => done === of);
  return {
    problems: sortProblems(problems, expected),
    from,
    ...counts,
    isDone: isTranslated && broken === 0,
    summary: summaryOf(language, counts, isTranslated, broken),
  };
}

/** The published language that a draft has most words of, the default language before others. */
function sourceOf(draft: Draft, language: LanguageCode, entries: ReadonlyMap<string, Entry>) {
  const { defaultLanguage } = draft.head;
  const sources = [...draft.words]
    .filter(([code, { article }]) => code !== language && article.readable)
    .map(([code, words]) => {
      const source: ReadonlyMap<string, Entry> = entriesIn(words);
      const left = leftIn(entries, source, language);
      const size = [...left.values()].filter((parts) => parts.length > 0).length;
      return { from: code, source, left, size };
    })
    .toSorted(
      (a, b) =>
        b.size - a.size || Number(b.from === defaultLanguage) - Number(a.from === defaultLanguage),
    );
  const none = { from: null, source: new Map<string, Entry>(), left: new Map<string, string[]>() };
  return sources[0] ?? none;
}

/** Links of a draft to what no other language names in the same paragraph. The compiler blames the others for it. */
function mentionedNowhereElse(
  draft: Draft,
  language: LanguageCode,
  { article }: DraftWords,
): Problem[] {
  const others = [...draft.words].filter(([code]) => code !== language);
  return article.paragraphs.flatMap(({ id, mentions }) => {
    const same = others.flatMap(([code, words]) =>
      words.article.paragraphs
        .filter((paragraph) => paragraph.id === id && paragraph.resolved)
        .map((paragraph) => ({ code, names: paragraph.mentions })),
    );
    const [first] = same;
    return [...mentions].flatMap(([mention, offset]): Problem[] => {
      if (!first || same.some(({ names }) => names.has(mention))) return [];
      return [
        {
          severity: 'warning',
          file: article.path,
          ...positionAt(article.text, offset),
          code: 'other-mentions',
          what: `The paragraph “${id}” mentions “${mention}”, but in “${first.code}” it does not`,
          fix: 'Take the link out, or link the words that name it in the other languages too.',
        },
      ];
    });
  });
}

function summaryOf(
  language: LanguageCode,
  { paragraphs, headings, labels }: Pick<DraftCheck, 'paragraphs' | 'headings' | 'labels'>,
  isTranslated: boolean,
  broken: number,
): string {
  const said = ({ done, of }: Count, what: string) => `${done} of ${of} ${what}`;
  const counts = [
    said(paragraphs, 'paragraphs'),
    said(headings, 'headings and lines at the top'),
    said(labels, 'labels'),
  ];
  const progress = `${language}: ${counts.join(', ')} translated`;
  if (!isTranslated) return progress;
  return broken === 0
    ? `${progress}. Nothing is left: add “${language}” to “languages” in story.yaml, and it is published.`
    : `${progress}. Mend what is said above, then add “${language}” to “languages” in story.yaml.`;
}
