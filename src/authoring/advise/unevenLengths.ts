import type { Problem } from '../../compiler/problem.ts';
import type { Slug } from '../../story/types.ts';
import type { ReviewedStory, ReviewedLanguage, ReviewedParagraph } from './reviewedStory.ts';
import { isUnfinished } from './unfinished.ts';
import { onParagraph } from './warning.ts';

/** From fewer paragraphs no usual ratio can be told. */
const fewest = 4;
/** How far a paragraph's ratio may be from the usual one, either way. */
const widest = 1.8;
/** How many letters may be missing before it counts, by the measure of the shorter text. */
const leastMissing = 60;

const lengthOf = ({ text }: ReviewedParagraph) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const median = (sorted: readonly number[]) => sorted[Math.floor(sorted.length / 2)] ?? 1;

interface Pair {
  id: Slug;
  own: ReviewedParagraph;
  other: ReviewedParagraph;
  /** How long the text is for each letter of the other language's. */
  ratio: number;
}

function pairsOf(telling: ReviewedLanguage, other: ReviewedLanguage): Pair[] {
  return telling.paragraphs.flatMap((own) => {
    const match = other.paragraph.get(own.id);
    if (!match || isUnfinished(own.text) || isUnfinished(match.text)) return [];
    const [length, otherLength] = [lengthOf(own), lengthOf(match)];
    if (length === 0 || otherLength === 0) return [];
    return [{ id: own.id, own, other: match, ratio: length / otherLength }];
  });
}

/**
 * Warns of paragraphs that are far shorter than the same paragraph in another language. What is usual is the median of the
 * two languages, so that one that needs fewer letters is not blamed. Each language is held against the default one.
 */
export function unevenLengths({ tellings: [main, ...others] }: ReviewedStory): Problem[] {
  if (!main) return [];
  return others.flatMap((telling) => {
    const pairs = pairsOf(telling, main);
    if (pairs.length < fewest) return [];
    const usual = median(pairs.map(({ ratio }) => ratio).toSorted((a, b) => a - b));
    return pairs.flatMap(({ id, own, other, ratio }) => {
      const isShort = ratio < usual;
      const difference = isShort ? usual / ratio : ratio / usual;
      const [short, shortTelling, longTelling] = isShort
        ? [own, telling, main]
        : [other, main, telling];
      const missing = lengthOf(short) * (difference - 1);
      if (difference < widest || missing < leastMissing) return [];
      const share = Math.round(100 / difference);
      return onParagraph(shortTelling, short, {
        code: 'uneven-length',
        what: `“${id}” is far shorter here than in “${longTelling.language}”: about ${share} % of what is usual between the two languages`,
        fix: `Look whether something is missing here, or was added in ${longTelling.path}.`,
      });
    });
  });
}
