import { written, type EntityFinding } from '../entityFinding.ts';
import type { Text, TextWord } from '../textWords.ts';
import { isJoined, isNameWord } from './personNames.ts';
import type { Rules } from './rules.ts';

/* Titles in scripts with capitals: “the Chinese foreign minister”, “président du Sénat”. */

/** A title that was read. */
export interface Office {
  /** The first word of the title, and of what stands before it (a nationality, an article). */
  start: number;
  from: number;
  /** Behind the title and what it is of. */
  end: number;
  title: string;
  of: string | null;
  /** The words that name a place or body which only this title names, and where they end. */
  run: readonly [first: number, end: number] | null;
}

/** What has been found so far, by first word and by the word behind the last. */
export interface Found {
  starts: ReadonlyMap<number, EntityFinding>;
  ends: ReadonlyMap<number, EntityFinding>;
}

const longest = 8;

const isOf = (word: TextWord | undefined, rules: Rules) =>
  word !== undefined && (rules.of.has(word.key) || rules.articles.has(word.key));

/** Whether “of” (and an article) stands before a word. */
export function isLinked(text: Text, at: number, rules: Rules): boolean {
  const before = text.words[at - 1];
  const second = text.words[at - 2];
  return (
    rules.of.has(before?.key ?? '') ||
    (rules.articles.has(before?.key ?? '') && rules.of.has(second?.key ?? ''))
  );
}

/** Reads the title whose last noun is a word of the text. */
export function readOffice(
  text: Text,
  last: number,
  { starts, ends }: Found,
  rules: Rules,
): Office {
  const start = titleStart(text, last, ends, rules);
  const before = isJoined(text.words[start]) ? ends.get(start) : undefined;
  // In French and Russian the state follows; before the title it counts only as an adjective.
  const owns = before?.by === 'adjective' || /['’]s?$/.test(text.words[start - 1]?.text ?? '');
  const nation =
    before && before.kind !== 'person' && (owns || !rules.smallNames) ? before : undefined;
  let from = nation?.first ?? start;
  if (isJoined(text.words[from]) && rules.articles.has(text.words[from - 1]?.key ?? '')) from -= 1;
  const behind = readBehind(text, last + 1, nation?.name ?? null, starts, rules);
  return {
    start,
    from,
    end: behind.end,
    title: written(text, start, behind.titleEnd),
    of: behind.of,
    run: behind.run,
  };
}

function titleStart(text: Text, last: number, ends: Found['ends'], rules: Rules): number {
  let start = last;
  while (start > last - longest && isJoined(text.words[start])) {
    const key = text.words[start - 1]?.key ?? '';
    if (!rules.titles.has(key) && (!rules.titleParts.has(key) || ends.has(start))) break;
    start -= 1;
  }
  while (
    start < last &&
    (isOf(text.words[start], rules) || rules.possessives.has(text.words[start]?.key ?? ''))
  )
    start += 1;
  // “Then President …”: what only opens the sentence is no part of it.
  const opener = text.words[start];
  return start < last && opener?.opens && rules.openers.has(opener.key) ? start + 1 : start;
}

interface Behind {
  end: number;
  titleEnd: number;
  of: string | null;
  run: Office['run'];
}

/** What the title is of, behind it: “of the European Commission”, a province in the genitive, the field of a ministry. */
function readBehind(
  text: Text,
  first: number,
  nation: string | null,
  starts: Found['starts'],
  rules: Rules,
): Behind {
  const read: Behind = { end: first, titleEnd: first, of: nation, run: null };
  const body = (name: string, end: number) => Object.assign(read, { of: read.of ?? name, end }).end;
  for (let at = first; at < first + longest && isJoined(text.words[at]);) {
    const word = text.words[at];
    const known = bodyAt(text, at, starts, rules);
    const end = namedEnd(text, at, rules);
    if (!word) break;
    if (known) at = body(known.name, known.end);
    else if (rules.titleParts.has(word.key) && word.capital !== 'all') {
      at += 1;
      if (isOf(word, rules)) continue;
      read.end = at;
      if (read.of === null) read.titleEnd = at;
    } else if (end > at) at = body(written(text, at, end), end);
    else if (isOf(word, rules)) at += 1;
    else if (rules.abroad.has(word.key) && starts.get(at + 1)?.key.startsWith('region:'))
      at = body(starts.get(at + 1)?.name ?? '', starts.get(at + 1)?.end ?? at + 1);
    else if (read.of === null && isLinked(text, at, rules) && isNameWord(word, rules)) {
      const stop = runEnd(text, at, rules);
      body(written(text, at, stop).replace(/['’]s$/, ''), stop);
      read.run = [at, stop];
      break;
    } else break;
  }
  return read;
}

/** A state or body that was found; a place only behind “of”. */
function bodyAt(
  text: Text,
  at: number,
  starts: Found['starts'],
  rules: Rules,
): EntityFinding | undefined {
  const known = starts.get(at);
  if (!known || known.kind === 'person') return undefined;
  // Only French and Russian put the state behind the title bare: “coach Jordan Henderson” is of no state.
  const bare = known.kind === 'place' || (!rules.smallNames && known.kind !== 'institution');
  return known.by === 'name' && bare && !isLinked(text, at, rules) ? undefined : known;
}

/** In a language with cases, behind an adjective with a capital and its noun in small letters; else the same index. */
function namedEnd(text: Text, at: number, rules: Rules): number {
  const first = text.words[at];
  if (!rules.declension || first?.capital !== 'first') return at;
  for (let step = at + 1; step < at + 4; step += 1) {
    const word = text.words[step];
    if (!isJoined(word) || word.capital !== 'none') return at;
    if (rules.heads.has(word.key)) return step + 1;
  }
  return at;
}

/** Behind a run of words with capitals: “mayor of New Ostrava”, “chercheuse à l’Université de Dakar”. */
function runEnd(text: Text, start: number, rules: Rules): number {
  const head = rules.heads.has(text.words[start]?.key ?? '');
  let end = start + 1;
  for (let at = end; at < start + 6 && isJoined(text.words[at]); at += 1) {
    if (isNameWord(text.words[at], rules)) end = at + 1;
    else if (!head || !rules.linking.has(text.words[at]?.key ?? '')) break;
  }
  return end;
}
