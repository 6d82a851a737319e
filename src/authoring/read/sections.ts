import type { Block } from '../types.ts';
import { searchForms } from '../../story/fold.ts';

/** A section of a story to be: `paragraphs` counts from 0 in reading order, headings aside. */
export interface ProposedSection {
  /** Null where a human has to write it. */
  heading: string | null;
  paragraphs: number[];
}

const fewest = 2;
const most = 5;

/**
 * Parts an article into sections: at its own headings where it has some, else in groups of two to five paragraphs,
 * where the words change most. Every paragraph is in exactly one.
 */
export function proposeSections(blocks: readonly Block[]): ProposedSection[] {
  if (blocks.length === 0) return [];
  if (blocks.some(({ kind }) => kind === 'heading')) return sectionsByHeading(blocks);
  const ends = cuts(depths(blocks.map(({ text }) => wordsOf(text))));
  let start = 0;
  return ends.map((end) => {
    const paragraphs = Array.from({ length: end - start }, (_, at) => start + at);
    start = end;
    return { heading: null, paragraphs };
  });
}

function sectionsByHeading(blocks: readonly Block[]): ProposedSection[] {
  const sections: ProposedSection[] = [{ heading: null, paragraphs: [] }];
  let paragraph = 0;
  for (const { kind, text } of blocks) {
    if (kind === 'heading') sections.push({ heading: text, paragraphs: [] });
    else sections.at(-1)?.paragraphs.push(paragraph++);
  }
  return sections.filter(({ paragraphs }) => paragraphs.length > 0);
}

/** The words that may carry a paragraph’s topic: those of four letters and more; of Chinese and the like, pairs of characters. */
function wordsOf(text: string): Set<string> {
  const written = new Set(text.match(/[\p{L}\p{M}\p{N}]{4,60}/gu));
  const words = [...written].map((word) => searchForms(word).at(-1));
  const runs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,1000}/gu) ?? [];
  const pairs = runs.flatMap((run) => [...run].slice(1).map((_, at) => run.slice(at, at + 2)));
  return new Set([...words, ...pairs].filter((word) => word !== undefined));
}

/**
 * How deep the likeness of the words before and after each gap falls between its neighbours, as TextTiling measures a
 * change of topic (M. Hearst, “TextTiling”, Computational Linguistics 23(1), 1997), with two paragraphs on each side.
 */
function depths(paragraphs: readonly ReadonlySet<string>[]): number[] {
  const uses = new Map<string, number>();
  for (const words of paragraphs)
    for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  // A word of most paragraphs is the article’s topic or no topic at all.
  const isTelling = (word: string) => (uses.get(word) ?? 0) * 2 <= paragraphs.length;
  const telling = paragraphs.map((words) => new Set([...words].filter(isTelling)));
  const around = (at: number) => new Set([...(telling[at] ?? []), ...(telling[at + 1] ?? [])]);
  const likeness = paragraphs.slice(1).map((_, at) => {
    const [before, after] = [around(at - 1), around(at + 1)];
    const shared = [...before].filter((word) => after.has(word)).length;
    return shared / Math.sqrt(before.size * after.size || 1);
  });
  const peaks = climb(likeness);
  const peaksAfter = climb(likeness.toReversed()).toReversed();
  return likeness.map((value, at) => (peaks[at] ?? 0) + (peaksAfter[at] ?? 0) - 2 * value);
}

/** The height that each value’s slope rises to, going back. */
function climb(values: readonly number[]): number[] {
  const peaks: number[] = [];
  for (const [at, value] of values.entries()) {
    const before = values[at - 1] ?? value;
    peaks.push(before >= value ? (peaks[at - 1] ?? value) : value);
  }
  return peaks;
}

/**
 * Where the sections end, so that none is too short or too long and the gaps between them are the deepest possible.
 * Parting costs as much as a gap of common depth gains (Hearst: the mean less half the deviation).
 */
function cuts(depth: readonly number[]): number[] {
  const count = depth.length + 1;
  if (count <= most) return [count];
  const mean = depth.reduce((sum, value) => sum + value, 0) / depth.length;
  const variance = depth.reduce((sum, value) => sum + (value - mean) ** 2, 0) / depth.length;
  const cost = mean - Math.sqrt(variance) / 2;
  const best: { gain: number; size: number }[] = [{ gain: 0, size: 0 }];
  for (let end = 1; end <= count; end += 1) {
    let here = { gain: -Infinity, size: 0 };
    for (let size = fewest; size <= Math.min(most, end); size += 1) {
      const gap = end === count ? 0 : (depth[end - 1] ?? 0) - cost;
      const gain = (best[end - size]?.gain ?? -Infinity) + gap;
      if (gain > here.gain) here = { gain, size };
    }
    best.push(here);
  }
  const ends: number[] = [];
  for (let end = count; end > 0; end -= best[end]?.size ?? end) ends.push(end);
  return ends.toReversed();
}
