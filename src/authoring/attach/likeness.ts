import type { Term, Terms } from './terms.ts';

/*
 * How much two paragraphs have in common: the weights of the terms that both have, against the weights of all that each
 * has (a cosine, as in comparing documents: Salton and Buckley, “Term-weighting approaches in automatic text retrieval”,
 * 1988). The rarer a term is in both texts, the more it weighs.
 */

/** What kinds of terms weigh. Names and numbers survive a retelling; words are replaced. */
const kindWeights: Record<Term['kind'], number> = {
  name: 1.6,
  number: 1.6,
  word: 1,
  'plain word': 0.3,
};
/** What stands in quotation marks is kept more carefully. */
const quotedWeight = 1.5;
/** Names alone say little: another report of the same place names the same people. They count for so much, and for so
 *  much more with each unit of other things in common. */
const namesAlone = 1;
const namesWith = 1.5;
/** The heaviest thing in common counts for this part of itself: a single one may be an accident. */
const singlePart = 0.5;
/** Short paragraphs would be alike by one word if the sum were not held against so much at least. */
const leastWeight = 6;

/** A term that two paragraphs have in common. */
export interface SharedTerm extends Term {
  weight: number;
}

export interface Likeness {
  /** From 0, nothing in common, to about 1. */
  of: (original: number, told: number) => number;
  /** What both have, what weighs most first. */
  shared: (original: number, told: number) => SharedTerm[];
}

/** Compares each paragraph of the original with each of the story. */
export function likenessOf(original: readonly Terms[], told: readonly Terms[]): Likeness {
  const counts = [countsOf(original), countsOf(told)] as const;
  const weightOf = (key: string, { kind }: Term) => {
    const rarity = (texts: readonly Terms[], count = 1) =>
      Math.max(0, Math.log((texts.length + 1) / (count + 0.5)));
    const [inOriginal, inTold] = counts;
    const rarities = rarity(original, inOriginal.get(key)) + rarity(told, inTold.get(key));
    return (rarities / 2) * kindWeights[kind];
  };
  const sumOf = (terms: Terms) => {
    let sum = 0;
    for (const [key, term] of terms) sum += weightOf(key, term);
    return sum;
  };
  const sums = [original.map(sumOf), told.map(sumOf)] as const;
  const bearers = bearersOf(told);
  const zeros = () => new Float64Array(told.length);
  const rows = original.map((terms, at) => {
    const common = { names: zeros(), others: zeros(), most: zeros() };
    for (const [key, term] of terms) {
      const weight = weightOf(key, term);
      const sum = term.kind === 'name' ? common.names : common.others;
      for (const bearer of bearers.get(key) ?? []) {
        const isQuoted = term.quoted && told[bearer]?.get(key)?.quoted === true;
        const own = isQuoted ? weight * quotedWeight : weight;
        sum[bearer] = (sum[bearer] ?? 0) + own;
        common.most[bearer] = Math.max(common.most[bearer] ?? 0, own);
      }
    }
    return common.others.map((others, other) => {
      const names = Math.min(common.names[other] ?? 0, namesAlone + namesWith * others);
      // What is more than the names may count for is no longer in the sum.
      const most = Math.min(common.most[other] ?? 0, Math.max(names, others));
      const all = Math.sqrt((sums[0][at] ?? 0) * (sums[1][other] ?? 0));
      return (names + others - most * (1 - singlePart)) / (leastWeight + all);
    });
  });
  return {
    of: (one, other) => rows[one]?.[other] ?? 0,
    shared: (one, other) => {
      const others = told[other];
      return [...(original[one] ?? [])]
        .flatMap(([key, term]) => {
          const same = others?.get(key);
          const quoted = term.quoted && same?.quoted === true;
          const weight = weightOf(key, term) * (quoted ? quotedWeight : 1);
          return same ? [{ ...term, quoted, weight }] : [];
        })
        .toSorted((a, b) => b.weight - a.weight);
    },
  };
}

/** In how many paragraphs each term is. */
const countsOf = (texts: readonly Terms[]): ReadonlyMap<string, number> =>
  new Map([...bearersOf(texts)].map(([key, all]) => [key, all.length]));

/** In which paragraphs each term is. */
function bearersOf(texts: readonly Terms[]): ReadonlyMap<string, readonly number[]> {
  const bearers = new Map<string, number[]>();
  for (const [at, terms] of texts.entries()) {
    for (const key of terms.keys()) {
      const all = bearers.get(key);
      if (all) all.push(at);
      else bearers.set(key, [at]);
    }
  }
  return bearers;
}
