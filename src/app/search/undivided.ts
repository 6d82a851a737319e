import { foldWord } from '../../story/fold.ts';

/*
 * Scripts that are written without spaces between words. Every engine's dictionary cuts them into other words (and some
 * have none), so that a search goes by the character instead: what is looked for is found wherever it stands.
 */

/** A letter or digit of these, as the source of a pattern. Script extensions, for signs such as the long vowel of kana. */
export const undividedLetter =
  '(?=[\\p{L}\\p{N}])[\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}]';

const beginsUndivided = new RegExp(`^${undividedLetter}`, 'u');
const anyUndivided = new RegExp(undividedLetter, 'u');

/** Whether a text has any of these letters. */
export const hasUndivided = (text: string): boolean => anyUndivided.test(text);

/** Whether a word is a run of these letters: all that stands between two spaces or signs of punctuation. */
export const isUndivided = (word: string): boolean => beginsUndivided.test(word);

/** The pairs of neighbours in a run; a single letter is itself one. */
export function pairsOf(run: string): string[] {
  const letters = [...foldWord(run)];
  if (letters.length < 2) return letters;
  return letters.slice(1).map((letter, before) => `${letters[before]}${letter}`);
}

/** What a word stands under in an index: a run under its pairs, and under its last letter, which begins none. */
export function termsOf(word: string): string[] {
  if (!isUndivided(word)) return [word];
  const pairs = pairsOf(word);
  return pairs.length > 0 ? [...pairs, ...[...(pairs.at(-1) ?? '')].slice(1)] : [];
}

/** Where in a run any of some folded terms stand, in order and without overlap (UTF-16 units of the run). */
export function placesIn(run: string, terms: Iterable<string>): { start: number; end: number }[] {
  const letters = [...run.matchAll(/\P{M}\p{M}*/gu)].map(({ 0: letter, index }) => ({
    start: index,
    end: index + letter.length,
    folded: foldWord(letter),
  }));
  const folded = letters.map((letter) => letter.folded).join('');
  const isHit = letters.map(() => false);
  for (const term of terms) {
    if (!isUndivided(term)) continue;
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
      let begin = 0;
      letters.forEach((letter, nth) => {
        const end = begin + letter.folded.length;
        if (begin < at + term.length && end > at) isHit[nth] = true;
        begin = end;
      });
    }
  }
  const places: { start: number; end: number }[] = [];
  letters.forEach(({ start, end }, nth) => {
    const last = places.at(-1);
    if (!isHit[nth]) return;
    if (last?.end === start) last.end = end;
    else places.push({ start, end });
  });
  return places;
}
