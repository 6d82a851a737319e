import type {
  Fronted,
  NameSpelling,
  PlaceInName,
  SpellingOptions,
} from '../../match/nameSpelling.ts';

/*
 * What Arabic writes as one with the front of a word: the conjunctions و and ف, the prepositions ب, ك and ل, and the
 * article ال. ل and the article become لل. All in folded letters.
 */

const arabic = /^[\u0621-\u064a]+$/;

const conjunctions = ['', 'و', 'ف'];
const prepositions = ['', 'ب', 'ك', 'ل'];
const article = 'ال';
/** Particles that may stand before a dual or plural. */
const plainFronts = new Set(['', 'و', 'ال', 'وال', 'بال', 'ل', 'لال']);

/** Whether a word has the article: `الصين`, but not `الي`. */
const hasArticle = (word: string): boolean => word.startsWith(article) && word.length >= 4;

/** A word behind every joined front that it can have, itself first. */
function fronted(word: string): Fronted[] {
  if (!arabic.test(word)) return [];
  const all: Fronted[] = [];
  for (const conjunction of conjunctions) {
    for (const preposition of prepositions) {
      const clitic = conjunction + preposition;
      const add = (spelling: string, hasNewArticle: boolean) => {
        const front = hasNewArticle ? clitic + article : clitic;
        all.push({ spelling, clitic: front, hasNewArticle, takesEnding: plainFronts.has(front) });
      };
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
const looseClitics = conjunctions.flatMap((conjunction) =>
  [...prepositions, article, `ب${article}`, `ك${article}`, 'لل'].map((rest) => conjunction + rest),
);

/** Words that change with their case, or are written in two ways, inside a compound name. Folded. */
const compounds = [
  ['ابو', 'ابي', 'ابا'],
  ['ذو', 'ذي', 'ذا'],
  ['بن', 'ابن'],
];

/** The forms of a word that are written in several ways before another word of the name. */
const compoundOf = (word: string, { at, count }: PlaceInName): readonly string[] | undefined =>
  at === count - 1 ? undefined : compounds.find((forms) => forms.includes(word));

const othersOf = (word: string, place: PlaceInName, { foldFinalYa }: SpellingOptions): string[] => [
  ...(foldFinalYa ? otherYa(word) : []),
  ...(compoundOf(word, place) ?? []),
];

function otherYa(word: string): string[] {
  if (word.endsWith('ي')) return [`${word.slice(0, -1)}ى`];
  return word.endsWith('ى') ? [`${word.slice(0, -1)}ي`] : [];
}

/** Duals and sound plurals: of a name's last word, and of the first in a compound, where they lose their ن. */
function endingsOf(word: string, { at, count }: PlaceInName): string[] {
  if (!arabic.test(word) || compoundOf(word, { at, count })) return [];
  const bare = hasArticle(word) ? word.slice(2) : word;
  if (bare.length < 4) return [];
  const isFeminine = word.endsWith('ه');
  const stem = isFeminine ? `${word.slice(0, -1)}ت` : word;
  if (at < count - 1) {
    const isHead = at === 0 && !hasArticle(word);
    return isHead ? [`${stem}ا`, `${stem}ي`, ...(isFeminine ? [] : [`${word}و`])] : [];
  }
  const feminine = [`${stem}ان`, `${stem}ين`, `${word.slice(0, isFeminine ? -1 : undefined)}ات`];
  if (isFeminine) return feminine;
  const nisba = word.endsWith('ي') ? [`${word}ه`, `${word}تان`, `${word}تين`] : [];
  return [...feminine, `${word}ون`, ...nisba];
}

/** Other ways to part a name into words: عبد and what follows it are written as one word or as two. */
function partings(words: readonly string[]): string[][] {
  const joined: string[] = [];
  const parted: string[] = [];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (before === 'عبد' && hasArticle(word)) joined[joined.length - 1] = before + word;
    else joined.push(word);
    const rest = /^عبد(ال.{2,})$/.exec(word)?.[1];
    if (rest === undefined) parted.push(word);
    else parted.push('عبد', rest);
  }
  return [joined, parted];
}

/**
 * Names that are everyday words as well. Collected from the names of states, cities and people in news texts; short on
 * purpose: a false alarm costs an editor a keystroke, a missing word a wrong link that the editor would see.
 */
const everydayWords = `
مالي قطر عمان سلام سعيد كريم امل نور عادل حسن جمال هاني وليد سمير امين صالح راشد مبارك شريف فاضل حكيم سالم
ناجي هادي مهدي غالي عالي رامي سامي شادي عزيز جميل كمال جلال بلال هلال طلال نبيل فريد وحيد رشيد مجيد حميد
الامل النور السلام الوطن الحدث الشرق الغرب الحياه الجزيره العربيه الميادين النهضه المستقبل الفجر النهار الراي`
  .trim()
  .split(/\s+/);

/** How Arabic names are written. */
export const arabicSpelling: NameSpelling = {
  script: /\p{Script=Arabic}/u,
  // Final ى and ي are kept apart: على is not علي.
  letters: 'أ=ا إ=ا آ=ا ٱ=ا ؤ=و ئ=ي ة=ه ۀ=ه ہ=ه ھ=ه ە=ه ۂ=ه ۃ=ه ک=ك ڪ=ك ی=ي ې=ي ے=ي ۋ=و',
  everydayWords,
  others: othersOf,
  withEnding: endingsOf,
  partings,
  fronted,
  looseClitics,
};
