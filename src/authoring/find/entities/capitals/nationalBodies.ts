import { foundIn, type EntityFinding } from '../entityFinding.ts';
import type { Found } from './officeTitles.ts';
import { isJoined } from './personNames.ts';
import type { Rules } from './rules.ts';
import type { Text, TextWord } from '../textWords.ts';

/* Bodies of a state that are named in small letters: “the Chinese foreign ministry”, “China’s official news agency”. */

const kinds = new Set(['institution', 'media', 'organization']);

/**
 * The bodies of states. The nationality or the state’s genitive stands before them; in French and Russian it may follow,
 * with the field that the body is for.
 */
export function findNationalBodies(text: Text, found: Found, rules: Rules): EntityFinding[] {
  return text.words.flatMap((word, index) => bodyAt(text, index, word, found, rules) ?? []);
}

function bodyAt(
  text: Text,
  index: number,
  word: TextWord,
  found: Found,
  rules: Rules,
): EntityFinding | null {
  const kind = rules.heads.get(word.key);
  if (!kind || !kinds.has(kind) || goesOn(word, text.words[index + 1], rules)) return null;
  const front = fieldsBefore(text, index, found, rules);
  const nation = nationBefore(text, front, found);
  const back = rules.smallNames
    ? behind(text, index + 1, found, rules)
    : { end: index + 1, fields: false };
  const fields = front < index || back.fields;
  const first = nation?.first ?? front;
  const region = nation ?? back.state;
  if (region?.key.startsWith('region:')) {
    if (kind === 'organization' && word.capital === 'none' && !fields) return null;
    const every = !fields && rules.everyStatesHeads.some((head) => word.key.startsWith(head));
    const made = foundIn(
      text,
      first,
      back.end,
      kind,
      every ? 0.5 : 0.65,
      `a body of ${region.name}`,
    );
    return every ? { ...made, least: 2 } : made;
  }
  // A ministry without its state.
  const named = back.fields && word.capital !== 'none';
  return named ? foundIn(text, first, back.end, kind, 0.55, `begins with “${word.text}”`) : null;
}

/** “Department of …”, “Ministry Hospital”: the noun is not the last of the name. */
function goesOn(word: TextWord, next: TextWord | undefined, rules: Rules): boolean {
  if (!isJoined(next)) return false;
  return (
    rules.heads.has(next.key) ||
    (next.capital !== 'none' && rules.titles.has(next.key)) ||
    (word.capital !== 'none' && !rules.smallNames && rules.linking.has(next.key))
  );
}

/** Back over what the body is for: foreign, defence. */
function fieldsBefore(text: Text, index: number, { ends }: Found, rules: Rules): number {
  let first = index;
  while (
    first > index - 4 &&
    isJoined(text.words[first]) &&
    !ends.has(first) &&
    rules.fields.has(text.words[first - 1]?.key ?? '')
  )
    first -= 1;
  return first;
}

/** The nationality, or the state in the genitive or as a short name (US), right before a word. */
function nationBefore(text: Text, index: number, { ends }: Found): EntityFinding | undefined {
  const before = isJoined(text.words[index]) ? ends.get(index) : undefined;
  const owns = /['’]s?$/.test(text.words[index - 1]?.text ?? '');
  return before && (before.by === 'adjective' || owns || before.form.length < 4)
    ? before
    : undefined;
}

function behind(
  text: Text,
  from: number,
  { starts }: Found,
  rules: Rules,
): { end: number; fields: boolean; state?: EntityFinding } {
  let end = from;
  let fields = false;
  let state: EntityFinding | undefined;
  for (let at = from; at < from + 8;) {
    const next = text.words[at];
    if (!isJoined(next)) break;
    const known = starts.get(at);
    if (known?.key.startsWith('region:')) {
      state = known;
      at = known.end;
      end = at;
    } else if (rules.fields.has(next.key)) {
      at += 1;
      end = at;
      fields = true;
    } else if (rules.linking.has(next.key) && next.capital === 'none') at += 1;
    else break;
  }
  return { end, fields, ...(state && { state }) };
}
