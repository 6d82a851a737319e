import type { HanLexicon } from './hanLexicon.ts';

/* How far a name of a person runs in a script that does not part words. */

/** A name that was read: where it ends, and how sure that is. */
export interface HanName {
  end: number;
  confidence: number;
}

const han = /^\p{Script=Han}$/u;
const longest = 6;
/** How many places of two characters are looked at: more would not make surer. */
const enough = 50;

/** How often pieces of the text occur: counted once, looked up often. */
export type Counter = (piece: string) => number;

/** Counts how often short pieces of two characters or more stand in the text, by where their first two stand. */
export function counterOf(paragraphs: readonly string[]): Counter {
  const whole = paragraphs.join('\n');
  const pairs = new Map<string, number[]>();
  for (let at = 0; at + 1 < whole.length; at += 1) {
    const pair = whole.slice(at, at + 2);
    const places = pairs.get(pair);
    if (!places) pairs.set(pair, [at]);
    else if (places.length < enough) places.push(at);
  }
  return (piece) =>
    (pairs.get(piece.slice(0, 2)) ?? []).filter((at) => whole.startsWith(piece, at)).length;
}

/**
 * Reads a name that begins at an offset; null where none can. `japanese`: the bearer is from Japan, so that any four
 * characters may be the name.
 */
export function readHanName(
  paragraph: string,
  start: number,
  counts: Counter,
  lexicon: HanLexicon,
  japanese = false,
): HanName | null {
  const foreign = foreignEnd(paragraph, start, lexicon);
  if (foreign !== null) return { end: foreign, confidence: 0.85 };
  const limit = runEnd(paragraph, start, lexicon);
  const scored: (HanName & { score: number })[] = [];
  for (let end = start + 2; end <= limit; end += 1) {
    const name = paragraph.slice(start, end);
    const native = isNative(name, lexicon);
    const sounds = [...name].every((character) => lexicon.sounds.has(character));
    const kanji = japanese && name.length === 4;
    if (!native && !sounds && !kanji) continue;
    const stops = stopsAt(paragraph, end, lexicon);
    const again = counts(name) > 1 && counts(paragraph.slice(start, end + 1)) < counts(name);
    const score =
      (native || kanji ? 1 : 0.5) +
      (stops ? 2 : 0) +
      (again ? 2 : 0) +
      (sounds ? 0.1 * name.length : 0) +
      (name.length === 3 ? 0.2 : 0);
    scored.push({ end, score, confidence: 0.45 + (stops ? 0.2 : 0) + (again ? 0.2 : 0) });
  }
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best && best.score >= 1.2 ? best : null;
}

/** Parts that are joined by a point, the last as long as its characters write sounds. */
function foreignEnd(
  paragraph: string,
  start: number,
  { pointedSounds }: HanLexicon,
): number | null {
  let at = start;
  let points = 0;
  while (at < paragraph.length && at - start < 24) {
    const character = paragraph.charAt(at);
    if (character === '·' || character === '・') points += 1;
    else if (!(points === 0 ? han.test(character) : pointedSounds.has(character))) break;
    if (points === 0 && at - start > 6) return null;
    at += 1;
  }
  return points > 0 && /\p{Script=Han}/u.test(paragraph.charAt(at - 1)) ? at : null;
}

function runEnd(paragraph: string, start: number, lexicon: HanLexicon): number {
  let end = start;
  while (
    end < paragraph.length &&
    end - start < longest &&
    han.test(paragraph.charAt(end)) &&
    !(end > start + 1 && stopsName(paragraph.charAt(end), lexicon))
  )
    end += 1;
  return end;
}

/** A particle or the like that writes no sound of a foreign name. */
const stopsName = (character: string, { sounds, stops }: HanLexicon): boolean =>
  stops.has(character) && !sounds.has(character);

const isNative = (name: string, { familyNames }: HanLexicon): boolean =>
  (familyNames.has(name.charAt(0)) && name.length <= 3) ||
  (familyNames.has(name.slice(0, 2)) && name.length <= 4 && name.length > 2);

/** Whether a name can end before an offset: the text ends, a mark, a particle or a verb follows. */
function stopsAt(paragraph: string, end: number, lexicon: HanLexicon): boolean {
  const next = paragraph.charAt(end);
  if (next === '' || !han.test(next)) return true;
  return stopsName(next, lexicon) || lexicon.verbs.some((verb) => paragraph.startsWith(verb, end));
}
