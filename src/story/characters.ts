import { positionsIn, type Report } from './problem.ts';

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

/** Reports every misleading character of a file. `language` is that of the folder it stands in, if any. */
export function checkCharacters(
  file: string,
  text: string,
  language: string | null,
  report: Report,
): void {
  // A byte order mark at the very beginning belongs to the encoding, not to the text.
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const place = positionsIn(text);
  const rules = language === 'ar' ? [...everywhere, inArabic] : everywhere;
  for (const { pattern, code, what, fix } of rules) {
    for (const found of text.matchAll(pattern)) {
      if (found.index < start) continue;
      // Some signs stand among the pictures of letters and are none.
      if (code === 'presentation-form' && found[0].normalize('NFKC') === found[0]) continue;
      report(file, place(found.index), code, what(found[0]), fix(found[0]));
    }
  }
  const home = language === null ? undefined : scriptOf(language);
  const say = (offset: number, what: string, fix: string) =>
    report(file, place(offset), 'look-alike', what, fix);
  for (const found of text.matchAll(word)) checkScripts(found[0], found.index, home, say);
}

/**
 * A word with letters of two alphabets that resemble each other, such as a Cyrillic “о” in “Mоscow”. The letter to
 * blame is one that is foreign to the file's language, or else the one that the word has fewest of.
 */
function checkScripts(
  found: string,
  offset: number,
  home: string | undefined,
  say: (offset: number, what: string, fix: string) => void,
): void {
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
  say(offset + before, what, 'Type the word again with one keyboard.');
}
