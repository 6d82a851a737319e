import { articleBlocks } from './articleBlocks.ts';
import { readParagraph, type ArticleParagraph } from './article.ts';
import { meantBy } from './checkIds.ts';
import type { Draft } from './draft.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { refuse, refuseTangle, type Names, type Say } from './inline.ts';
import { fileStart, positionsIn, type Report } from './problem.ts';
import { originalMatterSchema, type OriginalMatter } from './schema.ts';
import { readFields } from './shapes.ts';
import type { Inline, LanguageCode, OriginalWords, Slug } from '../story/types.ts';

/*
 * The publisher's own wording beside the retelling: `original/<language>.md`, where whoever holds the rights puts it.
 * It is Markdown as in `article.md`, without headings. Each of its paragraphs ends with the id of the one that retells
 * it: several may have the same, and a paragraph of the story may have none. What it mentions is its own affair.
 */

/** One language's original, as read. */
export interface Original {
  path: string;
  meta: Partial<OriginalMatter>;
  paragraphs: Omit<ArticleParagraph, 'section'>[];
}

/** Where a language's original stands in the story folder. */
export const originalPath = (language: LanguageCode): string => `original/${language}.md`;

/** The language of a file that is an original by its path, whether or not the story has it; else null. */
export const languageOfOriginal = (path: string): LanguageCode | null =>
  /^original\/([^/]+)\.md$/.exec(path)?.[1] ?? null;

/** Reads an original; what a story's Markdown does not know is reported, and so are headings. */
export function readOriginal(path: string, text: string, names: Names, report: Report): Original {
  const { yaml, body } = splitFrontMatter(path, text, report, {
    what: 'The original does not begin with whose words it is',
    fix: 'Begin the file with a line “---”, then “credit: …” and, if you like, “title: …”, then another line “---”.',
  });
  const meta = yaml ? readFields(yaml, originalMatterSchema, report) : {};
  const original: Original = { path, meta, paragraphs: [] };
  const place = positionsIn(text);
  const say: Say = (offset, code, what, fix) => {
    const advice =
      code === 'missing-id'
        ? 'End it with the id of the paragraph that retells it, such as {#p8}.'
        : fix;
    report(path, place(offset), code, what, advice);
  };
  if (refuseTangle(body, say)) return original;
  const blocks = articleBlocks(text, body);
  for (const block of blocks) {
    if (block.kind === 'foreign') refuse(block.node, say);
    else if (block.kind === 'paragraph') {
      const paragraph = readParagraph(block, text, names, say);
      if (paragraph) original.paragraphs.push({ ...paragraph, position: place(block.start) });
    } else {
      const fix =
        'Take it out, or make it a paragraph with an id. The publisher’s headline is “title” between the lines “---”.';
      say(block.start, 'markdown', 'An original has no headings: it stands under the story’s', fix);
    }
  }
  if (blocks.length === 0) {
    const fix =
      'Write them, each with the id of the paragraph that retells it, or delete the file.';
    report(path, fileStart, 'missing-text', 'This original has no paragraphs', fix);
  }
  return original;
}

/** Holds the originals against the story: its languages, and the ids of its paragraphs. */
export function checkOriginals(
  { head, words }: Draft,
  files: Readonly<Record<string, string>>,
  report: Report,
): void {
  const { languages, sections } = head;
  for (const path of languages ? Object.keys(files) : []) {
    const language = languageOfOriginal(path);
    if (language === null || languages?.includes(language)) continue;
    const names = languages?.map((code) => `“${originalPath(code)}”`).join(', ');
    const fix = `Name the file by its language (${names}), or add the language to story.yaml, or delete the file.`;
    report(path, fileStart, 'unknown-language', `The story has no language “${language}”`, fix);
  }
  const known = sections && new Set(sections.flatMap(({ paragraphs }) => paragraphs));
  for (const { original } of words.values()) {
    for (const { id, position } of original?.paragraphs ?? []) {
      if (!original || !known || known.has(id)) continue;
      const meant = meantBy(id, [...known], []);
      const fix = `${meant ? `Did you mean “${meant}”? ` : ''}Use the id of the paragraph that retells it.`;
      report(original.path, position, 'unknown-id', `story.yaml has no paragraph “${id}”`, fix);
    }
  }
}

/** Puts an original without errors together. */
export function buildOriginal({ meta, paragraphs }: Original): OriginalWords {
  const { title, credit = '' } = meta;
  const byId = new Map<Slug, Inline[][]>();
  for (const { id, content } of paragraphs) {
    const parts = byId.get(id);
    if (parts) parts.push(content);
    else byId.set(id, [content]);
  }
  return {
    ...(title !== undefined && { title }),
    credit,
    paragraphs: Object.fromEntries(byId),
  };
}
