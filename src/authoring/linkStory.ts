import { entriesOf } from '../compiler/draft.ts';
import { positionsIn, type Position } from '../compiler/problem.ts';
import { readDraft } from '../compiler/readDraft.ts';
import type { EntityWordsEntry } from '../compiler/schema.ts';
import type { LanguageCode, Slug } from '../story/types.ts';
import type { Doubt, NameMatch, Named } from './match/nameMatch.ts';
import { createMatcher } from './match/matcher.ts';
import { type ParagraphText, paragraphTexts } from '../compiler/paragraphTexts.ts';

type Files = Readonly<Record<string, string>>;

/** Words of an article that name an entity and are no link yet. */
export interface LinkProposal extends Position {
  /** The article's path inside the story folder, such as `ar/article.md`. */
  file: string;
  language: LanguageCode;
  paragraph: Slug;
  /** The words as a reader sees them, and the paragraph's words around them. */
  words: string;
  before: string;
  after: string;
  /** Whom they name: one, or several of which a human chooses. */
  ids: readonly Slug[];
  /** Why a human should look; none where it is certain. */
  doubts: readonly Doubt[];
  /** Where the words stand in the file: offsets, UTF-16 units from 0. */
  start: number;
  end: number;
}

/** A proposal and whom it shall link to. */
export interface ChosenLink {
  proposal: LinkProposal;
  id: Slug;
}

/** Whether words may be linked without asking. */
export const isCertain = ({ ids, doubts }: Pick<NameMatch, 'ids' | 'doubts'>): boolean =>
  ids.length === 1 && doubts.length === 0;

/** All that an entity goes by in a language, its full name first. */
export const formsOf = ({ name, short, aliases = [] }: EntityWordsEntry): string[] => [
  name,
  ...(short === undefined ? [] : [short]),
  ...aliases,
];

/** The names of a story's entities in each of its languages, as far as they can be read. */
export function namesOfStory(files: Files): Map<LanguageCode, Named[]> {
  // Names stand in YAML alone, and reading the articles takes longest.
  const tables = Object.entries(files).filter(([path]) => path.endsWith('.yaml'));
  const { draft } = readDraft(Object.fromEntries(tables), () => {});
  return new Map(
    [...draft.words].map(([language, { entities }]) => [
      language,
      entriesOf(entities)
        .filter(([id]) => draft.entities.entries.has(id))
        .map(([id, words]) => ({ id, names: formsOf(words) })),
    ]),
  );
}

/** Tells of words whether one of the links, which are in reading order, shares a letter with them. */
function linkedIn(
  links: ParagraphText['links'],
): (place: { start: number; end: number }) => boolean {
  let at = 0;
  // Asked in reading order as well, so that each link is passed once.
  return ({ start, end }) => {
    while ((links[at]?.end ?? Infinity) <= start) at += 1;
    return (links[at]?.start ?? Infinity) < end;
  };
}

/** Whether a stretch of Markdown reads as some words by itself, so that no emphasis begins or ends inside it. */
const readsAs = (written: string, words: string) =>
  written === words ||
  paragraphTexts(written)
    .map(({ text }) => text)
    .join(' ') === words;

/** How much of a paragraph is shown around the words. */
const around = 60;

/**
 * Finds the mentions of a story's entities that are not linked yet, in reading order. Words that are linked already,
 * to whatever it may be, are left alone, and so are words that emphasis begins or ends inside.
 * @param only the languages to look in; all of the story's where it is not given
 */
export function proposeLinks(files: Files, only?: readonly LanguageCode[]): LinkProposal[] {
  return [...namesOfStory(files)].flatMap(([language, names]) => {
    const file = `${language}/article.md`;
    const article = files[file];
    if (article === undefined || (only && !only.includes(language))) return [];
    const paragraphs = paragraphTexts(article);
    const positionOf = positionsIn(article);
    const found = createMatcher(names).findAll(paragraphs.map(({ text }) => text));
    return paragraphs.flatMap(({ id, text, links, offsets, ends }, at) => {
      const isLinked = linkedIn(links);
      return (found[at] ?? []).flatMap((match) => {
        const [start, end] = [offsets[match.start] ?? 0, ends[match.end - 1] ?? 0];
        const words = text.slice(match.start, match.end);
        if (id === null || isLinked(match)) return [];
        if (!readsAs(article.slice(start, end), words)) return [];
        return {
          file,
          language,
          paragraph: id,
          words,
          before: text.slice(Math.max(0, match.start - around), match.start),
          after: text.slice(match.end, match.end + around),
          ids: match.ids,
          doubts: match.doubts,
          start,
          end,
          ...positionOf(start),
        };
      });
    });
  });
}

/** What stands before a link, so that its bracket is one: `!` would make a picture of it, and a backslash plain text. */
function beforeLink(text: string): string {
  const [slashes = ''] = /\\*(?=!?$)/.exec(text.slice(-64)) ?? [];
  const isEscaped = slashes.length % 2 === 1;
  if (text.endsWith('!')) return isEscaped ? text : `${text.slice(0, -1)}\\!`;
  return isEscaped ? `${text}\\` : text;
}

/**
 * Writes proposals as links: `[words](id)`.
 * @returns the articles that change, whole
 */
export function writeLinks(files: Files, chosen: readonly ChosenLink[]): Record<string, string> {
  const changed: Record<string, string> = {};
  for (const file of new Set(chosen.map(({ proposal }) => proposal.file))) {
    const links = chosen
      .filter(({ proposal }) => proposal.file === file)
      .toSorted((a, b) => a.proposal.start - b.proposal.start);
    const text = files[file] ?? '';
    const written: string[] = [];
    let at = 0;
    for (const { proposal, id } of links) {
      const { start, end } = proposal;
      written.push(beforeLink(text.slice(at, start)), `[${text.slice(start, end)}](${id})`);
      at = end;
    }
    written.push(text.slice(at));
    changed[file] = written.join('');
  }
  return changed;
}
