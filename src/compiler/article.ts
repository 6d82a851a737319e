import { articleBlocks, type BlockText } from './articleBlocks.ts';
import { readFrontMatter } from './frontMatter.ts';
import {
  readInline,
  refuse,
  refuseTangle,
  type ParsedInline,
  type Names,
  type Say,
} from './inline.ts';
import { positionsIn, type Position, type Report } from './problem.ts';
import { slugAdvice, slugPattern, type FrontMatter } from './schema.ts';
import { plainText } from '../story/storyIndex.ts';
import type { Slug } from '../story/types.ts';

interface ArticleSection {
  id: Slug;
  heading: string;
  position: Position;
}

export interface ArticleParagraph extends ParsedInline {
  id: Slug;
  /** The section it stands under; null before the first heading. */
  section: Slug | null;
  position: Position;
}

/** One language's `article.md`. */
export interface ParsedArticle {
  path: string;
  text: string;
  /** False where the file is missing or its Markdown cannot be parsed. */
  readable: boolean;
  meta: Partial<FrontMatter>;
  sections: ArticleSection[];
  paragraphs: ArticleParagraph[];
}

/** The article of a language whose file is missing. */
export function missingArticle(path: string): ParsedArticle {
  return { path, text: '', readable: false, meta: {}, sections: [], paragraphs: [] };
}

/** Reads an article. A story's Markdown is paragraphs, `##` headings, emphasis, and links to ids; all else is reported. */
export function parseArticle(
  path: string,
  text: string,
  names: Names,
  report: Report,
): ParsedArticle {
  const { meta, body } = readFrontMatter(path, text, report);
  const article: ParsedArticle = { path, text, readable: true, meta, sections: [], paragraphs: [] };
  const place = positionsIn(text);
  const say: Say = (offset, code, what, fix) => report(path, place(offset), code, what, fix);
  if (refuseTangle(body, say)) return { ...article, readable: false };

  const readHeading = (passage: BlockText) => {
    const { depth, start, children } = passage;
    if (depth !== 2 || !text.startsWith('##', start)) {
      const fix = 'Begin it with “## ” and end it with its id, such as {#statement}.';
      say(start, 'markdown', 'This heading is not of the kind that opens a section', fix);
      return;
    }
    const id = readId(passage, say);
    const { content, mentions } = readInline(children, text, names, say);
    for (const offset of mentions.values()) {
      say(offset, 'markdown', 'A heading cannot hold a mention', 'Write the words without a link.');
    }
    const heading = plainText(content).trim();
    if (heading === '') {
      const fix = 'Write the heading before its id.';
      say(start, 'missing-text', 'This heading has no words', fix);
    }
    if (id) article.sections.push({ id, heading, position: place(start) });
  };

  for (const block of articleBlocks(text, body)) {
    if (block.kind === 'foreign') refuse(block.node, say);
    else if (block.kind === 'heading') readHeading(block);
    else {
      const paragraph = readParagraph(block, text, names, say);
      const section = article.sections.at(-1)?.id ?? null;
      if (paragraph) {
        const position = place(block.start);
        article.paragraphs.push({ ...paragraph, section, position });
      }
    }
  }
  return article;
}

/** Reads a paragraph and the id that ends it; null where it has none, or no good one, which is reported. */
export function readParagraph(
  passage: BlockText,
  text: string,
  names: Names,
  say: Say,
): (ParsedInline & { id: Slug }) | null {
  const id = readId(passage, say);
  const inline = readInline(passage.children, text, names, say);
  if (plainText(inline.content).trim() === '') {
    const fix = 'Write its text before its id.';
    say(passage.start, 'missing-text', 'This paragraph has no words', fix);
  }
  return id === null ? null : { ...inline, id };
}

/** The id that ends a heading or paragraph; null where there is none, or no good one. */
function readId({ kind, start, id }: BlockText, say: Say): Slug | null {
  if (id === null) {
    const example = kind === 'heading' ? '{#statement}' : '{#p8}';
    const fix = `End it with its id, such as ${example}.`;
    say(start, 'missing-id', `This ${kind} has no id`, fix);
    return null;
  }
  if (slugPattern.test(id.written)) return id.written;
  say(id.start, 'bad-id', `“${id.written}” cannot be an id`, slugAdvice);
  return null;
}
