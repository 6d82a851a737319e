import { baseLanguage } from '../story/languageTag.ts';
import { named } from './characterNames.ts';

/*
 * The characters that no text of a story may hold because nobody sees them: they make two names that read the same
 * differ, hide words from search and from readers, or turn the reading order around
 * (https://www.unicode.org/reports/tr36/). The compiler refuses what stands in these tables, and the reader of articles
 * takes it out by the same tables, so the two cannot differ.
 */

/** A kind of unseen character. */
export interface Unseen {
  code: 'bidi-control' | 'control-character' | 'invisible-character';
  pattern: RegExp;
  /** What it is, as words that a sentence can go on with. */
  what: (found: string) => string;
  /**
   * What should stand in its place; the same where the text needs it there.
   * @param before as many characters as a letter and its marks are
   * @param after the next character
   * @param language of the text, a BCP 47 tag; empty where it is of none
   */
  mended: (found: string, before: string, after: string, language: string) => string;
}

const nothing = () => '';
const keptIf = (isNeeded: boolean, found: string) => (isNeeded ? found : '');

/** Signs that draw a character another way: of Mongolian, of all scripts, and those for Chinese characters. */
const variation = String.raw`\u180b-\u180d\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}`;
/** What shows nothing and has an entry of its own. */
const elsewhere = String.raw`\u061c\u180e\u200c-\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}${variation}`;
/** A flag of a part of a country is spelled with tags and a last one that ends it; England’s is “gbeng”. */
const flag =
  /^\u{1f3f4}[\u{e0061}-\u{e007a}]{2}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,3}\u{e007f}$/u;

/** Unseen characters but joiners, in this order: to take some out may make work for what stands below, none above. */
export const unseenCharacters: readonly Unseen[] = [
  {
    code: 'bidi-control',
    pattern: /[\u202d\u202e]/g,
    what: (found) => `an invisible sign that turns the order of letters around (${named(found)})`,
    mended: nothing,
  },
  {
    code: 'bidi-control',
    pattern: /[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]/g,
    what: (found) => `an invisible sign that sets the direction of text (${named(found)})`,
    mended: nothing,
  },
  {
    code: 'control-character',
    // Half of a character, and code points that stand for none; lines are broken by those below.
    pattern: /(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu,
    what: (found) => `a control character (${named(found)})`,
    mended: nothing,
  },
  {
    code: 'control-character',
    pattern: /[\v\f\u0085\u2028\u2029]/g,
    what: (found) => `a line break that files do not use (${named(found)})`,
    mended: () => ' ',
  },
  {
    code: 'invisible-character',
    // All else that Unicode says shows nothing, fillers among it, and what other programs put for pictures and remarks.
    pattern: new RegExp(
      String.raw`(?![${elsewhere}])\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffc]`,
      'gu',
    ),
    what: (found) => `an invisible character (${named(found)})`,
    mended: nothing,
  },
  {
    code: 'invisible-character',
    pattern: /\u{1f3f4}[\u{e0000}-\u{e007f}]+|[\u{e0000}-\u{e007f}]+/gu,
    what: () => 'a run of invisible tag characters',
    mended: (found) => (flag.test(found) ? found : found.replace(/[\u{e0000}-\u{e007f}]/gu, '')),
  },
  {
    code: 'invisible-character',
    pattern: new RegExp(`[${variation}]+`, 'gu'),
    what: (found) => `an invisible sign that chooses how a character is drawn (${named(found)})`,
    // One of them can do something, and only behind a character that can be drawn in several ways.
    mended: ([first = ''], before, after) => keptIf(canVary(first, before, after), first),
  },
  {
    code: 'invisible-character',
    pattern: /\u180e+/g,
    what: (found) => `an invisible character (${named(found)})`,
    mended: ([first = ''], before, after) =>
      keptIf(/\p{Script=Mongolian}$/u.test(before) && /\p{Script=Mongolian}/u.test(after), first),
  },
  {
    code: 'invisible-character',
    pattern: /\u2800+/g,
    what: (found) => `an invisible character (${named(found)})`,
    // Between words in Braille it is the space.
    mended: (found, before, after) =>
      /[\u2801-\u28ff]$/.test(before) || /[\u2801-\u28ff]/.test(after) ? found : ' ',
  },
];

function canVary(sign: string, before: string, after: string): boolean {
  if (/[\u180b-\u180f]/.test(sign)) return /\p{Script=Mongolian}$/u.test(before);
  if (/[\u{e0100}-\u{e01ef}]/u.test(sign)) return /\p{Script=Han}$/u.test(before);
  if (/[\ufe0e\ufe0f]/.test(sign)) {
    const isKeycap = /[\d#*]$/.test(before) && after === '\u20e3';
    return isKeycap || /[\p{Extended_Pictographic}]$/u.test(before);
  }
  return /[\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Sm}、。！，．：；？]$/u.test(
    before,
  );
}

/** Scripts whose letters neither join nor stack, so that a joiner does nothing to them. */
const unjoined =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Hebrew}]/u;
/** Arabic letters that never join the next one. */
const endsJoining = /[اأإآٱدذرزژوؤةء]/;

const joins = (letter: string) => /\p{L}/u.test(letter) && !unjoined.test(letter);
/** The letter that a text ends with, its marks aside. */
const lastLetter = (text: string) => /(\p{L})\p{M}*$/u.exec(text)?.[1] ?? '';

/** A non-joiner keeps two letters of a word apart, as Persian needs it; in Arabic only where they would join. */
function keepsApart(before: string, after: string, language: string): boolean {
  const letter = lastLetter(before);
  if (!joins(letter) || !joins(after)) return false;
  return !(baseLanguage(language) === 'ar' && endsJoining.test(letter));
}

/** A joiner makes one sign of several emoji, and gives an Arabic letter that stands alone the shape it has in a word. */
function keepsTogether(before: string, after: string): boolean {
  const isEmoji =
    /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u.test(before) &&
    /\p{Extended_Pictographic}/u.test(after);
  return isEmoji || joins(lastLetter(before)) || (/\p{Script=Arabic}/u.test(after) && joins(after));
}

/** The two joiners. What they do depends on the letters beside them, which must be letters and no pictures of some. */
export const joiners: readonly Unseen[] = [
  {
    code: 'invisible-character',
    pattern: /\u200c+/g,
    what: (found) => `an invisible character (${named(found)})`,
    mended: ([first = ''], before, after, language) =>
      keptIf(keepsApart(before, after, language), first),
  },
  {
    code: 'invisible-character',
    pattern: /\u200d+/g,
    what: (found) => `an invisible character (${named(found)})`,
    mended: ([first = ''], before, after) => keptIf(keepsTogether(before, after), first),
  },
];

/** Presentation forms: ligatures of Latin and Armenian, and Hebrew and Arabic letters as they look in one place. */
export const presentationForms =
  /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufd3d\ufd40-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]/gu;

/** The character after an offset, and as many before it as a letter and its marks are. */
export const characterFrom = (text: string, at: number): string =>
  /^./su.exec(text.slice(at, at + 2))?.[0] ?? '';
export const charactersUpTo = (text: string, at: number): string =>
  text.slice(Math.max(0, at - 8), at);
