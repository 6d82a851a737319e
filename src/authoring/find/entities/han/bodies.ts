import type { EntityKind } from '../../../../story/types.ts';
import { foundAt, type EntityFinding } from '../entityFinding.ts';
import type { HanLexicon } from './hanLexicon.ts';

/* Names of bodies and places in scripts without spaces, by what they end with. */

const longest = 12;
const kana = /[\u3041-\u3096]/;

/** The endings of names, the longest first. */
const endingsOf = ({ endings }: HanLexicon) =>
  [...endings]
    .flatMap(([kind, words]) => words.map((word): [string, EntityKind] => [word, kind]))
    .sort(([a], [b]) => b.length - a.length);

/** Known names in a paragraph, by where they begin and where they end. */
export interface Known {
  starts: ReadonlyMap<number, EntityFinding>;
  ends: ReadonlyMap<number, EntityFinding>;
}

/** The bodies, places and documents that a paragraph names. */
export function findBodies(
  text: string,
  paragraph: number,
  known: Known,
  lexicon: HanLexicon,
): EntityFinding[] {
  const endings = endingsOf(lexicon);
  const found = lexicon.documents.flatMap((form) =>
    [...text.matchAll(new RegExp(form, 'g'))].map(({ index }) =>
      foundAt(paragraph, index, form, 'document', 0.6, 'a kind of document'),
    ),
  );
  found.push(...papersIn(text, paragraph, lexicon), ...townsIn(text, paragraph, lexicon));
  const inKana = kana.test(text) ? lexicon.kana.endings : null;
  let bounds: ReadonlySet<number> | undefined;
  for (let at = 1; at < text.length; at += 1) {
    const ending = endings.find(([word]) => text.startsWith(word, at));
    if (!ending) continue;
    const [word, usual] = ending;
    const kind = inKana?.get(word) ?? usual;
    // In a town's name an ending may stand before the last one.
    const goesOn =
      word.length === 1 &&
      endings.some(([next]) => next.length === 1 && text.startsWith(next, at + 1));
    if (goesOn && kind === 'place') continue;
    bounds ??= boundsOf(text, lexicon.segmenter);
    const end = at + word.length;
    const start = startOf(text, at, kind, known, bounds, lexicon);
    const form = text.slice(start, end);
    const least = word.length === 1 || kind !== 'place' ? 2 : 1;
    const ordinary =
      lexicon.noNames.has(form) || lexicon.ordinary.test(form) || isTitle(text, end, lexicon);
    if (at - start >= least && form.length <= longest && !ordinary) {
      found.push(
        foundAt(paragraph, start, form, kind, kind === 'place' ? 0.5 : 0.6, `ends with “${word}”`),
      );
    }
    at = end - 1;
  }
  return found;
}

/** Papers stand in double brackets. */
function papersIn(text: string, paragraph: number, { papers }: HanLexicon): EntityFinding[] {
  return [...text.matchAll(/《([^《》]{2,20})》/g)].flatMap(({ 1: form = '', index }) =>
    papers.test(form)
      ? [foundAt(paragraph, index + 1, form, 'media', 0.7, 'a paper in double brackets')]
      : [],
  );
}

/** A place that is written by sound, between “in” and a verb. */
function townsIn(
  text: string,
  paragraph: number,
  { inPlace, sounds, verbs }: HanLexicon,
): EntityFinding[] {
  const places = new RegExp(`${inPlace}(\\p{Script=Han}{2,6})`, 'gu');
  return [...text.matchAll(places)].flatMap(({ 1: run = '', index }) => {
    for (let length = 2; length <= Math.min(5, run.length); length += 1) {
      const form = run.slice(0, length);
      if (![...form].every((character) => sounds.has(character))) return [];
      const end = index + inPlace.length + length;
      if (verbs.some((verb) => text.startsWith(verb, end))) {
        return [
          foundAt(
            paragraph,
            index + inPlace.length,
            form,
            'place',
            0.4,
            `stands between “${inPlace}” and a verb`,
          ),
        ];
      }
    }
    return [];
  });
}

/** The ending is the beginning of a title: a minister is not the ministry. */
const isTitle = (text: string, end: number, { titles }: HanLexicon): boolean =>
  titles.some((title) => title.length > 1 && text.startsWith(title, end - 1));

/** Where words begin, as the platform parts them. */
function boundsOf(text: string, language: string): Set<number> {
  const parts = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return new Set([...parts].map(({ index }) => index));
}

/** Back over what may belong to a name: a state or body that is known may begin it, a particle or verb ends it. */
function startOf(
  text: string,
  end: number,
  kind: EntityKind,
  { starts, ends }: Known,
  bounds: ReadonlySet<number>,
  { breaks, particles }: HanLexicon,
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
