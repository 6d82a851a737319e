import type { EntityKind } from '../../../../story/types.ts';
import { foundAt, type Finding } from '../entityFinding.ts';
import {
  chineseBreaks,
  chineseDocuments,
  chineseEndings,
  chineseNoNames,
  chineseOrdinary,
  chineseTitles,
  chineseVerbs,
  transliterating,
} from '../../../languages/zh/names.ts';

/* Chinese names of bodies and places, by what they end with: 外交部, 复旦大学, 湛江市. */

const endings = [...chineseEndings]
  .flatMap(([kind, words]) => words.map((word): [string, EntityKind] => [word, kind]))
  .sort(([a], [b]) => b.length - a.length);
const breaks = new Set(chineseBreaks);
const longest = 12;
/** Particles that are in no name. */
const particles = new Set('在的了是被由从');
const kana = /[\u3041-\u3096]/;
/** In Japanese 省 is a ministry. */
const ministry: readonly [string, EntityKind] = ['省', 'institution'];

/** Known names in a paragraph, by where they begin and where they end. */
export interface Known {
  starts: ReadonlyMap<number, Finding>;
  ends: ReadonlyMap<number, Finding>;
}

/** The bodies, places and documents that a paragraph names. */
export function findBodies(text: string, paragraph: number, known: Known): Finding[] {
  const found = chineseDocuments.flatMap((form) =>
    [...text.matchAll(new RegExp(form, 'g'))].map(({ index }) =>
      foundAt(paragraph, index, form, 'document', 0.6, 'a kind of document'),
    ),
  );
  found.push(...papersIn(text, paragraph), ...townsIn(text, paragraph));
  const japanese = kana.test(text);
  let bounds: ReadonlySet<number> | undefined;
  for (let at = 1; at < text.length; at += 1) {
    const ending = endings.find(([word]) => text.startsWith(word, at));
    if (!ending) continue;
    const [word, kind] = japanese && ending[0] === '省' ? ministry : ending;
    // 湛江市: the ending goes on.
    const goesOn =
      word.length === 1 &&
      endings.some(([next]) => next.length === 1 && text.startsWith(next, at + 1));
    if (goesOn && kind === 'place') continue;
    bounds ??= boundsOf(text);
    const end = at + word.length;
    const start = startOf(text, at, kind, known, bounds);
    const form = text.slice(start, end);
    const least = word.length === 1 || kind !== 'place' ? 2 : 1;
    const ordinary = chineseNoNames.has(form) || chineseOrdinary.test(form) || isTitle(text, end);
    if (at - start >= least && form.length <= longest && !ordinary) {
      found.push(
        foundAt(paragraph, start, form, kind, kind === 'place' ? 0.5 : 0.6, `ends with “${word}”`),
      );
    }
    at = end - 1;
  }
  return found;
}

const paper = /(?:报|刊|新闻|杂志|周报)$/;

/** 《悉尼先驱晨报》: papers stand in double brackets. */
function papersIn(text: string, paragraph: number): Finding[] {
  return [...text.matchAll(/《([^《》]{2,20})》/g)].flatMap(({ 1: form = '', index }) =>
    paper.test(form)
      ? [foundAt(paragraph, index + 1, form, 'media', 0.7, 'a paper in double brackets')]
      : [],
  );
}

/** 在日内瓦举行: a place that is written by sound, between 在 and a verb. */
function townsIn(text: string, paragraph: number): Finding[] {
  return [...text.matchAll(/在(\p{Script=Han}{2,6})/gu)].flatMap(({ 1: run = '', index }) => {
    for (let length = 2; length <= Math.min(5, run.length); length += 1) {
      const form = run.slice(0, length);
      if (![...form].every((character) => transliterating.has(character))) return [];
      const end = index + 1 + length;
      if (chineseVerbs.some((verb) => text.startsWith(verb, end))) {
        return [
          foundAt(paragraph, index + 1, form, 'place', 0.4, 'stands between “在” and a verb'),
        ];
      }
    }
    return [];
  });
}

/** 外交部长: the ending is the beginning of a title. */
const isTitle = (text: string, end: number): boolean =>
  chineseTitles.some((title) => title.length > 1 && text.startsWith(title, end - 1));

/** Where words begin, as the platform parts them. */
function boundsOf(text: string): Set<number> {
  const parts = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return new Set([...parts].map(({ index }) => index));
}

/** Back over what may belong to a name: a state or body that is known may begin it, a particle or verb ends it. */
function startOf(
  text: string,
  end: number,
  kind: EntityKind,
  { starts, ends }: Known,
  bounds: ReadonlySet<number>,
): number {
  const limit = kind === 'place' ? 6 : longest;
  let start = end;
  for (let at = end; at >= 0 && end - at < limit; at -= 1) {
    const before = ends.get(at);
    if (before) return kind === 'place' ? at : before.place.start;
    if (particles.has(text.charAt(at - 1))) return at;
    if (bounds.has(at)) {
      start = at;
      const word = wordBefore(text, at, bounds);
      if (breaks.has(word) || !/^\p{Script=Han}+$/u.test(word) || starts.has(at)) break;
    }
  }
  return start;
}

function wordBefore(text: string, end: number, bounds: ReadonlySet<number>): string {
  let start = end - 1;
  while (start > 0 && end - start < longest && !bounds.has(start)) start -= 1;
  return text.slice(Math.max(0, start), end);
}
