import { baseLanguage } from '../story/languageTag.ts';
import { asRead } from './asRead.ts';
import { codeOf } from './characterNames.ts';
import { positionsIn, type Report } from './problem.ts';
import {
  characterFrom,
  charactersUpTo,
  joiners,
  presentationForms,
  unseenCharacters,
} from './refusedCharacters.ts';

/*
 * Characters that look like nothing (refusedCharacters.ts), like others, or like something else on each machine: a
 * story may hold none.
 */

interface Rule {
  pattern: RegExp;
  code: string;
  what: (found: string) => string;
  fix: (found: string) => string;
}

const everywhere: readonly Rule[] = [
  {
    pattern: /\ufffd/gu,
    code: 'broken-character',
    what: () => 'A character was lost when this file was saved or copied',
    fix: () => 'Type it again and save the file as UTF-8.',
  },
  {
    pattern: /\p{Co}/gu,
    code: 'private-use',
    what: (found) => `This character (${codeOf(found)}) is another one in each font, or none`,
    fix: () => 'Type the character that is meant, or delete it.',
  },
  {
    pattern: presentationForms,
    code: 'presentation-form',
    what: (found) => `“${found}” (${codeOf(found)}) is the picture of a letter, not the letter`,
    fix: (found) => `Type it as “${found.normalize('NFKC')}”.`,
  },
];

/** Letters of other languages' keyboards that look like Arabic ones. */
const arabicLookAlikes: Record<string, string> = { ی: 'ي', ک: 'ك', ھ: 'ه', ہ: 'ه', ە: 'ه' };

const inArabic: Rule = {
  pattern: new RegExp(`[${Object.keys(arabicLookAlikes).join('')}]`, 'gu'),
  code: 'look-alike',
  what: (found) => `“${found}” (${codeOf(found)}) is not the Arabic letter it looks like`,
  fix: (found) => `Type “${arabicLookAlikes[found]}”.`,
};

const word = /[\p{L}\p{M}]+/gu;
/** Alphabets that resemble each other. Latin stands last: in a draw, the other letter is the likelier slip. */
const scripts = [
  { code: 'Grek', name: 'Greek', pattern: /\p{Script=Greek}/u },
  { code: 'Cyrl', name: 'Cyrillic', pattern: /\p{Script=Cyrillic}/u },
  { code: 'Latn', name: 'Latin', pattern: /\p{Script=Latin}/u },
] as const;

/** The script that a language is written in, as an ISO 15924 code. */
function scriptOf(language: string): string | undefined {
  // Only the parts that matter here: the whole of an odd code could be one that Intl refuses.
  const [code] = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(?![A-Za-z0-9])/.exec(language) ?? [];
  return code === undefined ? undefined : new Intl.Locale(code).maximize().script;
}

type SayAt = (offset: number, code: string, what: string, fix: string) => void;

/**
 * Reports every misleading character of a file, those that are spelled with escapes too.
 * @param language of the folder that the file stands in, if any
 */
export function checkCharacters(
  file: string,
  text: string,
  language: string | null,
  report: Report,
): void {
  const { text: read, offsetOf } = asRead(file, text);
  const place = positionsIn(text);
  const say: SayAt = (offset, code, what, fix) =>
    report(file, place(offsetOf(offset)), code, what, fix);
  checkUnseen(read, language ?? '', say);
  for (const { pattern, code, what, fix } of baseLanguage(language ?? '') === 'ar'
    ? [...everywhere, inArabic]
    : everywhere) {
    for (const found of read.matchAll(pattern)) {
      // Some signs stand among the pictures of letters and are none.
      if (code === 'presentation-form' && found[0].normalize('NFKC') === found[0]) continue;
      say(found.index, code, what(found[0]), fix(found[0]));
    }
  }
  const home = language === null ? undefined : scriptOf(language);
  for (const found of read.matchAll(word)) checkScripts(found[0], found.index, home, say);
}

function checkUnseen(text: string, language: string, say: SayAt): void {
  for (const { code, pattern, what, mended } of [...unseenCharacters, ...joiners]) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      // A byte order mark at the very beginning belongs to the encoding, not to the text.
      if (index === 0 && found === '\ufeff') continue;
      const end = index + found.length;
      const should = mended(
        found,
        charactersBefore(text, index),
        characterAfter(text, end),
        language,
      );
      if (should === found) continue;
      const [first = '', ...rest] = what(found);
      say(index, code, `${first.toUpperCase()}${rest.join('')} stands here`, fixOf(code, should));
    }
  }
}

function fixOf(code: string, should: string): string {
  if (code === 'bidi-control') return 'Delete it: the page sets the direction itself.';
  if (should === ' ') return 'Type a space in its place.';
  return should === '' ? 'Delete it.' : 'Delete what stands here besides the sign that is seen.';
}

/** The ends of links and emphasis, which may stand between two letters of a word. */
const marksBefore = /(?:\]\([^()\s]*\)|[*_[])+$/;
const marksAfter = /^(?:\]\([^()\s]*\)|[*_[])+/;
const farAway = 100;

const charactersBefore = (text: string, at: number) => {
  const before = text.slice(Math.max(0, at - farAway), at).replace(marksBefore, '');
  return charactersUpTo(before, before.length);
};
const characterAfter = (text: string, at: number) =>
  characterFrom(text.slice(at, at + farAway).replace(marksAfter, ''), 0);

/**
 * A word with letters of two alphabets that resemble each other, such as a Cyrillic “о” in “Mоscow”. The letter to
 * blame is one that is foreign to the file's language, or else the one that the word has fewest of.
 */
function checkScripts(found: string, offset: number, home: string | undefined, say: SayAt): void {
  const used = scripts.filter(({ pattern }) => pattern.test(found));
  if (used.length < 2) return;
  const letters = [...found];
  const count = (pattern: RegExp) => letters.filter((letter) => pattern.test(letter)).length;
  const [foreign] = used
    .filter(({ code }) => code !== home)
    .toSorted((a, b) => count(a.pattern) - count(b.pattern));
  const at = foreign ? letters.findIndex((letter) => foreign.pattern.test(letter)) : -1;
  const letter = letters[at];
  if (!foreign || letter === undefined) return;
  const what = `“${found}” mixes alphabets: its “${letter}” (${codeOf(letter)}) is ${foreign.name}`;
  const before = letters.slice(0, at).join('').length;
  say(offset + before, 'look-alike', what, 'Type the word again with one keyboard.');
}
