import { baseLanguage } from '../../story/languageTag.ts';
import { codeOf, named } from '../../compiler/characterNames.ts';
import {
  characterFrom,
  charactersUpTo,
  joiners,
  presentationForms,
  type Unseen,
  unseenCharacters,
} from '../../compiler/refusedCharacters.ts';
import { arabicLigatures } from '../languages/ar/ligatures.ts';

/** A change to a text that leaves what can be seen as it is. */
export interface Mending {
  what: string;
  count: number;
}

interface Rule {
  pattern: RegExp;
  what: (found: string) => string;
  by: (found: string, before: string, after: string, language: string) => string;
}

const isIn = (code: string, language: string) => baseLanguage(language) === code;

const [arabicKaf, arabicYeh, persianKaf, persianYeh] = ['\u0643', '\u064a', '\u06a9', '\u06cc'];

/** The forms of Persian letters inside a word that Arabic ones share: PDFs of Arabic texts are full of them. */
const shared: Record<string, string> = {
  '\ufb90': arabicKaf,
  '\ufb91': arabicKaf,
  '\ufbfe': arabicYeh,
  '\ufbff': arabicYeh,
};

/** A presentation form as letters. That of a vowel mark alone stands on a space, which is not meant. */
function lettersOf(form: string, language: string): string {
  const arabic = isIn('ar', language) ? shared[form] : undefined;
  const letters = arabic ?? arabicLigatures[form];
  return letters ?? form.normalize('NFKC').replace(/^ (?=\p{M})/u, '');
}

/** French sets a space before these signs and inside its quotation marks. */
const belongsToFrench = (before: string, after: string) =>
  /[;:!?»%]/.test(after) || before.endsWith('«');

const asRule = ({ pattern, what, mended }: Unseen): Rule => ({ pattern, what, by: mended });

/** What is mended, in this order: each step may make work for those below it, none for those above. */
const rules: readonly Rule[] = [
  ...unseenCharacters.map(asRule),
  {
    pattern: presentationForms,
    what: (found) => `“${found}” (${codeOf(found)}), the picture of a letter, made into letters`,
    by: (found, _before, _after, language) => lettersOf(found, language),
  },
  {
    // At a word's end they look different, and the yeh may stand for an alef: that is for a human to type again.
    pattern: new RegExp(`[${persianYeh}${persianKaf}](?=\\p{M}*[\\u0620-\\u064a])`, 'gu'),
    what: (found) =>
      `“${found}” (${codeOf(found)}), a Persian letter that here looks like the Arabic one`,
    by: (found, _before, _after, language) =>
      isIn('ar', language) ? (found === persianYeh ? arabicYeh : arabicKaf) : found,
  },
  ...joiners.map(asRule),
  {
    pattern: /[\u1100-\u11ff]+\p{M}*|\P{M}?\p{M}+/gu,
    what: () => 'a letter and its marks in an unusual order or composition',
    by: (found) => found.normalize('NFC'),
  },
  {
    pattern: /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\n\r]/g,
    what: (found) => `an unusual space (${named(found)})`,
    by: (found, before, after, language) =>
      isIn('fr', language) && /[\u00a0\u202f]/.test(found) && belongsToFrench(before, after)
        ? found
        : ' ',
  },
  { pattern: / {2,}/g, what: () => 'several spaces in a row', by: () => ' ' },
  {
    pattern: /(?<=\S) (?=[,،.;؛?؟!。，、](?:[\s"'”’»)\]]|$))/g,
    what: () => 'a space before a punctuation mark',
    by: (_, before, after, language) =>
      isIn('fr', language) && belongsToFrench(before, after) ? ' ' : '',
  },
  {
    pattern: /^ ?(?:[•‣⁃▪▫●○■□◦∙·➢➤►▶*✓✔] +)+/gu,
    what: () => 'a bullet before the text',
    by: () => '',
  },
];

/**
 * Mends what nobody sees and what makes two equal words differ: direction marks, zero-width characters, presentation
 * forms, uncomposed letters, unusual and doubled spaces, spaces before punctuation, and the bullet of a list.
 * What can be seen stays, look-alike letters of other alphabets too: those are for the compiler to report and a human to type again.
 * @param language of the text: Persian needs its non-joiners, French its spaces
 */
export function mend(text: string, language: string): { text: string; changes: Mending[] } {
  const counts = new Map<string, number>();
  let mended = text;
  for (const { pattern, what, by } of rules) {
    const source = mended;
    mended = source.replace(pattern, (found: string, at: number) => {
      const to = by(
        found,
        charactersUpTo(source, at),
        characterFrom(source, at + found.length),
        language,
      );
      if (to !== found) counts.set(what(found), (counts.get(what(found)) ?? 0) + 1);
      return to;
    });
  }
  const changes = [...counts].map(([what, count]) => ({ what, count }));
  return { text: mended.trim(), changes };
}
