import type { Clauses } from './clauses.ts';

/** Words from one to before another. */
export interface Range {
  first: number;
  behind: number;
}

/** Who is named, and whether what follows shows that they speak: “that”, a colon, a quotation mark. */
export interface NamedSpeaker extends Range {
  isSpeech: boolean;
}

/** No name with its offices is longer. */
const longest = 12;
/** As much of a name as is taken where it does not end. */
const stump = 3;

const opensSpeech = /[:“”"«»„‘「『]/;

/** Whether a word begins with a capital, or is of a script that has none. */
const mayBeName = (text: string) => /^[\p{Lu}\p{Lo}]/u.test(text);
const isVerb = (clauses: Clauses, index: number) =>
  clauses.isAny(index, 'verbs', 'objectVerbs') ||
  (!clauses.lexicon.words.verbFirst && clauses.isAny(index, 'doubtfulVerbs'));

/** Whether what begins at a word is what somebody says. */
export const speechAt = (clauses: Clauses, index: number) =>
  clauses.isAny(index, 'that') || opensSpeech.test(clauses.gap(index));

function isPreposition(clauses: Clauses, index: number, isFirst: boolean): boolean {
  if (!clauses.isAny(index, 'prepositions')) return false;
  return isFirst || !clauses.isAny(index, 'inNames');
}

/** How many words stand in quotation marks that open at a word, as a newspaper’s name does. */
function quotedName(clauses: Clauses, index: number): number {
  if (!/^\s*[“"«„]$/.test(clauses.gap(index))) return 0;
  const isTitle =
    /^\p{Lu}/u.test(clauses.words[index]?.text ?? '') || clauses.isAny(index - 1, 'titled');
  for (let count = 1; count <= 4; count += 1) {
    const gap = clauses.gap(index + count);
    if (/^[”"»“]/.test(gap)) return isTitle ? count : 0;
    if (clauses.breaks(index + count)) return 0;
  }
  return 0;
}

/**
 * The name that stands behind a word: up to a sign, “that”, a preposition, a verb. Behind a phrase any word may begin it.
 * Behind a verb that a quotation precedes, small letters end what capitals began: said Haddad before the court.
 */
export function nameBehind(
  clauses: Clauses,
  index: number,
  cue: 'phrase' | 'verb' | 'inverted' = 'verb',
): NamedSpeaker | null {
  const first = index + 1;
  let behind = first;
  while (behind - first < longest) {
    const word = clauses.words[behind];
    const quoted = quotedName(clauses, behind);
    if (quoted > 0) {
      behind += quoted;
      break;
    }
    if (!word || clauses.breaks(behind) || /^\p{N}/u.test(word.text)) break;
    if (clauses.isAny(behind, 'that') || isVerb(clauses, behind)) break;
    if (clauses.isAny(behind, 'stops') && !(cue === 'phrase' && behind === first)) break;
    if (cue === 'inverted' && behind > first && endsCapitals(clauses, behind)) break;
    if (isPreposition(clauses, behind, behind === first) || clauses.isTime(word.key)) break;
    behind += 1;
  }
  while (behind > first && clauses.isAny(behind - 1, 'inNames', 'determiners')) behind -= 1;
  if (behind === first) return null;
  const isOpen = behind - first === longest;
  const end = isOpen ? first + stump : behind;
  return { first, behind: end, isSpeech: !isOpen && leadsToSpeech(clauses, behind) };
}

const endsCapitals = (clauses: Clauses, index: number) =>
  /^\p{Lu}/u.test(clauses.words[index - 1]?.text ?? '') &&
  /^\p{Ll}/u.test(clauses.words[index]?.text ?? '') &&
  !/^['’]$/.test(clauses.gap(index)) &&
  !clauses.isAny(index, 'inNames');

/** Whether speech begins at a word or soon behind it, in the same clause: said the minister in a statement that. */
function leadsToSpeech(clauses: Clauses, from: number): boolean {
  for (let index = from; index < from + 8; index += 1) {
    if (speechAt(clauses, index)) return true;
    if (clauses.breaks(index)) return false;
  }
  return false;
}

/** Where a clause begins that a word ends: behind a sign, or behind a word that no name contains. */
function clauseStart(clauses: Clauses, end: number): number {
  let first = end;
  while (first > 0 && end - first < 2 * longest) {
    if (first < end && clauses.breaks(first)) break;
    if (clauses.isAny(first - 1, 'that', 'stops') || isVerb(clauses, first - 1)) break;
    first -= 1;
  }
  return first;
}

const isHelping = ({ words, lexicon }: Clauses, index: number) =>
  lexicon.words.helperEnd?.test(words[index]?.key ?? '') === true;

/** Without the words between the speaker and the verb: has, also. */
function beforeHelpers(clauses: Clauses, verb: number): number {
  let end = verb;
  while (end > 0 && !clauses.breaks(end)) {
    const isHelper = clauses.isAny(end - 1, 'helpers') || isHelping(clauses, end - 1);
    if (!isHelper) break;
    end -= 1;
  }
  return end;
}

/** The last name of some words: back to its determiner, or over its capitals. */
function lastName(clauses: Clauses, { first, behind }: Range): Range | null {
  let start = behind;
  while (start > first) {
    const word = clauses.words[start - 1];
    if (!word || clauses.isTime(word.key)) break;
    if (isPreposition(clauses, start - 1, true) && !clauses.isAny(start - 1, 'inNames')) break;
    start -= 1;
    const isHead = clauses.isAny(start, 'determiners') && !clauses.isAny(start - 1, 'inNames');
    if (isHead) break;
  }
  while (
    start < behind &&
    clauses.isAny(start, 'inNames') &&
    !clauses.isAny(start, 'determiners')
  ) {
    start += 1;
  }
  return start < behind ? { first: start, behind } : null;
}

/** Of the words before a verb the part that names somebody: “On Friday the minister in Marsa” is “the minister”. */
function nameIn(clauses: Clauses, { first, behind }: Range): Range | null {
  if (first >= behind) return null;
  if (isPreposition(clauses, first, true) || clauses.isTime(clauses.words[first]?.key ?? '')) {
    return lastName(clauses, { first: first + 1, behind });
  }
  let end = first;
  while (end < behind && !isPreposition(clauses, end, end === first)) {
    if (end > first && clauses.isAny(end, 'issuing')) break;
    end += 1;
  }
  if (end > first && end < behind && clauses.isTime(clauses.words[end - 1]?.key ?? '')) end -= 1;
  return end - first > longest ? lastName(clauses, { first, behind: end }) : { first, behind: end };
}

/** Whether words are a name alone, without an office: every word has a capital, but for “of” and the like. */
function isBareName(clauses: Clauses, { first, behind }: Range): boolean {
  const words = clauses.words.slice(first, behind);
  return (
    words.length <= 5 &&
    !clauses.isAny(first, 'determiners', 'pronouns', 'stops') &&
    words.every(
      ({ text }, at) =>
        /^\p{Lu}/u.test(text) || (at > 0 && at < words.length - 1 && text.length <= 3),
    ) &&
    words.every((_, at) => !/^['’]s/.test(clauses.gap(first + at + 1)))
  );
}

/** A name in quotation marks right before a verb, with the noun that says what it is: agency “Coast” reported. */
function quotedNameBefore(clauses: Clauses, end: number): Range | null {
  if (!/^[”"»]\s*$/.test(clauses.gap(end))) return null;
  for (let first = end - 1; first >= Math.max(1, end - 4); first -= 1) {
    const isWhole = quotedName(clauses, first) === end - first;
    const hasNoun = /^\s+[“"«„]$/.test(clauses.gap(first)) && clauses.isAny(first - 1, 'titled');
    if (isWhole) return hasNoun ? { first: first - 1, behind: end } : null;
  }
  return null;
}

/** A name before a verb. `isPronoun` where it is a “he”, who was named before. */
export function nameBefore(
  clauses: Clauses,
  verb: number,
): (Range & { isPronoun: boolean }) | null {
  let end = beforeHelpers(clauses, verb);
  const titled = quotedNameBefore(clauses, end);
  if (titled) return { ...titled, isPronoun: false };
  const gap = clauses.gap(end);
  let apposed = end;
  if (end > 0 && clauses.breaks(end) && /^\s*,\s*$/.test(gap)) {
    // “The mayor, a former fisher, said”: over what stands between commas.
    let comma = end - 1;
    while (comma > 0 && end - comma < longest && !clauses.breaks(comma)) comma -= 1;
    if (!/^\s*,\s*$/.test(clauses.gap(comma)) || comma === 0) return null;
    apposed = isBareName(clauses, { first: comma, behind: end }) ? end : comma;
    end = comma;
  } else if (clauses.breaks(end)) {
    return null;
  }
  const office = nameIn(clauses, { first: clauseStart(clauses, end), behind: end });
  if (!office) return null;
  // “The minister, Sami Haddad, said”: whoever holds the office is named behind it.
  const found =
    apposed > end && !isBareName(clauses, office) ? { ...office, behind: apposed } : office;
  const isPronoun = found.behind - found.first === 1 && clauses.isAny(found.first, 'pronouns');
  const isName = clauses.words
    .slice(found.first, found.behind)
    .some((word) => mayBeName(word.text));
  const hasHead =
    clauses.isAny(found.first, 'determiners') || clauses.lexicon.words.determiners === undefined;
  const isClause = clauses.breaks(found.first) && found.behind - found.first <= 4;
  return isPronoun || isName || hasHead || isClause ? { ...found, isPronoun } : null;
}
