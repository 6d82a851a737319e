import { foundIn, written, type EntityFinding } from '../entityFinding.ts';
import type { Found } from './officeTitles.ts';
import { isJoined, isNameWord } from './personNames.ts';
import type { Rules } from './rules.ts';
import type { Text, TextWord } from '../textWords.ts';

/*
 * Groups, peoples, parts of countries and documents in scripts with capitals: “the United States and its allies”, “the five
 * Central Asian states”, “Muslim minorities”, “eastern Ukraine”, “joint statement”.
 */

/** The groups, peoples, regions and documents in the text. */
export function findCapitalGroups(text: Text, found: Found, rules: Rules): EntityFinding[] {
  return text.words.flatMap(
    (word, index) =>
      documentAt(text, index, rules) ??
      alliesAt(text, index, found, rules) ??
      statesAt(text, index, word, found, rules) ??
      peopleAt(text, index, word, found, rules) ??
      regionAt(text, index, word, found, rules) ??
      [],
  );
}

function documentAt(text: Text, index: number, rules: Rules): EntityFinding | null {
  const keys = rules.documents.find((words) =>
    words.every(
      (key, step) =>
        text.words[index + step]?.key === key && (step === 0 || isJoined(text.words[index + step])),
    ),
  );
  if (!keys) return null;
  const found = foundIn(text, index, index + keys.length, 'document', 0.6, 'a kind of document');
  // The cases of one document differ in their endings only.
  return { ...found, key: `document:${keys.map((key) => key.slice(0, 8)).join(' ')}` };
}

/** “the United States and its allies”, “US-led coalition”: a group that goes by a state. */
function alliesAt(
  text: Text,
  index: number,
  { starts }: Found,
  rules: Rules,
): EntityFinding | null {
  const state = starts.get(index);
  if (state?.by !== 'name' || !state.key.startsWith('region:')) return null;
  const key = `allies:${state.key}`;
  const end = alliesEnd(text, state.end, rules);
  if (end !== null) {
    // The state keeps its own place; the group’s is the noun.
    const name = written(text, index, end).replace(/['’]s(?=\s)/, '');
    return { ...foundIn(text, end - 1, end, 'group', 0.7, 'a state and its allies', name), key };
  }
  const leads =
    rules.led.has(text.words[state.end]?.key ?? '') &&
    rules.blocs.has(text.words[state.end + 1]?.key ?? '');
  return leads
    ? {
        ...foundIn(text, index, state.end + 2, 'group', 0.6, `a bloc that ${state.name} leads`),
        key,
      }
    : null;
}

function alliesEnd(text: Text, from: number, rules: Rules): number | null {
  const first = text.words[from];
  if (!rules.allies || !isJoined(first)) return null;
  const match = rules.allies.exec(
    (text.paragraphs[first.paragraph] ?? '').slice(first.start, first.start + 80),
  );
  if (!match) return null;
  const stop = first.start + match[0].length;
  let end = from;
  while (
    text.words[end]?.paragraph === first.paragraph &&
    (text.words[end]?.end ?? Infinity) <= stop
  )
    end += 1;
  return end;
}

/** “the five Central Asian states”, “les pays du Golfe”. */
function statesAt(
  text: Text,
  index: number,
  word: TextWord,
  found: Found,
  rules: Rules,
): EntityFinding | null {
  if (!rules.stateGroups.has(word.key) || (word.capital !== 'none' && !word.opens)) return null;
  return rules.smallNames
    ? statesOf(text, index, found, rules)
    : regionalStates(text, index, found, rules);
}

function statesOf(
  text: Text,
  index: number,
  { starts }: Found,
  rules: Rules,
): EntityFinding | null {
  let at = index + 1;
  while (
    isJoined(text.words[at]) &&
    text.words[at]?.capital === 'none' &&
    rules.linking.has(text.words[at]?.key ?? '')
  )
    at += 1;
  const known = starts.get(at);
  if (
    !isJoined(text.words[at]) ||
    !isNameWord(text.words[at], rules) ||
    (known && known.kind !== 'place')
  )
    return null;
  const second = text.words[at + 1];
  const end =
    known?.end ?? (isJoined(second) && rules.heads.get(second.key) === 'place' ? at + 2 : at + 1);
  return foundIn(text, index, end, 'group', 0.55, 'a group of states');
}

function regionalStates(
  text: Text,
  index: number,
  { ends }: Found,
  rules: Rules,
): EntityFinding | null {
  let first = index;
  while (
    first > index - 3 &&
    isJoined(text.words[first]) &&
    text.words[first - 1]?.capital === 'first'
  )
    first -= 1;
  const before = ends.get(index);
  if (first === index || text.words[first]?.opens) return null;
  if (before?.key.startsWith('region:') || before?.kind === 'organization') return null;
  if (rules.numbers.has(text.words[first - 1]?.key ?? '')) first -= 1;
  return foundIn(text, first, index + 1, 'group', 0.55, 'a group of states');
}

/** “Muslim minorities”, “the Amish community”; a nationality alone makes no people. */
function peopleAt(
  text: Text,
  index: number,
  word: TextWord,
  { starts }: Found,
  rules: Rules,
): EntityFinding | null {
  const noun = text.words[index + 1];
  if (!isJoined(noun) || noun.capital !== 'none' || !rules.peoples.has(noun.key)) return null;
  if (
    word.capital !== 'first' ||
    !rules.peopleEnding?.test(word.key) ||
    starts.get(index)?.key.startsWith('region:')
  )
    return null;
  return foundIn(text, index, index + 2, 'community', 0.5, `before “${noun.text}”`);
}

/** “eastern Ukraine”, “l’est de l’Ukraine”. */
function regionAt(
  text: Text,
  index: number,
  word: TextWord,
  { starts }: Found,
  rules: Rules,
): EntityFinding | null {
  if (!rules.sides.has(word.key) || (word.capital !== 'none' && !word.opens)) return null;
  let at = index + 1;
  while (
    at < index + 3 &&
    isJoined(text.words[at]) &&
    (rules.of.has(text.words[at]?.key ?? '') || rules.articles.has(text.words[at]?.key ?? ''))
  )
    at += 1;
  const known = starts.get(at);
  if (
    !isJoined(text.words[at]) ||
    known?.by !== 'name' ||
    (known.kind !== 'state' && known.kind !== 'territory')
  )
    return null;
  return foundIn(text, index, known.end, 'place', 0.5, 'a part of a country');
}
