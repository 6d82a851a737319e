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

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const names: Record<string, string> = {
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u061c': 'Arabic letter mark',
  '\u200b': 'zero width space',
  '\u200c': 'zero width non-joiner',
  '\u200d': 'zero width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'pop directional formatting',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u202f': 'narrow no-break space',
  '\u2060': 'word joiner',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'pop directional isolate',
  '\u3000': 'ideographic space',
  '\ufeff': 'zero width no-break space',
  '\t': 'tab',
};

const named = (found: string) => {
  const name = names[found.slice(0, 1)];
  return name ? `${codeOf(found)} ${name}` : codeOf(found);
};
const nothing = () => '';

/** Controls, and code points that stand for no character. */
const control = /(?!\s)\p{Cc}|[\u180e\u2061-\u2064\u206a-\u206f\ufdd0-\ufdef\ufffe\uffff]/gu;

/** Scripts whose letters neither join nor stack, so that a joiner does nothing to them. */
const unjoined =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Hebrew}]/u;
/** Arabic letters that never join the next one. */
const endsJoining = /[اأإآٱدذرزژوؤةء]/;

const isIn = (code: string, language: string) => language.split('-')[0] === code;

const joins = (letter: string) => /\p{L}/u.test(letter) && !unjoined.test(letter);
/** The letter that a text ends with, its marks aside. */
const lastLetter = (text: string) => /(\p{L})\p{M}*$/u.exec(text)?.[1] ?? '';

/** A non-joiner keeps two letters of a word apart, as Persian needs it; in Arabic only where they would join. */
function keepsApart(before: string, after: string, language: string): boolean {
  const letter = lastLetter(before);
  if (!joins(letter) || !joins(after)) return false;
  return !(isIn('ar', language) && endsJoining.test(letter));
}

/** A joiner makes one sign of several emoji, and gives an Arabic letter that stands alone the shape it has in a word. */
function keepsTogether(before: string, after: string): boolean {
  const isEmoji =
    /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u.test(before) &&
    /\p{Extended_Pictographic}/u.test(after);
  return isEmoji || joins(lastLetter(before)) || (/\p{Script=Arabic}/u.test(after) && joins(after));
}

/** Presentation forms: ligatures of Latin and Armenian, and the Hebrew and Arabic letters that the compiler refuses. */
const presentation =
  /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufd3d\ufd40-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]/gu;

/** The forms of Persian letters inside a word that Arabic ones share: PDFs of Arabic texts are full of them. */
const shared: Record<string, string> = {
  '\ufb90': 'ك',
  '\ufb91': 'ك',
  '\ufbfe': 'ي',
  '\ufbff': 'ي',
};

/** A presentation form as letters. That of a vowel mark alone stands on a space, which is not meant. */
function lettersOf(form: string, language: string): string {
  const arabic = isIn('ar', language) ? shared[form] : undefined;
  if (arabic) return arabic;
  // Unicode gives no letters for this one.
  if (form === '\ufdfd') return 'بسم الله الرحمن الرحيم';
  return form.normalize('NFKC').replace(/^ (?=\p{M})/u, '');
}

/** French sets a space before these signs and inside its quotation marks. */
const belongsToFrench = (before: string, after: string) =>
  /[;:!?»%]/.test(after) || before.endsWith('«');

/** What is mended, in this order: each step may make work for those below it, none for those above. */
const rules: readonly Rule[] = [
  {
    pattern: /[\u202d\u202e]/g,
    what: (found) => `an invisible sign that turns the order of letters around (${named(found)})`,
    by: nothing,
  },
  {
    pattern: /[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]/g,
    what: (found) => `an invisible sign that sets the direction of text (${named(found)})`,
    by: nothing,
  },
  {
    pattern: /[\u00ad\u200b\u2060\ufeff\ufff9-\ufffb]/g,
    what: (found) => `an invisible character (${named(found)})`,
    by: nothing,
  },
  {
    pattern: control,
    what: (found) => `a control character (${codeOf(found)})`,
    by: nothing,
  },
  {
    // The flags of England, Scotland and Wales are spelled with tags; elsewhere they hide words.
    pattern: /\u{1f3f4}[\u{e0020}-\u{e007f}]+|[\u{e0000}-\u{e007f}]+/gu,
    what: () => 'invisible tag characters',
    by: (found) => (found.startsWith('\u{1f3f4}') ? found : ''),
  },
  {
    pattern: presentation,
    what: (found) => `“${found}” (${codeOf(found)}), the picture of a letter, made into letters`,
    by: (found, _before, _after, language) => lettersOf(found, language),
  },
  {
    // At a word's end they look different, and ی may stand for ى: that is for a human to type again.
    pattern: /[یک](?=\p{M}*[\u0620-\u064a])/gu,
    what: (found) =>
      `“${found}” (${codeOf(found)}), a Persian letter that here looks like the Arabic one`,
    by: (found, _before, _after, language) =>
      isIn('ar', language) ? (found === 'ی' ? 'ي' : 'ك') : found,
  },
  {
    pattern: /\u200c+/g,
    what: (found) => `an invisible character (${named(found)})`,
    by: (_, before, after, language) => (keepsApart(before, after, language) ? '\u200c' : ''),
  },
  {
    pattern: /\u200d+/g,
    what: (found) => `an invisible character (${named(found)})`,
    by: (_, before, after) => (keepsTogether(before, after) ? '\u200d' : ''),
  },
  {
    pattern: /[\u1100-\u11ff]+\p{M}*|\P{M}?\p{M}+/gu,
    what: () => 'a letter and its marks in an unusual order or composition',
    by: (found) => found.normalize('NFC'),
  },
  {
    pattern: /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\t\n\v\f\r]/g,
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
    by: nothing,
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
      const to = by(found, lastOf(source, at), firstOf(source, at + found.length), language);
      if (to !== found) counts.set(what(found), (counts.get(what(found)) ?? 0) + 1);
      return to;
    });
  }
  const changes = [...counts].map(([what, count]) => ({ what, count }));
  return { text: mended.trim(), changes };
}

/** The character after an offset, and as many before it as a letter and its marks are. */
const firstOf = (text: string, at: number) => /^./su.exec(text.slice(at, at + 2))?.[0] ?? '';
const lastOf = (text: string, at: number) => text.slice(Math.max(0, at - 8), at);
