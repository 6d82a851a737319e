import type { Block } from '../types.ts';
import { endsSentence, isWide } from './shape.ts';
import { isByline } from './bylines.ts';
import {
  isCaption,
  isCommentCount,
  isNavigation,
  isReadingTime,
  isSizedNotice,
  isTextSize,
  isTimeLine,
  labelsOf,
  timesSign,
} from './pageLines.ts';
import { foldLine } from './foldLine.ts';
import { anyOf } from '../text/wordLists.ts';
import { phrasesOf, termsOf } from './languageResidue.ts';

const sharing = phrasesOf('sharing');
const sharingBeside = phrasesOf('sharingBeside');
const notices = phrasesOf('notices');
const pointers = phrasesOf('pointers');
const pointerOpenings = [...phrasesOf('pointerOpenings')];
const appeals = [...phrasesOf('appeals')];
const credits = phrasesOf('credits');
const creditOpenings = [...phrasesOf('creditOpenings')];
const sources = [...phrasesOf('sources')];
const agencies = phrasesOf('agencies');
const agencyLinks = phrasesOf('agencyLinks');
const rights = [...phrasesOf('rights')];

/** Lines longer than this are never residue, in UTF-16 units. */
const longest = 300;

/**
 * Why a line is no part of the article; null where it is, or may be. Only a line that is residue as a whole counts,
 * and a heading is judged more kindly: “2019” and “Facebook” can be headings.
 */
export function residueOf(text: string, kind: Block['kind']): string | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'It has no words.';
  if (text.length > longest) return null;
  const folded = foldLine(text);
  if (kind === 'heading') {
    if (isAppeal(text, folded)) return appeal;
    return isNotice(folded) || isSizedNotice(text) || (isSharing(folded) && folded.includes(' '))
      ? 'It belongs to the page around the article.'
      : null;
  }
  const found = residueOfParts(text) ?? tests.find(([is]) => is(text, folded))?.[1];
  return found ?? null;
}

/** A line of parts, such as “By Nadia Sahili | 3 March”, of which one is residue and the others are as short. */
function residueOfParts(text: string): string | null {
  const parts = labelsOf(text);
  if (parts.length < 2) return null;
  const reasons = parts.map((part) => tests.find(([is]) => is(part, foldLine(part)))?.[1]);
  const isShort = (part: string) => wordCount(part) <= (/\p{Nd}/u.test(part) ? 6 : 3);
  const isAll = parts.every((part, at) => reasons[at] !== undefined || isShort(part));
  if (!isAll) return null;
  return reasons.find((why) => why === byline) ?? reasons.find((why) => why !== undefined) ?? null;
}

