import type { LanguageCode } from '../../../story/types.ts';
import {
  before,
  behind,
  closing,
  isBody,
  isLand,
  type NamedHere,
  patternsOf,
  type SpeakerPhrase,
  type Span,
} from './speakerPhrase.ts';
import type { SpeakerWords } from './speakerWords.ts';
import { isStateAdjective } from './stateAdjectives.ts';

/*
 * Who of those whom a speaker’s words name speaks. A false speaker is worse than none: what is not plain is left to a human.
 */

/** “Norway’s”: an owner never speaks. */
const isOwner = ({ text, words }: SpeakerPhrase, { name, start, end }: NamedHere) =>
  (/['’]s?$/.test(text.slice(start, end)) && !/['’]s?$/.test(name)) ||
  patternsOf(words).owner.test(text.slice(end));

const lastWord = (words: string) => words.trim().split(/\s+/).at(-1)?.toLowerCase();

/** A person’s name that is part of somebody else’s office: “a spokesman for Hagen”. */
function isAnothers(phrase: SpeakerPhrase, person: NamedHere): boolean {
  const { words } = phrase;
  const { owning, goingOn } = patternsOf(words);
  const front = before(phrase, person);
  const rest = behind(phrase, person);
  if (words.othersBefore?.test(front) || words.othersBehind?.test(rest)) return true;
  if (front.trim() === '' && words.verbBehind?.test(rest)) return false;
  if (owning.test(front) || goingOn.test(rest)) return true;
  const isInCase =
    words.namesDecline === true &&
    lastWord(phrase.text.slice(person.start, person.end)) !== lastWord(person.name);
  return phrase.isSubject && front.trim() !== '' && isInCase;
}

/** Whether a body named in a phrase is what the phrase is about, and not its critics, its lawyer, its rival. */
function bodySpeaks(phrase: SpeakerPhrase, body: NamedHere): boolean {
  const { words } = phrase;
  const { bodyBehind, speakingFor, preposition, bodyBefore } = patternsOf(words);
  const front = before(phrase, body);
  let rest = behind(phrase, body);
  if (words.spokesBehind?.test(rest)) return true;
  // “The foreign ministry (of) Turkey”: a state behind the name only tells whose it is.
  for (const land of phrase.named.filter((one) => isLand(one) && one.start >= body.end)) {
    if (!closing.test(phrase.text.slice(phrase.end - rest.length, land.start))) break;
    rest = behind(phrase, land);
  }
  if (!closing.test(rest) && !bodyBehind.test(rest)) return false;
  if (speakingFor.test(front)) return true;
  if (words.ownerBehind !== undefined && /\p{Script=Han}/u.test(front))
    return !front.includes(words.ownerBehind);
  return /\p{Script=Latin}/u.test(front)
    ? !preposition.test(front)
    : bodyBefore.test(withoutAdjectives(phrase, front));
}

/** Words before a name without the adjectives of states among them. */
const withoutAdjectives = (phrase: SpeakerPhrase, front: string) =>
  phrase.named
    .filter((one) => isLand(one) && one.end <= phrase.start + front.length)
    .reduce((words, one) => words.replace(phrase.text.slice(one.start, one.end), ''), front);

const isAdjective = ({ text, language }: SpeakerPhrase, { start, end }: NamedHere) =>
  isStateAdjective(text.slice(start, end), language);

/** Where a name that begins a phrase is its head: behind it may stand the object of the verb. */
function headOf(phrase: SpeakerPhrase): NamedHere | null {
  const [first, ...others] = phrase.named;
  if (!first || !patternsOf(phrase.words).article.test(before(phrase, first))) return null;
  if (!isLand(first)) return first;
  if (isAdjective(phrase, first)) return null;
  const isAlone = closing.test(behind(phrase, first));
  const hasObject = others.some(
    ({ start }) => start >= first.end && /^\s+$/.test(phrase.text.slice(first.end, start)),
  );
  return isAlone || hasObject ? first : null;
}

