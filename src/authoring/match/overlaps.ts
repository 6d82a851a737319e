import type { NameMatch } from './nameMatch.ts';

/**
 * Leaves of matches that lie over each other the longest; of equally long ones the first in the text. What lies in
 * exactly the same place is one match with all its bearers: those that need the fewest guesses (no particle taken off,
 * no ending) are kept, and if that leaves several, the match is `shared`.
 * @returns the matches in reading order; none lies over another
 */
export function resolveOverlaps(matches: readonly NameMatch[]): NameMatch[] {
  const order = matches.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: NameMatch[] = [];
  // What hangs together by overlaps is settled by itself; mostly that is one match.
  let heap: NameMatch[] = [];
  let end = -1;
  for (const match of order) {
    if (match.start >= end) {
      settle(heap, kept);
      heap = [];
    }
    heap.push(match);
    end = Math.max(end, match.end);
  }
  settle(heap, kept);
  return kept;
}

/** Adds what is left of a heap, in reading order. */
function settle(heap: readonly NameMatch[], kept: NameMatch[]): void {
  if (heap.length < 2) return void kept.push(...heap);
  const order = mergeSame(heap).toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const own: NameMatch[] = [];
  for (const match of order) {
    if (own.every((other) => match.end <= other.start || match.start >= other.end)) own.push(match);
  }
  kept.push(...own.toSorted((a, b) => a.start - b.start));
}

/** Makes one match of those in the same place, which stand side by side. */
function mergeSame(matches: readonly NameMatch[]): NameMatch[] {
  const merged: NameMatch[] = [];
  for (let from = 0; from < matches.length;) {
    const first = matches[from] as NameMatch;
    let to = from + 1;
    while (matches[to]?.start === first.start && matches[to]?.end === first.end) to += 1;
    merged.push(to === from + 1 ? first : mergeAll(matches.slice(from, to)));
    from = to;
  }
  return merged;
}

function mergeAll(same: readonly NameMatch[]): NameMatch {
  const least = Math.min(...same.map(guesses));
  const best = same.filter((match) => guesses(match) === least);
  const first = best[0] as NameMatch;
  const ids = [...new Set(best.flatMap((match) => match.ids))];
  const doubts: NameMatch['doubts'] = ids.length > 1 ? [...first.doubts, 'shared'] : first.doubts;
  return { ...first, ids, doubts };
}

const guesses = ({ clitic, doubts }: NameMatch) =>
  clitic.length + (doubts.includes('ending') ? 10 : 0) + (doubts.includes('article') ? 5 : 0);