/** A sentence’s end, then what may be glued to it. */
const glued = /^(.*[.!?…。！？؟][”"»’)]*)\s+(\S.*)$/su;
const longestGlued = 120;

/** Residue that stands behind the last sentence of a paragraph, and why it is that; null where there is none. */
export function residueAtEnd(text: string): { kept: string; residue: string; why: string } | null {
  const from = Math.max(0, text.length - longestGlued);
  const [, before, residue] = glued.exec(text.slice(from)) ?? [];
  if (before === undefined || residue === undefined) return null;
  const found = gluedTests.find(([is]) => is(residue, foldLine(residue)));
  return found ? { kept: text.slice(0, from) + before, residue, why: found[1] } : null;
}

type Test = readonly [is: (text: string, folded: string) => boolean, why: string];

const size = new RegExp(
  `^\\p{Nd}{2,4}\\s*(?:${timesSign}\\s*|\\s)\\p{Nd}{2,4}\\s*${anyOf(termsOf('pixels'))}?$`,
  'u',
);
const number = /^[\p{Nd}\s.,:/٫٬،%٪()[\]#+\p{Pd}]+$/u;
const address = /^(?:(?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)+\/\S*|[\w.+-]+@[\w-]+\.[\w.-]+)$/i;
const sign = /[:：|»>«\-–—/]|\.\.|…/;

const isSize = (text: string) => size.test(text);
/** A Chinese character may be an answer. */
const isLetter = (text: string) => /^\p{L}\p{M}*$/u.test(text) && !isWide(text);
const isAddress = (text: string) => text.split(/\s+/).every((word) => address.test(word));
const isHashtags = (text: string) =>
  text.split(/[\s,،|]+/).every((word) => /^#[\p{L}\p{N}\p{M}_]+$/u.test(word));
const isNotice = (folded: string) => notices.has(folded);

/** Whether a line is made of nothing but phrases of a set, and numbers such as how often it was shared. */
function isMadeOf(folded: string, set: ReadonlySet<string>, beside?: ReadonlySet<string>): boolean {
  const words = folded.split(' ').filter((word) => !/^\p{Nd}+[km]?$/u.test(word));
  let [at, found] = [0, false];
  while (at < words.length) {
    const length = [4, 3, 2, 1].find((count) => {
      const phrase = words.slice(at, at + count).join(' ');
      return at + count <= words.length && (set.has(phrase) || beside?.has(phrase));
    });
    if (!length) return false;
    found ||= set.has(words.slice(at, at + length).join(' '));
    at += length;
  }
  return found;
}

const isSharing = (folded: string) => isMadeOf(folded, sharing, sharingBeside);

const startsWith = (folded: string, openings: readonly string[]) =>
  openings.some(
    (opening) =>
      folded === opening ||
      folded.startsWith(`${opening} `) ||
      (/\p{Script=Han}$/u.test(opening) && folded.startsWith(opening)),
  );

/** Whether a line begins with an opening and a sign such as a colon right after it. */
function isLed(text: string, openings: ReadonlySet<string>): boolean {
  const at = text.search(sign);
  return at > 0 && openings.has(foldLine(text.slice(0, at)));
}

const wordCount = (folded: string) => folded.split(' ').length;

/** “Source: Coast News”, but not “Source: the quay of Qasaba will never open” above an article. */
const isHeadline = (folded: string) => startsWith(folded, sources) && wordCount(folded) > 5;

function isCredit(text: string, folded: string): boolean {
  if (wordCount(folded) > 12 || isHeadline(folded)) return false;
  if (isMadeOf(folded, agencies, agencyLinks)) return true;
  const bare = text.replace(/^[([（【]|[)\]）】]$/g, '');
  const led = isLed(bare, credits) || startsWith(folded, creditOpenings);
  return led && !endsSentence(bare);
}

const copyright = new RegExp(
  `^(?:©|\\(c\\)|${anyOf(termsOf('copyright'))}\\s*(?:©|\\(c\\)|:|\\p{Nd}{4}))`,
  'iu',
);

function isRights(text: string, folded: string): boolean {
  if (copyright.test(text)) return true;
  if (wordCount(folded) > 15) return false;
  const opens = startsWith(folded, rights) && !endsSentence(text);
  return opens || rights.some((phrase) => folded.endsWith(phrase));
}

const isAppeal = (text: string, folded: string) =>
  wordCount(folded) <= 25 && startsWith(folded, appeals) && !/["“”«»]/.test(text);

const isPointer = (text: string, folded: string) =>
  isLed(text, pointers) ||
  (wordCount(folded) <= 15 && startsWith(folded, pointerOpenings) && !endsSentence(text));

const appeal = 'It asks the reader to subscribe or follow, or to report a mistake.';

/** Why a byline is dropped. */
export const byline = 'It names who wrote the article: write that under “byline”.';

/** Why the time of publication is dropped. */
export const published = 'It says when the page was published.';

const tests: readonly Test[] = [
  [isSize, 'It is the size of an advertisement.'],
  [isSizedNotice, 'It belongs to the page around the article.'],
  [(text) => number.test(text), 'It is a number alone.'],
  [isLetter, 'It is a letter alone, such as one of a share bar.'],
  [isAddress, 'It is an address alone.'],
  [isHashtags, 'It is a line of hashtags.'],
  [(_, folded) => isSharing(folded), 'It belongs to a share bar.'],
  [(_, folded) => isNotice(folded), 'It belongs to the page around the article.'],
  [isCommentCount, 'It belongs to the readers’ comments.'],
  [isTextSize, 'It belongs to the page around the article.'],
  [isReadingTime, 'It says how long the page takes to read.'],
  [isPointer, 'It leads to other pages.'],
  [isAppeal, appeal],
  [isByline, byline],
  [isCaption, 'It is the caption of a picture.'],
  [isCredit, 'It credits a picture or a source.'],
  [isTimeLine, published],
  [isRights, 'It says who holds the rights.'],
  [isNavigation, 'It belongs to the page’s navigation.'],
];

const gluedTests: readonly Test[] = [
  [isSize, 'It is the size of an advertisement.'],
  [isHashtags, 'It is a line of hashtags.'],
  [(_, folded) => isSharing(folded) && folded.includes(' '), 'It belongs to a share bar.'],
  [(text) => /^[(（]/.test(text) && isByline(text), byline],
];
