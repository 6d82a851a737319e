import type { SharedTerm } from './likeness.ts';

/** So many of a kind are told: more convince nobody further. */
const most = 4;
/** What weighs less says nothing to an editor. */
const leastWeight = 0.5;

const kinds: readonly [say: string, belongs: (term: SharedTerm) => boolean][] = [
  ['both name', ({ kind }) => kind === 'name'],
  ['both say', ({ kind }) => kind === 'number'],
  ['both have the quoted', ({ kind, quoted }) => kind === 'word' && quoted],
  ['both have', ({ kind, quoted }) => kind === 'word' && !quoted],
];

/**
 * Says what two paragraphs have in common, such as “both name “putin” and “xi””, what weighs most first.
 * @param shared the heaviest first
 */
export function reasonsOf(shared: readonly SharedTerm[]): string[] {
  const heavy = shared.filter(({ weight }) => weight >= leastWeight);
  return kinds
    .map(([say, belongs]) => ({ say, terms: heavy.filter(belongs).slice(0, most) }))
    .filter(({ terms }) => terms.length > 0)
    .toSorted((a, b) => sumOf(b.terms) - sumOf(a.terms))
    .map(({ say, terms }) => `${say} ${list.format(terms.map(({ shown }) => `“${shown}”`))}`);
}

const list = new Intl.ListFormat('en-GB');

const sumOf = (terms: readonly SharedTerm[]) => terms.reduce((sum, { weight }) => sum + weight, 0);
