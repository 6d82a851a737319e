import { entriesOf } from '../story/draft.ts';
import { positionAt, type Position } from '../story/problem.ts';
import { readDraft } from '../story/readDraft.ts';
import type { LanguageCode, Slug } from '../story/types.ts';
import type { Doubt, Named } from './match/match.ts';
import { createMatcher } from './match/matcher.ts';
import { type ParagraphText, paragraphTexts } from './paragraphText.ts';

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

/** Whether a proposal may be written without asking. */
export const isCertain = ({ ids, doubts }: LinkProposal): boolean =>
  ids.length === 1 && doubts.length === 0;

/** The names of a story's entities in each of its languages, as far as they can be read. */
export function namesOfStory(files: Files): Map<LanguageCode, Named[]> {
  const { draft } = readDraft(files, () => {});
  return new Map(
    [...draft.words].map(([language, { entities }]) => [
      language,
      entriesOf(entities)
        .filter(([id]) => draft.entities.entries.has(id))
        .map(([id, { name, short, aliases = [] }]) => ({
          id,
          names: [name, ...(short ? [short] : []), ...aliases],
        })),
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

/** Written words without the line ends and backslashes that Markdown allows in them. */
const withoutEscapes = (written: string) =>
  written.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/\s+/g, ' ');

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
    const found = createMatcher(names).findAll(paragraphs.map(({ text }) => text));
    return paragraphs.flatMap(({ id, text, links, offsets }, at) => {
      const isLinked = linkedIn(links);
      return (found[at] ?? []).flatMap((match) => {
        const [start, end] = [offsets[match.start] ?? 0, offsets[match.end] ?? 0];
        const words = text.slice(match.start, match.end);
        const isWhole = withoutEscapes(article.slice(start, end)) === words;
        if (id === null || isLinked(match) || !isWhole) return [];
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
          ...positionAt(article, start),
        };
      });
    });
  });
}

/**
 * Writes proposals as links: `[words](id)`.
 * @returns the articles that change, whole
 */
export function writeLinks(files: Files, chosen: readonly ChosenLink[]): Record<string, string> {
  const changed: Record<string, string> = {};
  // From the end, so that the places before it stay true.
  for (const { proposal, id } of chosen.toSorted((a, b) => b.proposal.start - a.proposal.start)) {
    const { file, start, end } = proposal;
    const text = changed[file] ?? files[file] ?? '';
    changed[file] = `${text.slice(0, start)}[${text.slice(start, end)}](${id})${text.slice(end)}`;
  }
  return changed;
}
