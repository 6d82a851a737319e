import type { Link, PhrasingContent, RootContent } from 'mdast';
import { nearest } from '../story/nearest.ts';
import { slugPattern } from './schema.ts';
import { plainText } from '../story/storyIndex.ts';
import { tangleIn } from './tangle.ts';
import type { Inline, Mention, Slug } from '../story/types.ts';
import { characterAfter, characterBefore, inOneWord } from './wholeWords.ts';

/** What stands inside a paragraph or heading. */
export interface ParsedInline {
  content: Inline[];
  /** Each entity and event that it names -> the offset of its first mention. */
  mentions: ReadonlyMap<Slug, number>;
  /** False where a link in it leads nowhere, so that it may mean more than `mentions`. */
  resolved: boolean;
}

/** What ids the article may name. */
export interface Names {
  targetOf: (id: Slug) => Mention['target'] | undefined;
  all: readonly Slug[];
}

/** Leaves a problem at an offset of the article. */
export type Say = (offset: number, code: string, what: string, fix: string) => void;

const forbidden: Partial<Record<RootContent['type'], string>> = {
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

/** Refuses a piece of Markdown (or HTML) that a story does not use. */
export function refuse(node: RootContent, say: Say): void {
  const what = `This is ${forbidden[node.type] ?? 'Markdown'}, which a story does not use`;
  const fix =
    'Write plain paragraphs, “## ” headings, *emphasis* and [links](id); put a backslash before a sign that should stand as it is.';
  say(startOf(node), node.type === 'html' ? 'html' : 'markdown', what, fix);
}

/** Refuses an article that would keep the parser busy for minutes: it must not be parsed then. */
export function refuseTangle(body: string, say: Say): boolean {
  const tangle = tangleIn(body);
  if (tangle === null) return false;
  const fix =
    'Put a backslash before each sign that should stand as it is, and an empty line between paragraphs.';
  say(tangle.offset, 'markdown', tangle.what, fix);
  return true;
}

/** Where a node begins and ends, as offsets into the article. */
export const startOf = (node: RootContent): number => node.position?.start.offset ?? 0;
export const endOf = (node: RootContent): number => node.position?.end.offset ?? 0;

/**
 * Reads what stands inside a paragraph or heading: words, emphasis and mentions. All else is reported, and so is a
 * mention whose link ends inside a word, since that breaks the joining of Arabic letters.
 */
export function readInline(
  nodes: readonly PhrasingContent[],
  text: string,
  names: Names,
  say: Say,
): ParsedInline {
  const mentions = new Map<Slug, number>();
  let resolved = true;
  const readMention = (node: Link): Inline[] => {
    const target = resolve(node, names, say);
    const children = readAll(node.children);
    resolved &&= target !== undefined;
    if (!target) return children;
    if (plainText(children).trim() === '') {
      const fix = `Write the words that name it: [words](${node.url}).`;
      say(startOf(node), 'missing-text', 'This mention has no words', fix);
    }
    checkWholeWords(node, text, say);
    if (!mentions.has(node.url)) mentions.set(node.url, startOf(node));
    return [{ mention: node.url, target, children }];
  };
  const read = (node: PhrasingContent): Inline[] => {
    switch (node.type) {
      case 'text':
        checkLeftovers(text.slice(startOf(node), endOf(node)), startOf(node), say);
        return [node.value.replace(/\s+/g, ' ')];
      case 'break':
        return [' '];
      case 'emphasis':
        return [{ emphasis: 'em', children: readAll(node.children) }];
      case 'strong':
        return [{ emphasis: 'strong', children: readAll(node.children) }];
      case 'link':
        return readMention(node);
      default:
        refuse(node, say);
        return [];
    }
  };
  const readAll = (list: readonly PhrasingContent[]): Inline[] => list.flatMap(read);
  const content = readAll(nodes);
  return { content, mentions, resolved };
}

function resolve(node: Link, names: Names, say: Say): Mention['target'] | undefined {
  const { url: id } = node;
  const target = names.targetOf(id);
  if (target && node.title == null) return target;
  if (target) {
    const fix = `Write only the id in the brackets: (${id}).`;
    say(startOf(node), 'markdown', 'A mention cannot have a title', fix);
  } else if (slugPattern.test(id)) {
    const [meant] = nearest(id, names.all);
    const fix = `${meant ? `Did you mean “${meant}”? ` : ''}Otherwise add it to entities.yaml or events.yaml.`;
    say(startOf(node), 'unknown-id', `There is no entity or event “${id}”`, fix);
  } else {
    const fix = 'Link only to entities and events of the story; addresses belong in sources.';
    say(startOf(node), 'markdown', `This links to “${id}”, which is not an id`, fix);
  }
  return undefined;
}

function checkWholeWords(node: Link, text: string, say: Say): void {
  const [start, end] = [startOf(node), endOf(node)];
  const link = text.slice(start, end);
  const words = link.slice(1, link.lastIndexOf(']('));
  const splitsFront = inOneWord(characterBefore(text, start), characterAfter(words, 0));
  const splitsBack = inOneWord(characterBefore(words, words.length), characterAfter(text, end));
  if (!splitsFront && !splitsBack) return;
  const fix =
    'Put the whole written word inside the brackets, with what is joined to it: [والصين](china).';
  say(start, 'split-word', 'This link begins or ends inside a word', fix);
}

function checkLeftovers(raw: string, offset: number, say: Say): void {
  const found = /\]\s*\(|\{#/.exec(raw);
  if (!found) return;
  const at = offset + found.index;
  if (found[0] === '{#') {
    const fix = 'Leave an empty line after each id; it must end its paragraph.';
    say(at, 'markdown', 'An id stands inside the text', fix);
  } else {
    const what = 'This looks like a mention that is not closed or has a space in it';
    say(at, 'markdown', what, 'Write it as [words](id), with nothing between ] and (.');
  }
}
