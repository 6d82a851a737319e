import { entriesOf, type Draft, type DraftWords } from '../../compiler/draft.ts';
import { positionsIn, type Position } from '../../compiler/problem.ts';
import { readDraft, type DraftResult } from '../../compiler/readDraft.ts';
import { slugPattern } from '../../compiler/schema.ts';
import type { LanguageCode, Slug } from '../../story/types.ts';
import { formsOf } from '../linkStory.ts';
import type { Named } from '../match/nameMatch.ts';
import { type ParagraphText, paragraphTexts } from '../../compiler/paragraphTexts.ts';

/** A paragraph in one language. */
export interface ReviewedParagraph extends ParagraphText {
  id: Slug;
  /** Everything that its links name. */
  mentions: ReadonlySet<Slug>;
}

/** A story in one language. */
export interface ReviewedLanguage {
  language: LanguageCode;
  /** The article's path inside the story folder. */
  path: string;
  /** The line and column of an offset into the article's file. */
  positionOf: (offset: number) => Position;
  /** In the order of the file, each id once. */
  paragraphs: readonly ReviewedParagraph[];
  paragraph: ReadonlyMap<Slug, ReviewedParagraph>;
  words: DraftWords;
}

/** What the adviser looks at: as much of a story as its files give, however broken they are. */
export interface ReviewedStory {
  files: Readonly<Record<string, string>>;
  draft: Draft;
  /** The files that the story should have, in reading order. */
  expected: readonly string[];
  /** The languages whose article is there, the default language first. */
  tellings: readonly ReviewedLanguage[];
  /** What each paragraph names, in any language, or implies. */
  present: ReadonlyMap<Slug, ReadonlySet<Slug>>;
  /** The paragraphs that tell of each event: those that name or imply it, and its evidence. */
  tellersOf: ReadonlyMap<Slug, ReadonlySet<Slug>>;
  /** Whether all that could mention something was read: if not, nothing can be called missing. */
  isWhole: boolean;
}

/** Whether the platform can read a language's texts: `xx-yyyy-zz` looks like a code and is none. */
function isLanguage(code: LanguageCode): boolean {
  try {
    return Intl.getCanonicalLocales(code).length > 0;
  } catch {
    return false;
  }
}

function readTelling(language: LanguageCode, words: DraftWords): ReviewedLanguage {
  const { path, text: file } = words.article;
  const paragraph = new Map<Slug, ReviewedParagraph>();
  for (const { id, ...text } of paragraphTexts(file)) {
    if (id === null || !slugPattern.test(id) || paragraph.has(id)) continue;
    paragraph.set(id, { ...text, id, mentions: new Set(text.links.map((link) => link.id)) });
  }
  const paragraphs = [...paragraph.values()];
  return { language, path, positionOf: positionsIn(file), paragraphs, paragraph, words };
}

function tellersOfEvents(
  { events }: Draft,
  present: ReviewedStory['present'],
): ReviewedStory['tellersOf'] {
  const tellers = new Map(entriesOf(events).map(([id, event]) => [id, new Set(event.evidence)]));
  for (const [paragraph, named] of present) {
    for (const id of named) tellers.get(id)?.add(paragraph);
  }
  return tellers;
}

/** Reads a story's files for the adviser, as far as they are not read yet. What is wrong with them is the compiler's to say. */
export function reviewedStory(
  files: Readonly<Record<string, string>>,
  { draft, expected }: DraftResult = readDraft(files, () => {}),
): ReviewedStory {
  const { defaultLanguage } = draft.head;
  const articles = [...draft.words].filter(
    ([language, { article }]) => article.readable && isLanguage(language),
  );
  const tellings = articles
    .map(([language, words]) => readTelling(language, words))
    .toSorted(
      (a, b) => Number(b.language === defaultLanguage) - Number(a.language === defaultLanguage),
    );
  const present = new Map<Slug, Set<Slug>>();
  const add = (id: Slug, named: Iterable<Slug>) =>
    present.set(id, new Set([...(present.get(id) ?? []), ...named]));
  for (const [id, { implied = [] }] of entriesOf(draft.paragraphs)) add(id, implied);
  for (const { paragraphs } of tellings)
    for (const { id, mentions } of paragraphs) add(id, mentions);

  const isKnown = (id: Slug) => draft.entities.entries.has(id) || draft.events.entries.has(id);
  const isWhole =
    tellings.length > 0 &&
    tellings.length === draft.words.size &&
    [draft.file, draft.entities.file, draft.events.file].every(({ readable }) => readable) &&
    [...draft.paragraphs.entries.values()].every((entry) => entry !== null) &&
    [...present.values()].every((named) => [...named].every(isKnown));
  const tellersOf = tellersOfEvents(draft, present);
  return { files, draft, expected, tellings, present, tellersOf, isWhole };
}

/** Who speaks in a paragraph; none where its entry is missing or broken. */
export function voicesOf({ draft }: ReviewedStory, paragraph: Slug): string[] {
  return [draft.paragraphs.entries.get(paragraph)?.voice ?? []].flat();
}

/** The names of a story's entities in one language. */
export function namesOf({ words }: ReviewedLanguage): Named[] {
  return entriesOf(words.entities).map(([id, entry]) => ({ id, names: formsOf(entry) }));
}
