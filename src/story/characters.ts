import { positionAt, type Report } from './problem.ts';

/*
 * Characters that look like others or like nothing. They make two names that read the same differ, hide words from
 * search, or turn the reading order around (https://www.unicode.org/reports/tr36/), so a story may hold none.
 */

interface Rule {
  pattern: RegExp;
  code: string;
  what: (found: string) => string;
  fix: (found: string) => string;
}

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const everywhere: readonly Rule[] = [
  {
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    code: 'bidi-control',
    what: (found) =>
      `An invisible character that changes the direction of text stands here (${codeOf(found)})`,
    fix: () => 'Delete it: the page sets the direction itself.',
  },
  {
    pattern: /[\u00ad\u200b\u2060\ufeff\ufff9-\ufffb]/gu,
    code: 'invisible-character',
    what: (found) => `An invisible character stands here (${codeOf(found)})`,
    fix: () => 'Delete it.',
  },
  {
    pattern: /\ufffd/gu,
    code: 'broken-character',
    what: () => 'A character was lost when this file was saved or copied',
    fix: () => 'Type it again and save the file as UTF-8.',
  },
  {
    pattern: /[\ufb1d-\ufd3d\ufd40-\ufdff\ufe70-\ufefc]/gu,
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
const scripts = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
] as const;

/** Reports every misleading character of a file. `language` is that of the folder it stands in, if any. */
export function checkCharacters(
  file: string,
  text: string,
  language: string | null,
  report: Report,
): void {
  // A byte order mark at the very beginning belongs to the encoding, not to the text.
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const rules = language === 'ar' ? [...everywhere, inArabic] : everywhere;
  for (const { pattern, code, what, fix } of rules) {
    for (const found of text.matchAll(pattern)) {
      if (found.index < start) continue;
      report(file, positionAt(text, found.index), code, what(found[0]), fix(found[0]));
    }
  }
  for (const found of text.matchAll(word))
    reportMixedScripts(file, text, found[0], found.index, report);
}

/** A word with letters of two alphabets that resemble each other, such as a Cyrillic “о” in “Mоscow”. */
function reportMixedScripts(
  file: string,
  text: string,
  found: string,
  offset: number,
  report: Report,
) {
  const used = scripts.filter(([, pattern]) => pattern.test(found));
  if (used.length < 2) return;
  const letters = [...found];
  const count = (pattern: RegExp) => letters.filter((letter) => pattern.test(letter)).length;
  const [rare] = used.toSorted((a, b) => count(a[1]) - count(b[1]));
  const at = rare ? letters.findIndex((letter) => rare[1].test(letter)) : -1;
  const letter = letters[at];
  if (!rare || letter === undefined) return;
  const position = positionAt(text, offset + letters.slice(0, at).join('').length);
  const what = `“${found}” mixes alphabets: its “${letter}” (${codeOf(letter)}) is ${rare[0]}`;
  report(file, position, 'look-alike', what, 'Type the word again with one keyboard.');
}
