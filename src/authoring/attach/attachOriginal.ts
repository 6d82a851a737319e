import { stringify } from 'yaml';
import { originalPath } from '../../compiler/original.ts';
import { positionAt } from '../../compiler/problem.ts';
import { readDraft } from '../../compiler/readDraft.ts';
import type { LanguageCode, Slug } from '../../story/types.ts';
import { alignOriginal, type Alignment, type AlignmentEvidence } from './alignOriginal.ts';
import { paragraphMarkdown } from '../articleMarkdown.ts';
import { isCertain, namesOfStory } from '../linkStory.ts';
import type { Doubt } from '../match/nameMatch.ts';
import { createMatcher } from '../match/matcher.ts';
import { unfinished } from '../new/placeholders.ts';
import { paragraphTexts } from '../../compiler/paragraphTexts.ts';
import { StoryProblem } from '../../compiler/storyProblem.ts';
import type { Block, SourceArticle } from '../types.ts';

export interface AttachOptions {
  language: LanguageCode;
  /** The article as its publisher has it. */
  article: SourceArticle;
  /** Whose words these are; what story.yaml gives as the source, if it is not given. */
  credit?: string | undefined;
}

/** A paragraph or heading of the publisher's file. */
interface Passage {
  line: number;
  /** Its first words. */
  words: string;
}

/** What an editor must know of an article that was laid beside a story. Each list is in reading order. */
export interface AttachReport {
  credit: string;
  /** What stands beside a paragraph of the story, and was written. */
  aligned: (Passage & AlignmentEvidence & { id: Slug; moved: boolean; links: number })[];
  /** What was not written, since nothing says plainly where it belongs. */
  unaligned: (Passage & { why: string; guess: (AlignmentEvidence & { id: Slug }) | null })[];
  /** Paragraphs of the story that have nothing of the original beside them; their lines are those of article.md. */
  untold: (Passage & { id: Slug; guess: (Passage & { reasons: string[] }) | null })[];
  /** Headings of the original, which are never written. */
  headings: Passage[];
  /** Names that were not linked, since they are doubtful: whose they may be, and why. */
  doubtful: {
    line: number;
    id: Slug;
    name: string;
    ids: readonly Slug[];
    doubts: readonly Doubt[];
  }[];
}

/**
 * Lays an article as its publisher has it beside the story that retells it: a file in which each paragraph has the id of
 * the one that retells it, with the names linked that are certain. Its words are those of `article`, to the letter. Paragraphs that
 * nothing says plainly where they belong are left to the editor.
 * @param files paths inside the story folder -> their text
 * @returns the new file, none where nothing of the article is in the story, and what an editor must know
 * @throws StoryProblem `no-article` where the story has no text in the language, `no-credit` where nobody says whose
 *   words these are
 */
export function attachOriginal(
  files: Readonly<Record<string, string>>,
  { language, article, credit = creditOf(files) }: AttachOptions,
): { files: Record<string, string>; report: AttachReport } {
  if (credit.trim() === '') {
    throw new StoryProblem(
      'no-credit',
      'Nobody says whose words these are. Give the credit, such as “© Coast News, 2024-03-11”, or write “source” into story.yaml.',
    );
  }
  const names = namesOfStory(files).get(language);
  const told = toldIn(files, language);
  if (!names || told.length === 0) {
    throw new StoryProblem(
      'no-article',
      `The story has no text in “${language}” to lay the original beside. Write ${language}/article.md first and add “${language}” to “languages” in story.yaml, or name the language that the original is in.`,
    );
  }
  const headings = article.blocks.filter(({ kind }) => kind === 'heading');
  const blocks = article.blocks.filter(({ kind }) => kind === 'paragraph');
  const texts = blocks.map(({ text }) => text);
  const alignment = alignOriginal(texts, told, names, language);
  const found = createMatcher(names).findAll(texts);

  const paragraphs: string[] = [];
  const aligned: AttachReport['aligned'] = [];
  const doubtful: AttachReport['doubtful'] = [];
  for (const { original, id, ...evidence } of alignment.pairs) {
    const block = blocks[original] ?? nothing;
    const matches = found[original] ?? [];
    const links = matches
      .filter(isCertain)
      .map(({ start, end, ids: [target = ''] }) => ({ start, end, id: target }));
    paragraphs.push(paragraphMarkdown(block.text, links, id));
    aligned.push({ ...passage(block), ...evidence, id, links: links.length });
    for (const { start, end, ids, doubts } of matches.filter((match) => !isCertain(match)))
      doubtful.push({ line: block.line, id, name: block.text.slice(start, end), ids, doubts });
  }
  const report: AttachReport = {
    credit,
    aligned,
    unaligned: alignment.unaligned.map(({ original, ...rest }) => ({
      ...passage(blocks[original] ?? nothing),
      ...rest,
    })),
    untold: alignment.untold.map((one) => untold(one, told, blocks)),
    headings: headings.map(passage),
    doubtful,
  };
  if (paragraphs.length === 0) return { files: {}, report };
  const matter = stringify(
    { ...(article.title !== null && { title: article.title }), credit },
    { lineWidth: 0 },
  );
  const text = `---\n${matter}---\n\n${paragraphs.join('\n\n')}\n`;
  return { files: { [originalPath(language)]: text }, report };
}

const nothing: Block = { kind: 'paragraph', text: '', line: 1 };

/** A credit made of what story.yaml says of the report; empty where it says nothing. */
function creditOf(files: Readonly<Record<string, string>>): string {
  const source = readDraft(files, () => {}).draft.head.source;
  if (!source || source.name.startsWith(unfinished)) return '';
  return `© ${source.name}${source.date === undefined ? '' : `, ${source.date}`}`;
}

/** The paragraphs of the story's own text, with their lines. */
function toldIn(files: Readonly<Record<string, string>>, language: LanguageCode) {
  const article = files[`${language}/article.md`] ?? '';
  return paragraphTexts(article).flatMap(({ id, text, offsets }) =>
    id === null ? [] : [{ id, text, line: positionAt(article, offsets[0] ?? 0).line }],
  );
}

function untold(
  { id, guess }: Alignment['untold'][number],
  told: readonly { id: Slug; text: string; line: number }[],
  blocks: readonly Block[],
): AttachReport['untold'][number] {
  const own = told.find((one) => one.id === id) ?? nothing;
  const block = guess && blocks[guess.original];
  return {
    ...passage(own),
    id,
    guess: guess && block ? { ...passage(block), reasons: guess.reasons } : null,
  };
}

const mostWords = 8;
const mostLetters = 60;

/** Where a paragraph stands and how it begins. */
function passage({ text, line }: { text: string; line: number }): Passage {
  const words = text.split(/\s+/, mostWords + 1);
  const first = words.slice(0, mostWords).join(' ');
  // By characters: half of one would be none.
  const cut = [...first].slice(0, mostLetters).join('');
  return { line, words: words.length > mostWords || cut !== first ? `${cut}…` : cut };
}
