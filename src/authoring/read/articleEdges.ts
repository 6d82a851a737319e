import type { Block, Dropped } from '../types.ts';
import { proposeDates } from '../find/dates/proposeDates.ts';
import { arabicGivenNames } from '../languages/ar/namesGiven.ts';
import { latinGivenNames } from '../languages/und/namesGiven.ts';
import { isByline } from './bylines.ts';
import { byline, published } from './residue.ts';
import { foldLine } from './foldLine.ts';
import { anyOf } from '../text/wordLists.ts';
import { allOf, termsOf } from './languageResidue.ts';
import { columns, endsSentence } from './shape.ts';

/*
 * Lines above and below an article that look like nothing but a name or a date. In its midst they may be a heading or
 * an answer, so only their place tells what they are.
 */

/** Lines further down are no byline, in blocks. */
const mostAbove = 6;

/**
 * Drops bylines above an article, and lines with nothing but the day, and perhaps the place, above and below it.
 * @param title where the file names one: else the first line may be it
 */
export function dropEdges(
  blocks: readonly Block[],
  { language, title }: { language: string; title: string | null },
): { blocks: Block[]; dropped: Dropped[] } {
  const sentences = [...blocks.keys()].filter((at) => isSentence(blocks[at]));
  // One sentence may stand above the byline: it sums up the article.
  const above = Math.min(sentences[1] ?? sentences[0] ?? 0, mostAbove);
  const below = sentences.at(-1) ?? blocks.length;
  const dated = [...blocks.keys()].filter((at) => isDateline(blocks[at], language));
  // Days between the paragraphs part a chronicle, and then the first is no dateline either.
  const isChronicle = dated.some((at) => at > above && at < below);
  const dropped: Dropped[] = [];
  const kept = blocks.filter((block, at) => {
    const mayBeTitle = at === 0 && title === null && !isAboveTitle(blocks);
    const isName = at < above && !mayBeTitle && isBylineAbove(block);
    const isDay = !isChronicle && (at < above || at > below) && dated.includes(at);
    if (isName || isDay) {
      dropped.push({ line: block.line, text: block.text, why: isName ? byline : published });
    }
    return !isName && !isDay;
  });
  return { blocks: kept, dropped };
}

const isSentence = (block: Block | undefined) =>
  block?.kind === 'paragraph' && (endsSentence(block.text) || columns(block.text) >= 100);

/** Whether another line that may be the title stands between the first and the article. */
const isAboveTitle = ([first, second]: readonly Block[]) =>
  first !== undefined &&
  second !== undefined &&
  !isSentence(second) &&
  columns(second.text) > columns(first.text);

const givenNames = new Set([...arabicGivenNames, ...latinGivenNames].map(foldLine));
const wordsIn = (text: string) => text.split(/\s+/).length;

/** Words that no name holds, as they are written. */
const noNames = new Set(allOf('noNames').flat());

const hasGivenName = (text: string) =>
  foldLine(text)
    .split(' ')
    .some((word) => givenNames.has(word));

/** Two to four words that may all belong to a name. */
const isFullName = (text: string) =>
  /^[\p{L}\p{M}\s.'’-]+$/u.test(text) &&
  wordsIn(text) > 1 &&
  wordsIn(text) < 5 &&
  !text.split(/\s+/).some((word) => noNames.has(word));

/** “from Sara … and John …”, “wrote Nadim …”; the names are checked. */
const led = new RegExp(`^${anyOf(termsOf('beforeNames'))}\\s+(\\S.*)$`, 'iu');
/** “Qasaba – Nadim …” */
const placed = /^\p{L}+(?:\s\p{L}+)?\s*[-–—]\s*(\S.*)$/u;
const between = new RegExp(`\\s*[,،]\\s*|${anyOf(allOf('and'))}`, 'u');

/** A byline by its form, or names alone behind “from” or a place; what looks like a heading must name somebody too. */
function isBylineAbove({ kind, text }: Block): boolean {
  if (endsSentence(text) || !hasGivenName(text)) return false;
  if (kind === 'heading' && isByline(text)) return true;
  const names = led.exec(text)?.[1]?.split(between) ?? [placed.exec(text)?.[1] ?? ''];
  return names.every(isFullName) && hasGivenName(names.join(' '));
}

const placeBefore = new RegExp(
  `^(?:[\\p{L}\\p{M}'’-]+(?: [\\p{L}\\p{M}'’-]+){0,2}\\s*[,،(]\\s*)?${anyOf(termsOf('beforeDay'))}?\\s*$`,
  'iu',
);

/** Whether a line is a whole day and nothing else but the place in front of it. */
function isDateline(block: Block | undefined, language: string): boolean {
  if (block?.kind !== 'paragraph' || block.text.length > 60 || !/\p{Nd}/u.test(block.text))
    return false;
  const [found, another] = proposeDates([block.text], { language, published: null }).dates;
  if (!found || another || !/^\d{4}-\d{2}-\d{2}$/.test(found.date)) return false;
  const { start, end } = found.place;
  return placeBefore.test(block.text.slice(0, start)) && /^[\s.)]*$/.test(block.text.slice(end));
}
