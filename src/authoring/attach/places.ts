import { bestChain } from './chain.ts';
import type { Likeness } from './likeness.ts';

/** Where a paragraph of the original belongs in the story. */
export interface OriginalPlace {
  /** The paragraph of the story that is likeliest to retell it. */
  told: number;
  /** From 0 to 1; below 0.5 it is but a guess. */
  confidence: number;
  /** Whether another order stands against it. */
  moved: boolean;
  /** Why it is but a guess; null where it is none. */
  doubt: 'unlike' | 'torn' | 'out of order' | 'lone' | null;
}

/* How strong a likeness must be (see `strengthsOf`). Judged on a real report in two languages and on five invented ones
 * in as many: of 140 pairs that belong together 135 have 0.1 or more and 128 have 0.15; of 127 likeliest places for what
 * belongs nowhere, 7 and none. */

/** In the same order in both texts. */
const least = 0.1;
/** Where the order is another. */
const leastMoved = 0.15;
/** Such pairs vouch for weaker ones: in the wrong article, single paragraphs are a little alike by accident. */
const strong = 0.15;
/** What it costs to leave a paragraph of the story alone. */
const skipped = 0.02;

/** Finds for each paragraph of the original its place in the story; null where it has nothing in common with it. */
export function placesOf(
  likeness: Likeness,
  count: number,
  told: number,
): (OriginalPlace | null)[] {
  const strengths = Array.from({ length: count }, (_, one) => strengthsOf(likeness, one, told));
  const gain = (one: number, other: number) => {
    const strength = strengths[one]?.[other] ?? 0;
    return strength < least ? -1 : strength - least;
  };
  const chain = bestChain(count, told, gain, skipped);
  const found = strengths.map((row, one) => {
    const inOrder = chain[one] ?? -1;
    const moved = inOrder < 0;
    const other = moved ? greatestOf(row) : inOrder;
    const strength = row[other] ?? 0;
    return likeness.of(one, other) > 0 ? { told: other, strength, moved } : null;
  });
  const isPlaced = (one: Found) => one.strength >= (one.moved ? leastMoved : least);
  const placed = found.filter((one) => one !== null && isPlaced(one));
  const vouching = placed.filter((one) => (one?.strength ?? 0) >= strong).length;
  const isVouched = vouching * 2 >= placed.length && vouching > 0;

  return found.map((one, at): OriginalPlace | null => {
    if (!one) return null;
    const { told: other, strength, moved } = one;
    const confidence = 1 - 2 ** (-Math.max(0, strength) / (moved ? leastMoved : least));
    const place = { told: other, confidence, moved };
    if (!isPlaced(one)) return { ...place, doubt: doubtOf(strength, likeness.of(at, other)) };
    if (isVouched || strength >= strong) return { ...place, doubt: null };
    return { ...place, confidence: confidence / 2, doubt: 'lone' };
  });
}

interface Found {
  told: number;
  strength: number;
  moved: boolean;
}

/** Why a place is but a guess. */
function doubtOf(strength: number, likeness: number): OriginalPlace['doubt'] {
  if (strength >= least) return 'out of order';
  return likeness >= leastMoved ? 'torn' : 'unlike';
}

/** How alike a paragraph is to each of the story, less half of how alike it is to the best other one. */
function strengthsOf(likeness: Likeness, one: number, count: number): number[] {
  const row = Array.from({ length: count }, (_, other) => likeness.of(one, other));
  let [first, second] = [0, 0];
  for (const like of row) {
    if (like > first) [first, second] = [like, first];
    else if (like > second) second = like;
  }
  return row.map((like) => like - (like === first ? second : first) / 2);
}

/** Where the greatest of some numbers stands, the first of equal ones; -1 where there are none. */
export function greatestOf(numbers: readonly number[]): number {
  let greatest = -1;
  for (const [at, number] of numbers.entries()) {
    if (greatest < 0 || number > (numbers[greatest] ?? 0)) greatest = at;
  }
  return greatest;
}
