/*
 * What Arabic writes as one with the front of a word: the conjunctions و and ف, the prepositions ب, ك and ل, and the
 * article ال. ل and the article become لل. All in folded letters.
 */

const conjunctions = ['', 'و', 'ف'];
const prepositions = ['', 'ب', 'ك', 'ل'];
const article = 'ال';

/** A word with what may stand joined to its front. */
export interface Fronted {
  spelling: string;
  /** What was joined, such as `وب` or `ال`; empty for the bare word. */
  clitic: string;
  /** Whether an article was added that the word itself has not. */
  hasNewArticle: boolean;
}

/** Whether a word has the article: `الصين`, but not `الي`. */
export const hasArticle = (word: string): boolean => word.startsWith(article) && word.length >= 4;

/** A word behind every joined front that it can have, itself first. */
export function fronted(word: string): Fronted[] {
  const all: Fronted[] = [];
  for (const conjunction of conjunctions) {
    for (const preposition of prepositions) {
      const clitic = conjunction + preposition;
      const add = (spelling: string, hasNewArticle: boolean) =>
        all.push({ spelling, clitic: hasNewArticle ? clitic + article : clitic, hasNewArticle });
      if (hasArticle(word)) {
        add(
          conjunction + (preposition === 'ل' ? withLam(word.slice(2)) : preposition + word),
          false,
        );
      } else {
        add(clitic + word, false);
        add(
          conjunction + (preposition === 'ل' ? withLam(word) : preposition + article + word),
          true,
        );
      }
    }
  }
  return all;
}

/** ل before the article and a word: a word that begins with ل has two of them, not three. */
const withLam = (bare: string) => (bare.startsWith('ل') ? `ل${bare}` : `لل${bare}`);

/** Everything that may stand, as a word of its own, joined to a word in another script: `لـNATO`, `والـBBC`. */
export const looseClitics: ReadonlySet<string> = new Set(
  conjunctions.flatMap((conjunction) =>
    [...prepositions, article, `ب${article}`, `ك${article}`, 'لل'].map(
      (rest) => conjunction + rest,
    ),
  ),
);
