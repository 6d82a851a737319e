import type { EntityKind } from '../../../../story/types.ts';
import type { Text, TextWord } from '../textWords.ts';
import type { Found } from './officeTitles.ts';
import { isCamel, isJoined } from './personNames.ts';
import type { Rules } from './rules.ts';

/** A run of words with capitals at one place of the text. */
export interface CapitalRun {
  first: number;
  end: number;
  /** The folded words. */
  key: string;
  opens: boolean;
}

/** What a run seems to be, and why. */
export interface Judgement {
  kind: EntityKind;
  confidence: number;
  reason: string;
}

const roman = /^[ivxlcdm]+$/;
const enough = 50;

/** What kind of thing the places of one run speak for; null where they are too little to propose it. */
export function runKind(
  text: Text,
  runs: readonly CapitalRun[],
  found: Found,
  rules: Rules,
): Judgement | null {
  const [run] = runs;
  const keys = run?.key.split(' ') ?? [];
  const nameless = keys.every((key) => roman.test(key) || /^\d/.test(key));
  if (!run || nameless || rules.events.has(keys.at(-1) ?? '')) return null;
  if (keys.length === 1) {
    if (rules.commonAbbreviations.has(keys[0] ?? '') || rules.adjectives.has(keys[0] ?? ''))
      return null;
    return (
      byNoun(text, runs, rules) ?? beforeState(text, run, found) ?? singleKind(text, runs, rules)
    );
  }
  return (
    byHead(text, run, runs.length > 1, rules) ??
    byNoun(text, runs, rules) ??
    beforeState(text, run, found) ??
    byPerson(text, runs, keys, rules) ??
    (rules.capitalNouns ? null : (byPlace(text, runs, rules) ?? guessed(text, runs, keys, rules)))
  );
}

/** “Lake Slezska”, “Masaryk University”, “Court of Appeals”: a noun within the name. */
function byHead(
  text: Text,
  { first, end }: CapitalRun,
  many: boolean,
  rules: Rules,
): Judgement | null {
  const words = text.words.slice(first, end);
  const linked = words.findIndex(
    ({ key }, at) => rules.heads.has(key) && rules.linking.has(words[at + 1]?.key ?? ''),
  );
  const noun = [words.at(-1), words[0], words[linked]].find(
    (word) => word && rules.heads.has(word.key),
  );
  const kind = rules.heads.get(noun?.key ?? '');
  return noun && kind
    ? { kind, confidence: many ? 0.75 : 0.65, reason: `a name with “${noun.text}”` }
    : null;
}

/** “the Civic Alliance party”: what a noun in small letters right behind the name tells. */
function byNoun(text: Text, runs: readonly CapitalRun[], rules: Rules): Judgement | null {
  if (
    rules.smallNames ||
    runs.some(({ key }) => !key.includes(' ') && rules.nationalEnding?.test(key))
  )
    return null;
  const noun = runs.flatMap(({ end }) => nounBehind(text, end, rules) ?? []).at(0);
  const kind = rules.heads.get(noun?.key ?? '');
  return noun && kind
    ? { kind, confidence: runs.length > 1 ? 0.65 : 0.55, reason: `stands before “${noun.text}”` }
    : null;
}

function nounBehind(text: Text, end: number, rules: Rules): TextWord | undefined {
  const [word, next] = [text.words[end], text.words[end + 1]];
  if (!isJoined(word) || word.capital !== 'none' || rules.anybodysHeads.has(word.key))
    return undefined;
  if (rules.heads.has(word.key)) return word;
  const second =
    isJoined(next) &&
    next.capital === 'none' &&
    !rules.linking.has(word.key) &&
    !rules.saying.has(word.key);
  return second && rules.heads.has(next.key) && !rules.anybodysHeads.has(next.key)
    ? next
    : undefined;
}

/** “Sochi, Russia”. */
function beforeState(text: Text, { end }: CapitalRun, { starts }: Found): Judgement | null {
  const state = starts.get(end);
  const comma = /^,\s$/.test(text.words[end]?.gap ?? '');
  if (!comma || state?.by !== 'name' || !state.key.startsWith('region:')) return null;
  return { kind: 'place', confidence: 0.6, reason: 'stands before the name of a state' };
}

