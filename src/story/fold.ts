/** A word without what Arabic spelling leaves open: vowel marks, tatweel, the forms of alef, hamza's seat, final ya and ta marbuta. */
export function foldArabic(word: string): string {
  return word
    .replace(/[\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىئ]/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/ة/g, 'ه');
}

/** The folded word, and what is left of it when the particles that Arabic joins to a word's front are taken off. */
export function withoutProclitics(word: string): string[] {
  const folded = foldArabic(word);
  const forms = new Set([folded]);
  const add = (form: string) => {
    if (form.length >= 2) forms.add(form);
  };
  for (const form of [folded, folded.replace(/^[وف]/, '')]) {
    add(form);
    if (form.startsWith('لل')) add(`ال${form.slice(2)}`);
    add(form.replace(/^[بلكس]/, ''));
  }
  return [...forms];
}

/** Letters of other keyboards that stand for an Arabic one, and Latin letters that do not come apart into letter and mark. */
const pairs = 'ی=ي ې=ي ک=ك ھ=ه ہ=ه ە=ه پ=ب چ=ج ڤ=ف ۋ=و ء= ß=ss æ=ae œ=oe ø=o ł=l đ=d ð=d þ=th ı=i';
const lookAlikes = new Map(
  pairs.split(' ').map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);
const lookAlike = new RegExp(`[${[...lookAlikes.keys()].join('')}]`, 'g');

/** Arabic-Indic and Persian digits; the last hexadecimal figure of each one's code is its value. */
const digits = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * A word of any language as a search compares it: what `foldArabic` does, and case, accents, digits of other scripts,
 * zeros before a number, look-alike letters, single hamzas, invisible characters, the dots of abbreviations and the
 * English possessive ending.
 */
export function foldWord(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/['’]s?$/, '')
    .replaceAll('.', '')
    .replace(digits, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(lookAlike, (letter) => lookAlikes.get(letter) ?? letter);
  return foldArabic(plain).replace(/^0+(?=\d)/, '');
}

/** The folded word (first), and what is left of it without the particles and the article that Arabic joins to its front. */
export function searchForms(word: string): string[] {
  const folded = foldWord(word);
  if (!/^\p{Script=Arabic}{3}/u.test(folded)) return [folded];
  const forms = withoutProclitics(folded);
  const bare = forms
    .filter((form) => form.startsWith('ال') && form.length >= 4)
    .map((form) => form.slice(2));
  return [...new Set([...forms, ...bare])];
}
