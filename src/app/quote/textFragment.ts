import { type Stretch, stretchesOf } from './stretches.ts';
import { quoteWordsOf } from './quoteWords.ts';

/** Some words of the page, and what a browser reads on its way to them. */
export interface PlacedWords {
  /** The texts that stand before their first paragraph, in the page's order. */
  before: readonly string[];
  /** The whole text of each paragraph that they are of. */
  paragraphs: readonly string[];
  /** Where they begin in the first paragraph, and end in the last (UTF-16 units). */
  from: number;
  to: number;
}

/** What a directive says: the words, or where they begin and end, and what stands right before and behind them. */
interface Directive {
  prefix: string;
  words: string;
  end?: string;
  suffix?: string;
}

/** Each end of a longer passage has so many stretches at least, and all that a directive says has so many at most. */
const least = 3;
const most = 8;

/**
 * The directive by which a browser itself finds and marks a passage: `:~:text=words`, or `:~:text=first words,last words`
 * for a longer one; `prefix-,` and `,-suffix` around them where they stand elsewhere before, as browsers take the first
 * place that fits. Null where none leads every browser to these words and no others.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(placed: PlacedWords): string | null {
  const leads = whereLeads(placed);
  const found = directivesFor(placed).find(leads);
  return found ? `:~:text=${written(found)}` : null;
}

/** Whether a browser that follows a directive comes to the passage first, and marks no more and no less than it. */
function whereLeads({ before, paragraphs, from, to }: PlacedWords) {
  const [first = '', last = first] = [paragraphs[0], paragraphs.at(-1)];
  const earlier = keysOf([...before, first.slice(0, from)].join('\n'));
  const upTo = keysOf([...before, ...paragraphs.slice(0, -1), last.slice(0, to)].join('\n'));
  const read = [...upTo, ...keysOf(last.slice(to))];
  return ({ prefix, words, end, suffix = '' }: Directive): boolean => {
    const start = earlier.length - keysOf(prefix).length;
    if (indexOf(read, keysOf(`${prefix} ${words} ${suffix}`)) !== start) return false;
    if (end === undefined) return true;
    const closing = keysOf(end);
    const opened = earlier.length + keysOf(words).length;
    return indexOf(read, closing, opened) === upTo.length - closing.length;
  };
}

/** All that can be said of a passage in pieces that every browser finds, the shortest first. */
function directivesFor({ paragraphs, from, to }: PlacedWords): Directive[] {
  const [first = '', last = first] = [paragraphs[0], paragraphs.at(-1)];
  const isOne = paragraphs.length === 1;
  const all = stretchesOf(first);
  const opening = all.filter(({ start, end }) => start >= from && (!isOne || end <= to));
  const closing = stretchesOf(last).filter(
    ({ start, end }) => end <= to && (!isOne || start >= from),
  );
  const stop = closing.at(-1)?.stop;
  // It begins or ends inside what some browser takes for one word, or on what some browser finds no end at.
  if (opening[0]?.start !== from || closing.at(-1)?.end !== to || stop === undefined) return [];

  const prefixes = ['', ...prefixesOf(first, all, from)];
  const suffixes = isOne ? ['', ...suffixesOf(first, all, stop)] : [''];
  const words = first.slice(from, stop);
  const whole = pairsOf(suffixes, prefixes).map(([suffix, prefix]) => ({ prefix, words, suffix }));
  if (isOne && opening.length <= 2 * least) return whole;
  const heads = endsOf(opening).flatMap((end) => (end.stop === undefined ? [] : [end.stop]));
  const tails = endsOf(closing.toReversed()).map(({ start }) => start);
  const byEnds = pairsOf(heads, tails)
    .filter(([head, tail]) => !isOne || head <= tail)
    .flatMap(([head, tail]) =>
      prefixes.map((prefix) => ({
        prefix,
        words: first.slice(from, head),
        end: last.slice(tail, stop),
      })),
    );
  return isOne ? [...byEnds, ...whole] : byEnds;
}

/** From as few stretches as an end needs to as many as it may have. */
const endsOf = (stretches: readonly Stretch[]) =>
  stretches.slice(Math.min(least, stretches.length) - 1, most);

/** What stands right before a place. */
function prefixesOf(text: string, all: readonly Stretch[], from: number): string[] {
  const earlier = all.filter(({ end }) => end <= from).toReversed();
  return earlier[0]?.stop === undefined
    ? []
    : earlier.slice(0, most).map(({ start }) => text.slice(start, from).trimEnd());
}

/** What stands right behind a place. */
const suffixesOf = (text: string, all: readonly Stretch[], stop: number): string[] =>
  all
    .filter(({ start }) => start >= stop)
    .slice(0, most)
    .flatMap(({ stop: end }) => (end === undefined ? [] : [text.slice(stop, end).trimStart()]));

/** Every one of these with every one of those; those that come early in both come first. */
const pairsOf = <A, B>(these: readonly A[], those: readonly B[]): (readonly [A, B])[] =>
  these
    .flatMap((one, i) => those.map((other, j) => ({ pair: [one, other] as const, at: i + j })))
    .toSorted((a, b) => a.at - b.at)
    .map(({ pair }) => pair);

/** Words as they are compared here, without case and accents: what one browser takes for the same, all might. */
const keysOf = (text: string) =>
  quoteWordsOf(text).map(({ folded }) => folded.normalize('NFD').replaceAll(/\p{M}/gu, ''));

/** Where some words stand first among others; -1 where they don't. */
function indexOf(words: readonly string[], sought: readonly string[], from = 0): number {
  return words.findIndex(
    (_, at) => at >= from && sought.every((word, nth) => words[at + nth] === word),
  );
}

const written = ({ prefix, words, end, suffix }: Directive): string =>
  [
    ...(prefix ? [`${escaped(prefix)}-`] : []),
    escaped(words),
    ...(end === undefined ? [] : [escaped(end)]),
    ...(suffix ? [`-${escaped(suffix)}`] : []),
  ].join(',');

/**
 * Dashes and commas part the pieces of a directive, so those of the text are escaped too. Of white space only what HTML
 * runs together is: Firefox finds no narrow no-break space by another.
 */
const escaped = (text: string) =>
  encodeURIComponent(text.replaceAll(/[ \t\n\r\f]+/g, ' ')).replaceAll('-', '%2D');
