import { foldedUnit, foldOf, kindOf, kinds } from './letterTables.ts';

/** What stands beside a word; bits of `WordRow.flags`. */
export const beside = {
  /** The end of a sentence, a comma, a bracket or the like stands between it and the word before. */
  stop: 1,
  /** A word in another script begins where it ends: an Arabic particle before NATO. */
  joinedAfter: 2,
} as const;

/** A row of words of a text, column by column: there may be millions, and objects would cost more than all the rest. */
export interface WordRow {
  count: number;
  /** Offsets into the text. */
  starts: Int32Array;
  ends: Int32Array;
  /** A number that is the same for all spellings of a word, and hardly ever for two words. */
  hashes: Int32Array;
  flags: Uint8Array;
}

export function wordRow(capacity: number): WordRow {
  return {
    count: 0,
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    hashes: new Int32Array(capacity),
    flags: new Uint8Array(capacity),
  };
}

/** The start and the step of the hash FNV-1a with 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), over folded units. */
const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

const letter = /^\p{L}$/u;
const fullStop = 0x2e;

/**
 * Reads words into a row until it is full. A word is a run of letters and digits of one script; of a script that
 * does not part its words, a single letter.
 * @param from where to begin: 0, or what the call before returned
 * @returns where it stopped; the text's length when all is read
 */
export function fillWordRow(text: string, from: number, row: WordRow): number {
  const { starts, ends, hashes, flags } = row;
  const { length } = text;
  const capacity = starts.length;
  let count = 0;
  let at = from;
  // What was read before this row counts as parted from it only by what stands between.
  let parted = 0;
  while (at < length && count < capacity) {
    const unit = text.charCodeAt(at);
    const kind = kindOf[unit] ?? 0;
    if (kind === kinds.gap || kind === kinds.mark) {
      at += 1;
      continue;
    }
    if (kind === kinds.stop) {
      if (unit !== fullStop || !isWordAt(text, at + 1)) parted = beside.stop;
      at += 1;
      continue;
    }
    const start = at;
    let flag = parted;
    let hash = seed;
    if (kind === kinds.alone || kind === kinds.half) {
      const size = kind === kinds.half ? 2 : 1;
      at += size;
      if (size === 2 && !letter.test(text.slice(start, at))) continue;
      for (let part = start; part < at; part += 1) {
        hash = Math.imul(hash ^ (foldedUnit[text.charCodeAt(part)] ?? 0), prime);
      }
    } else {
      let script: number = kind;
      let next: number = kind;
      let own = unit;
      do {
        if (next !== kinds.mark) {
          if (next !== script && next !== kinds.digit) {
            if (script !== kinds.digit) break;
            script = next;
          }
          const folded = foldedUnit[own] ?? 0;
          if (folded !== 0) hash = Math.imul(hash ^ folded, prime);
          else for (const piece of foldOf(own)) hash = Math.imul(hash ^ piece.charCodeAt(0), prime);
        }
        at += 1;
        if (at >= length) break;
        own = text.charCodeAt(at);
        next = kindOf[own] ?? 0;
      } while (next >= kinds.arabic && next <= kinds.mark);
      if (at < length && (next === kinds.arabic || next === kinds.letter))
        flag |= beside.joinedAfter;
    }
    starts[count] = start;
    ends[count] = at;
    hashes[count] = hash;
    flags[count] = flag;
    count += 1;
    parted = 0;
  }
  row.count = count;
  return at;
}

/** Whether a word in another script ends where a word begins; the marks on its last letter are its own. */
export function isJoined(text: string, start: number): boolean {
  let at = start - 1;
  while (at > 0 && kindOf[text.charCodeAt(at)] === kinds.mark) at -= 1;
  const kind = at < 0 ? kinds.gap : kindOf[text.charCodeAt(at)];
  return (
    (kind === kinds.arabic || kind === kinds.letter || kind === kinds.digit) &&
    kindOf[text.charCodeAt(start)] !== kinds.alone
  );
}

function isWordAt(text: string, at: number): boolean {
  const kind = at < text.length ? (kindOf[text.charCodeAt(at)] ?? 0) : kinds.gap;
  return kind >= kinds.arabic && kind !== kinds.mark;
}

/** The hash that a folded word has in a row. */
export function hashOf(folded: string): number {
  let hash = seed;
  for (let at = 0; at < folded.length; at += 1)
    hash = Math.imul(hash ^ folded.charCodeAt(at), prime);
  return hash;
}
