import { endsSentence } from './shape.ts';
import { foldLine } from './foldLine.ts';
import { anyOf } from '../text/wordLists.ts';
import { allOf, phrasesOf, termsOf } from './languageResidue.ts';

/*
 * Lines that a page sets around an article and that are known by their form: whole lines only, and never a sentence.
 */

const home = phrasesOf('home');
const notices = phrasesOf('notices');
const timeOpenings = [...phrasesOf('timeOpenings')];
const abbreviations = allOf('abbreviation');
const yearPrepositions = phrasesOf('yearPreposition');

/** How many words a line has. */
export const wordsIn = (text: string) => text.trim().split(/\s+/).length;
/** Whether a line is short and no sentence; “a.m.” ends none. */
export const isLabel = (text: string, most: number) =>
  wordsIn(text) <= most &&
  (!endsSentence(text) || abbreviations.some((ending) => ending.test(text)));

/** What stands between two sides: a sign, or a Latin or Cyrillic letter that looks like it. */
export const timesSign = '[x×\\u0445X*]';

const sizeInside = new RegExp(
  `[([（]?\\s*\\p{Nd}{2,4}\\s*${timesSign}\\s*\\p{Nd}{2,4}\\s*${anyOf(termsOf('pixels'))}?\\s*[)\\]）]?`,
  'u',
);

/** The word for an advertisement with its size. */
export const isSizedNotice = (text: string): boolean =>
  sizeInside.test(text) && notices.has(foldLine(text.replace(sizeInside, ' ')));

const commentWords = new RegExp(`^${anyOf(allOf('comments'))}$`, 'iu');

/** “Comments (12)” */
export function isCommentCount(text: string): boolean {
  const bare = text.replace(/[\p{Nd}()[\]（）:：]/gu, ' ').trim();
  return /\p{Nd}/u.test(text) && commentWords.test(bare);
}

const sizeLetters = new RegExp(`^(?:[${allOf('sizeLetters').join('')}][\\s+\\-−–]*){1,4}$`, 'u');

const textSizes = allOf('textSize');

/** What makes the letters of a page larger and smaller. */
export const isTextSize = (text: string): boolean =>
  (sizeLetters.test(text) && /[+\-−–]/.test(text)) || textSizes.some((line) => line.test(text));

const reading = (part: 'before' | 'minutes' | 'after') =>
  anyOf(allOf('readingTime').flatMap((words) => words[part] ?? []));
const minutes = new RegExp(
  `^(?<before>${reading('before')}\\s*[:：]?\\s*)?\\p{Nd}+\\s*[-–]?\\s*${reading('minutes')}\\s*(?<after>${reading('after')})?$`,
  'iu',
);

/** “5 min read” */
export function isReadingTime(text: string): boolean {
  const { before, after } = minutes.exec(text)?.groups ?? {};
  return before !== undefined || after !== undefined;
}

/** The parts of a line between signs. */
export const partsOf = (text: string, sign: RegExp) =>
  text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Names of sections beside each other, or the way from the home page to this one. */
export function isNavigation(text: string): boolean {
  if (!isLabel(text, 20) || /\p{Nd}/u.test(text)) return false;
  const beside = partsOf(text, /[|│｜]/);
  const way = partsOf(text, /[>›]|\s[»→/]\s/);
  const known = (parts: readonly string[]) => home.has(foldLine(parts[0] ?? ''));
  const short = (parts: readonly string[], most: number) =>
    parts.every((part) => wordsIn(part) <= most);
  return (
    (beside.length > 1 && short(beside, 3) && (beside.length > 2 || known(beside))) ||
    (way.length > 1 && known(way)) ||
    (way.length > 2 && short(way, 4) && /[>›]/.test(text))
  );
}

const yearInside = /(?<!\p{Nd})(?:1[3-9]|20|[١٢][٠-٩])\p{Nd}{2}(?!\p{Nd})/u;
const timeInside = /(?<!\p{Nd})\p{Nd}{1,2}[:：]\p{Nd}{2}(?!\p{Nd})/u;
const weekdayDate = new RegExp(
  `^${anyOf(allOf('weekday'))}[\\s,،]+(?:\\p{L}+\\s)?\\p{Nd}{1,2}(?!\\p{Nd})`,
  'iu',
);

/**
 * Whether a line begins with a word for publication and goes on with figures; after one word alone, as in “Updated: 3
 * boats lost”, these must be a year or a time of day. “Published in 1962” is none.
 */
function isTimeAfter(text: string, folded: string, opening: string): boolean {
  const rest = folded.slice(opening.length);
  if (!folded.startsWith(opening) || !/^[\s\p{Nd}]/u.test(rest)) return false;
  const words = rest.trim().split(' ');
  const isSure =
    /\s|\p{Script=Han}/u.test(opening) || yearInside.test(text) || timeInside.test(text);
  const hasFigures = /\p{Nd}/u.test(words.slice(0, 3).join(' '));
  return isSure && hasFigures && !yearPrepositions.has(words[0] ?? '') && words.length <= 11;
}

/** Where “published …” goes on with “updated …”. */
const alsoUpdated = new RegExp(`[\\s,،;(–—-]+(?=${anyOf(termsOf('updated'))}\\s)`, 'iu');

/** The time of publication: a word for it and figures, a year with a time of day, or a weekday with its whole date. */
export const isTimeLine = (text: string): boolean => text.split(alsoUpdated).every(isTime);

function isTime(text: string): boolean {
  if (!isLabel(text, 14) || !/\p{Nd}/u.test(text)) return false;
  const folded = foldLine(text);
  return (
    timeOpenings.some((opening) => isTimeAfter(text, folded, opening)) ||
    (yearInside.test(text) &&
      (timeInside.test(text) || (weekdayDate.test(text) && wordsIn(text) < 10)))
  );
}

const caption = new RegExp(
  `^${anyOf(termsOf('captions'))}[^。]{1,60}。?[（(][^（）()]{1,20}[)）]$`,
  'u',
);

/** What a page writes under a picture: “the picture shows … (agency)”. */
export const isCaption = (text: string): boolean => caption.test(text);

/** The parts of a line that dots or bars part, where it is no sentence. */
export const labelsOf = (text: string): string[] =>
  isLabel(text, 24) ? partsOf(text, /[|│｜]|\s[·•]\s/) : [text];
