import type { EntityKind } from '../../../../story/types.ts';
import { placeOf, written, type EntityFinding } from '../entityFinding.ts';
import type { Found } from './officeTitles.ts';
import { isCamel, isNameWord } from './personNames.ts';
import type { Rules } from './rules.ts';
import { runKind, type CapitalRun } from './runKinds.ts';
import type { Text } from '../textWords.ts';

/* Runs of words with capitals: what is left when titles, states and known names are found. */

const longest = 9;

/**
 * The names that capitals show. A capital at the start of a sentence counts only where the text writes the word with one
 * elsewhere too; a single word must stand in the text twice, or behind a preposition of place.
 */
export function findRuns(
  text: Text,
  found: Found,
  titles: ReadonlySet<number>,
  rules: Rules,
): EntityFinding[] {
  const small = new Set(
    text.words.filter(({ capital }) => capital === 'none').map(({ key }) => key),
  );
  const inner = new Set(
    text.words.filter(({ capital, opens }) => capital !== 'none' && !opens).map(({ key }) => key),
  );
  const loud = loudParagraphs(text);
  const taken = new Uint8Array(text.words.length);
  for (const { first, end, by, kind } of found.starts.values())
    if (by === 'name' && kind === 'person') taken.fill(1, first, end);
  for (const at of titles) taken[at] = 1;
  const runs = new Map<string, CapitalRun[]>();
  for (let at = 0; at < text.words.length; at += 1) {
    const word = text.words[at];
    const plainStart = word?.opens && (small.has(word.key) || rules.openers.has(word.key));
    if (!word || taken[at] || plainStart || loud.has(word.paragraph) || !isNameWord(word, rules))
      continue;
    const end = runEnd(text, at, taken, rules);
    const run = trimmed(text, at, end, found, rules);
    if (
      run &&
      !(run.opens && run.end === run.first + 1 && !inner.has(word.key) && !isCamel(word.text))
    ) {
      const all = runs.get(run.key);
      if (all) all.push(run);
      else runs.set(run.key, [run]);
    }
    at = Math.max(at, (run?.end ?? end) - 1);
  }
  return [...runs.values()].flatMap((all) => {
    const judged = runKind(text, all, found, rules);
    return judged
      ? all.map((run) => findingOf(text, run, judged.kind, judged.confidence, judged.reason))
      : [];
  });
}

/** Paragraphs with capitals on most words and no full stop, such as headlines: there a capital says nothing. */
function loudParagraphs({ words, paragraphs }: Text): Set<number> {
  const counts = paragraphs.map(() => ({ all: 0, loud: 0 }));
  for (const { paragraph, capital } of words) {
    const count = counts[paragraph];
    if (!count) continue;
    count.all += 1;
    if (capital !== 'none') count.loud += 1;
  }
  const loud = counts.flatMap(({ all, loud: capitals }, at) =>
    all > 3 && capitals / all > 0.7 && !/[.!?]["”»)]*\s*$/.test(paragraphs[at]?.slice(-12) ?? '')
      ? [at]
      : [],
  );
  return new Set(loud);
}

/** Behind the last word of a run: words with capitals, and small words that link them where a noun such as “Bank” asks for it. */
function runEnd(text: Text, start: number, taken: Uint8Array, rules: Rules): number {
  let end = start;
  let head = false;
  let linked = false;
  for (let at = start; at < start + longest; at += 1) {
    const word = text.words[at];
    if (!word || taken[at] || (at > start && !word.joined)) break;
    if (isNameWord(word, rules)) {
      end = at + 1;
      head ||= rules.heads.has(word.key);
      if (/['’]s$/.test(word.text) && !isBodyAhead(text, at, rules)) break;
    } else if (word.capital !== 'none' || at === start) break;
    else if (rules.nameParticles.has(word.key) && !rules.linking.has(word.key)) continue;
    else if (head && rules.linking.has(word.key) && (linked || !rules.lateLinking.has(word.key)))
      linked = true;
    else break;
  }
  return end;
}

/** “St George’s Hospital”: the genitive is part of the name. */
function isBodyAhead(text: Text, at: number, rules: Rules): boolean {
  const next = text.words[at + 1];
  return (
    next !== undefined &&
    next.joined &&
    next.capital === 'first' &&
    rules.heads.has(next.key) &&
    text.words[at]?.opens === false
  );
}

/** A run without nationalities and titles at its front, titles at its end; null where nothing is left that could be a name. */
function trimmed(
  text: Text,
  start: number,
  stop: number,
  { starts }: Found,
  rules: Rules,
): CapitalRun | null {
  let [first, end] = [start, stop];
  const lastKey = () => text.words[end - 1]?.key ?? '';
  const named = text.words.slice(first, end).some(({ key }) => rules.heads.has(key));
  const linked = () => rules.linking.has(text.words[end - 2]?.key ?? '');
  while (end > first && isTitle(lastKey(), rules) && !rules.heads.has(lastKey()) && !linked()) {
    end -= 1;
  }
  for (let known = starts.get(first); known && known.end <= end; known = starts.get(first)) {
    if (known.by === 'name' && known.end === end) return null;
    // Moscow State University: a city may begin a name.
    if (known.by === 'name' && known.kind === 'place') break;
    if (named && known.end < end && !/['’]s$/.test(text.words[known.end - 1]?.text ?? '')) break;
    // Adjectives and states before a name that is no body's are no part of it.
    first = known.end;
  }
  if (first >= end) return null;
  const words = text.words.slice(first, end);
  const nameless = words.every(({ key }) => isTitle(key, rules) || rules.adjectives.has(key));
  if (nameless && !words.some(({ key }) => rules.heads.has(key))) return null;
  return {
    first,
    end,
    key: words.map(({ key }) => key).join(' '),
    opens: text.words[first]?.opens ?? false,
  };
}

const isTitle = (key: string, rules: Rules) => rules.titles.has(key) || rules.titleParts.has(key);

function findingOf(
  text: Text,
  { first, end, key }: CapitalRun,
  kind: EntityKind,
  confidence: number,
  reason: string,
): EntityFinding {
  const form = written(text, first, end).replace(/['’]s$/, '');
  return {
    place: placeOf(text, first, end),
    first,
    end,
    key: `${kind}:${key}`,
    name: form,
    form,
    kind,
    confidence,
    reason,
    by: 'name',
  };
}