function byPerson(
  text: Text,
  runs: readonly CapitalRun[],
  keys: readonly string[],
  rules: Rules,
): Judgement | null {
  const [first = '', last = ''] = [keys[0], keys.at(-1)];
  if (keys.length > 4 || rules.articles.has(first)) return null;
  const given = rules.givenNames.has(first) || rules.familyNamesFirst.has(first);
  const speaks = runs.some((run) => isSpeaker(text, run, rules));
  if (given || speaks) {
    const confidence = given && (speaks || runs.length > 1) ? 0.75 : 0.6;
    return {
      kind: 'person',
      confidence,
      reason: given ? 'begins with a given name' : 'stands by a verb of saying',
    };
  }
  const places = (text.at.get(last) ?? []).slice(0, enough);
  const alone = places.some(
    (at) => text.words[at - 1]?.key !== keys.at(-2) && text.words[at]?.capital !== 'none',
  );
  return alone
    ? { kind: 'person', confidence: 0.55, reason: 'its last word stands alone elsewhere' }
    : null;
}

/** Whether a preposition of place stands before a word, as in “in Krnov” or “près de Gao”. */
export function isInPlace(text: Text, first: number, rules: Rules): boolean {
  const [before, second] = [text.words[first - 1], text.words[first - 2]];
  if (!before || !isJoined(text.words[first])) return false;
  const linked = rules.of.has(before.key) && isJoined(before);
  return rules.inPlaces.has(before.key) || (linked && rules.inPlaces.has(second?.key ?? ''));
}

function byPlace(text: Text, runs: readonly CapitalRun[], rules: Rules): Judgement | null {
  const places = runs.filter(({ first }) => isInPlace(text, first, rules));
  if (places.length * 2 < runs.length || places.length === 0) return null;
  const single = !(runs[0]?.key.includes(' ') ?? false);
  const confidence = runs.length > 1 ? 0.55 : single ? 0.4 : 0.45;
  return { kind: 'place', confidence, reason: 'stands behind a preposition of place' };
}

/** Nothing tells what it is: two words are mostly a person, unless an article stands before them. */
function guessed(
  text: Text,
  runs: readonly CapitalRun[],
  keys: readonly string[],
  rules: Rules,
): Judgement {
  const many = runs.length > 1;
  const before = text.words[(runs[0]?.first ?? 0) - 1]?.key ?? '';
  const person =
    keys.length === 2 && !many && !rules.articles.has(before) && !rules.articles.has(keys[0] ?? '');
  return {
    kind: person ? 'person' : 'organization',
    confidence: many ? 0.45 : 0.35,
    reason: many ? 'a run of words with capitals that is repeated' : 'a run of words with capitals',
  };
}

function singleKind(text: Text, runs: readonly CapitalRun[], rules: Rules): Judgement | null {
  const word = text.words[runs[0]?.first ?? -1];
  if (!word || word.text.length < 2) return null;
  if (rules.heads.has(word.key) || rules.titles.has(word.key)) return null;
  if (word.capital === 'all') {
    const bracket = word.gap.endsWith('(');
    const article = rules.articles.has(text.words[(runs[0]?.first ?? 0) - 1]?.key ?? '');
    if (runs.length < 2 && !bracket && word.text.length < (article ? 3 : 4)) return null;
    return { kind: 'organization', confidence: 0.5, reason: 'capitals only, like a short name' };
  }
  if (isCamel(word.text)) {
    return {
      kind: 'organization',
      confidence: 0.45,
      reason: 'a capital within the word, like a company’s name',
    };
  }
  if (rules.capitalNouns || rules.titleParts.has(word.key)) return null;
  const speaks = runs.some((run) => isSpeaker(text, run, rules));
  const place = speaks ? null : byPlace(text, runs, rules);
  if (place) return place;
  if (runs.length < 2 || runs.every(({ opens }) => opens)) return null;
  if (speaks) {
    const kind = rules.givenNames.has(word.key) ? 'person' : 'organization';
    return { kind, confidence: 0.45, reason: 'stands by a verb of saying' };
  }
  const of = runs.some(({ first }) => rules.of.has(text.words[first - 1]?.key ?? ''));
  return {
    kind: of ? 'place' : 'organization',
    confidence: 0.4,
    reason: 'a word with a capital that is repeated',
  };
}

function isSpeaker(text: Text, { first, end }: CapitalRun, rules: Rules): boolean {
  const [before, behind] = [text.words[first - 1], text.words[end]];
  const after = isJoined(behind) && rules.saying.has(behind.key);
  const ahead = before !== undefined && isJoined(text.words[first]) && rules.saying.has(before.key);
  return after || (ahead && !rules.hearing.has(before.key));
}