/** The one speaker of a phrase without “and”; null where it is none of those named. */
function speakerOf(phrase: SpeakerPhrase): NamedHere | null {
  const { article } = patternsOf(phrase.words);
  const head = phrase.words.headFirst === true ? headOf(phrase) : null;
  if (head) return head;
  const able = phrase.named.filter((one) => !isOwner(phrase, one));
  const person = able.findLast((one) => one.kind === 'person' && !isAnothers(phrase, one));
  if (person) return person;
  // Another's office, or a person in it whose own words these may be.
  if (able.some(({ kind }) => kind === 'person')) return null;
  const body = able.findLast((one) => isBody(one) && bodySpeaks(phrase, one));
  if (body) return body;
  const land = able.find(
    (one) => isLand(one) && article.test(before(phrase, one)) && closing.test(behind(phrase, one)),
  );
  return land && !isAdjective(phrase, land) ? land : null;
}

/** The parts of “A and B”, each of which speaks; a joined “and” counts only before a name, or between two people. */
function parts({ text, named, words, start, end }: SpeakerPhrase): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const { index, 0: and } of text.slice(start, end).matchAll(patternsOf(words).and)) {
    const at = start + index;
    const next = at + and.length;
    if (named.some((one) => one.start < at && next < one.end)) continue;
    const isName = named.some((one) => one.start === next || one.start === next - 1);
    const isPerson = (one: NamedHere) => one.kind === 'person';
    const joinsPeople =
      named.some((one) => isPerson(one) && one.start >= from && one.end <= at) &&
      named.some((one) => isPerson(one) && one.start >= next);
    const isJoined = words.andIsJoined === true && /\p{L}$/u.test(and);
    if (isJoined && !isName && !joinsPeople) continue;
    found.push({ start: from, end: at });
    from = next;
  }
  return [...found, { start: from, end }];
}

/**
 * Behind the office a place or body, and then the name: “the ambassador to Marsa Layla Naggar that”.
 * @param named within the whole paragraph
 */
function nameBehindPlace(
  text: string,
  { end }: Span,
  named: readonly NamedHere[],
  words: SpeakerWords,
) {
  const { toPlace, speech } = patternsOf(words);
  const place = named.find(
    (one) => one.kind !== 'person' && toPlace.test(text.slice(end, one.start)),
  );
  const person = named.find(
    (one) => place && one.kind === 'person' && /^\s+$/.test(text.slice(place.end, one.start)),
  );
  return person && speech.test(text.slice(person.end)) ? person : null;
}

/** Whether a name is of those who are told, by a letter that is joined to it: “said to-Reuters”. */
function isTold(text: string, { start }: Span, one: NamedHere, to: string): boolean {
  const words = text.slice(start, one.end);
  return (
    one.start <= start + 2 &&
    words.startsWith(to) &&
    (words.startsWith(to + to) || !one.name.startsWith(to))
  );
}

/**
 * The entities that speak where a speaker is heard: mostly one, several only where “and” joins them; none where whoever
 * speaks is not among those named.
 * @param speaker the words that name the speaker, as offsets of the paragraph, and the verb that was heard
 * @param here the entities that the whole paragraph names
 * @param words those of the language
 */
export function speakersAmong(
  text: string,
  speaker: Span & { verb: string | null },
  here: readonly NamedHere[],
  { language, words }: { language: LanguageCode; words: SpeakerWords },
): string[] {
  // “According to” stands before a name in another case.
  const isSubject = words.notSubject?.test(speaker.verb ?? '') !== true;
  const sorted = here.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const within = ({ start, end }: Span): SpeakerPhrase => ({
    start,
    end,
    text,
    language,
    words,
    isSubject,
    named: sorted.filter((one) => one.start < end && start < one.end),
  });
  const { told: to } = words;
  const told =
    isSubject && to !== undefined
      ? sorted.find((one) => one.end > speaker.start && isTold(text, speaker, one, to))
      : undefined;
  const whole = within(told ? { start: told.end, end: speaker.end } : speaker);
  const [first, ...others] = parts(whole).map((span) => speakerOf(within(span)));
  if (first) return [first, ...others].flatMap((one) => one?.id ?? []);
  // “The minister of labour and trade, Sami Haddad”; never the state of “the ministers of Egypt and Norway”.
  const one = others.length > 0 ? speakerOf(whole) : null;
  if (one?.kind === 'person') return [one.id];
  const later = nameBehindPlace(text, speaker, sorted, words);
  return later ? [later.id] : [];
}
