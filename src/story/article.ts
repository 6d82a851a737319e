import type { Heading, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { readFrontMatter } from './frontMatter.ts';
import { nearest } from './nearest.ts';
import { positionAt, type Position, type Report } from './problem.ts';
import { slugAdvice, slugPattern, type FrontMatter } from './schema.ts';
import type { Inline, Mention, Slug } from './types.ts';

export interface ArticleSection {
  id: Slug;
  heading: string;
  position: Position;
}

/** Words that stand outside every mention, with their place in the file. */
export interface LooseText {
  text: string;
  /** Offset into the file, UTF-16 units from 0. */
  offset: number;
}

export interface ArticleParagraph {
  id: Slug;
  /** The section it stands under; null before the first heading. */
  section: Slug | null;
  position: Position;
  content: Inline[];
  /** Each entity and event that it names -> the place of its first mention. */
  mentions: ReadonlyMap<Slug, Position>;
  /** False where a link in it leads nowhere, so that it may mean more than `mentions`. */
  resolved: boolean;
  loose: LooseText[];
}

/** One language's `article.md`. */
export interface Article {
  path: string;
  text: string;
  /** False where the file is missing. */
  readable: boolean;
  meta: Partial<FrontMatter>;
  sections: ArticleSection[];
  paragraphs: ArticleParagraph[];
}

/** What ids the article may name. */
export interface Names {
  targetOf: (id: Slug) => Mention['target'] | undefined;
  all: readonly Slug[];
}

const names: Partial<Record<RootContent['type'], string>> = {
  html: 'raw HTML',
  code: 'a block of code (the line is indented by four spaces or stands between fences)',
  inlineCode: 'code (between backticks)',
  list: 'a list (the line begins with a number and a full stop, or with -, + or *)',
  blockquote: 'a block quotation (the line begins with >)',
  thematicBreak: 'a dividing line',
  definition: 'a link definition',
  image: 'an image',
  imageReference: 'an image',
  linkReference: 'a link by reference',
};

const idAtEnd = /\s*\{#([^{}]*)\}\s*$/;
const letter = /[\p{L}\p{M}\p{N}]/u;

/**
 * Reads an article. A story's Markdown is paragraphs, `##` headings, emphasis, and links to ids; all else is
 * reported, and so is a mention whose link ends inside a word, since that breaks the joining of Arabic letters.
 */
export function readArticle(path: string, text: string, known: Names, report: Report): Article {
  const { meta, body } = readFrontMatter(path, text, report);
  const article: Article = { path, text, readable: true, meta, sections: [], paragraphs: [] };
  const place = (offset: number) => positionAt(text, offset);
  const forbid = (type: RootContent['type'], offset: number) => {
    const what = `This is ${names[type] ?? 'Markdown'}, which a story does not use`;
    const fix =
      'Write plain paragraphs, “## ” headings, *emphasis* and [links](id); put a backslash before a sign that should stand as it is.';
    report(path, place(offset), type === 'html' ? 'html' : 'markdown', what, fix);
  };

  const children = fromMarkdown(body).children;
  for (const node of children) {
    const offset = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? offset;
    if (node.type === 'heading') readHeading(node, offset, end);
    else if (node.type === 'paragraph') readParagraph(node.children, offset, end);
    else forbid(node.type, offset);
  }
  return article;

  function readId(what: string, offset: number, end: number): Slug | null {
    const raw = text.slice(offset, end);
    const found = idAtEnd.exec(raw);
    const id = found?.[1] ?? '';
    if (slugPattern.test(id)) return id;
    const at = found ? place(offset + raw.lastIndexOf('{#')) : place(offset);
    if (found) report(path, at, 'bad-id', `“${id}” cannot be an id`, slugAdvice);
    else
      report(
        path,
        at,
        'missing-id',
        `This ${what} has no id`,
        `End it with its id, such as {#${what === 'heading' ? 'statement' : 'p8'}}.`,
      );
    return null;
  }

  function readHeading(node: Heading, offset: number, end: number) {
    if (node.depth !== 2 || !text.slice(offset, end).startsWith('##')) {
      const what = 'This heading is not of the kind that opens a section';
      report(
        path,
        place(offset),
        'markdown',
        what,
        'Begin it with “## ” and end it with its id, such as {#statement}.',
      );
      return;
    }
    const id = readId('heading', offset, end);
    const inline = readInline(withoutId(node.children));
    for (const position of inline.mentions.values()) {
      report(
        path,
        position,
        'markdown',
        'A heading cannot hold a mention',
        'Write the words without a link.',
      );
    }
    const heading = wordsOf(inline.content).trim();
    if (heading === '') {
      report(
        path,
        place(offset),
        'missing-text',
        'This heading has no words',
        'Write the heading before its id.',
      );
    }
    if (id) article.sections.push({ id, heading, position: place(offset) });
  }

  function readParagraph(nodes: readonly PhrasingContent[], offset: number, end: number) {
    const id = readId('paragraph', offset, end);
    const { content, mentions, resolved, loose } = readInline(withoutId(nodes));
    if (wordsOf(content).trim() === '') {
      report(
        path,
        place(offset),
        'missing-text',
        'This paragraph has no words',
        'Write its text before its id.',
      );
    }
    if (!id) return;
    const section = article.sections.at(-1)?.id ?? null;
    article.paragraphs.push({
      id,
      section,
      position: place(offset),
      content,
      mentions,
      resolved,
      loose,
    });
  }

  function readInline(nodes: readonly PhrasingContent[]) {
    const mentions = new Map<Slug, Position>();
    const loose: LooseText[] = [];
    let resolved = true;
    const read = (list: readonly PhrasingContent[], inMention: boolean): Inline[] =>
      list.flatMap((node): Inline[] => {
        const offset = node.position?.start.offset ?? 0;
        const end = node.position?.end.offset ?? offset;
        switch (node.type) {
          case 'text':
            reportLeftovers(offset, end);
            if (!inMention) loose.push({ text: node.value, offset });
            return [node.value.replace(/\s+/g, ' ')];
          case 'break':
            return [' '];
          case 'emphasis':
          case 'strong': {
            const emphasis = node.type === 'strong' ? 'strong' : 'em';
            return [{ emphasis, children: read(node.children, inMention) }];
          }
          case 'link': {
            const target = resolve(node.url, node.title != null, offset);
            const children = read(node.children, true);
            if (!target) {
              resolved = false;
              return children;
            }
            if (wordsOf(children).trim() === '') {
              const fix = `Write the words that name it: [words](${node.url}).`;
              report(path, place(offset), 'missing-text', 'This mention has no words', fix);
            }
            reportSplitWord(offset, end);
            if (!mentions.has(node.url)) mentions.set(node.url, place(offset));
            return [{ mention: node.url, target, children }];
          }
          default:
            forbid(node.type, offset);
            return [];
        }
      });
    const content = read(nodes, false);
    return { content, mentions, resolved, loose };
  }

  function resolve(id: string, titled: boolean, offset: number): Mention['target'] | undefined {
    const target = known.targetOf(id);
    if (target && !titled) return target;
    if (target) {
      report(
        path,
        place(offset),
        'markdown',
        'A mention cannot have a title',
        `Write only the id in the brackets: (${id}).`,
      );
    } else if (slugPattern.test(id)) {
      const [meant] = nearest(id, known.all);
      const fix = `${meant ? `Did you mean “${meant}”? ` : ''}Otherwise add it to entities.yaml or events.yaml.`;
      report(path, place(offset), 'unknown-id', `There is no entity or event “${id}”`, fix);
    } else {
      const what = `This links to “${id}”, which is not an id`;
      report(
        path,
        place(offset),
        'markdown',
        what,
        'Link only to entities and events of the story; addresses belong in sources.',
      );
    }
    return undefined;
  }

  function reportSplitWord(offset: number, end: number) {
    const inner = text.slice(offset + 1, end);
    const first = firstOf(inner);
    const closing = inner.lastIndexOf('](');
    const last = lastOf(inner.slice(0, closing));
    const before = lastOf(text.slice(Math.max(0, offset - 2), offset));
    const after = firstOf(text.slice(end, end + 2));
    if ((letter.test(before) && letter.test(first)) || (letter.test(last) && letter.test(after))) {
      const fix =
        'Put the whole written word inside the brackets, with what is joined to it: [والصين](china).';
      report(path, place(offset), 'split-word', 'This link begins or ends inside a word', fix);
    }
  }

  function reportLeftovers(offset: number, end: number) {
    const found = /\]\s*\(|\{#/.exec(text.slice(offset, end));
    if (!found) return;
    const link = found[0] !== '{#';
    const what = link
      ? 'This looks like a mention that is not closed or has a space in it'
      : 'An id stands inside the text';
    const fix = link
      ? 'Write it as [words](id), with nothing between ] and (.'
      : 'Leave an empty line after each id; it must end its paragraph.';
    report(path, place(offset + found.index), 'markdown', what, fix);
  }
}

/** The article of a language whose file is missing. */
export function missingArticle(path: string): Article {
  return { path, text: '', readable: false, meta: {}, sections: [], paragraphs: [] };
}

/** The nodes without the `{#id}` that ends the last of them. */
function withoutId(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return [...nodes];
  const value = last.value.replace(idAtEnd, '');
  const end = last.position?.end.offset ?? 0;
  const kept = { ...last, value };
  if (last.position && value !== last.value) {
    const cut = last.value.length - value.length;
    kept.position = { ...last.position, end: { ...last.position.end, offset: end - cut } };
  }
  return value === '' ? nodes.slice(0, -1) : [...nodes.slice(0, -1), kept];
}

const wordsOf = (content: readonly Inline[]): string =>
  content.map((piece) => (typeof piece === 'string' ? piece : wordsOf(piece.children))).join('');

const firstOf = (text: string) => [...text][0] ?? '';
const lastOf = (text: string) => [...text].at(-1) ?? '';
