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
