import type { EntityKind } from '../../../story/types.ts';
import { isStateAdjective } from './adjectives.ts';

/*
 * Who of those whom a speaker’s words name speaks. A false speaker is worse than none: what is not plain is left to a human.
 */

/** An entity named within a paragraph. Offsets are of the paragraph. */
export interface NamedHere {
  id: string;
  kind: EntityKind;
  /** The name as it is written alone. */
  name: string;
  start: number;
  end: number;
}

interface Span {
  start: number;
  end: number;
}

/** The words of one speaker, and whom they name. */
interface Phrase extends Span {
  text: string;
  named: readonly NamedHere[];
  /** Whether the grammar wants a subject here, not “according to” somebody. */
  isSubject: boolean;
}

const isArabic = (words: string) => /\p{Script=Arabic}/u.test(words);
const isHan = (words: string) => /\p{Script=Han}/u.test(words);
const isLand = ({ kind }: NamedHere) =>
  kind === 'state' || kind === 'territory' || kind === 'place';
const isBody = (one: NamedHere) => !isLand(one) && one.kind !== 'person' && one.kind !== 'period';

const before = ({ text, start }: Phrase, { start: end }: Span) => text.slice(start, end);
const behind = ({ text, end }: Phrase, { end: start }: Span) => text.slice(start, end);

/** “Norway’s”, 挪威的: an owner never speaks. */
const isOwner = ({ text }: Phrase, { name, start, end }: NamedHere) =>
  (/['’]s?$/.test(text.slice(start, end)) && !/['’]s?$/.test(name)) ||
  /^(?:['’]s?(?!\p{L})|的)/u.test(text.slice(end));

/** What may stand between the beginning of a phrase and a name that is all of it. */
const article = /^(?:(?:the|la|le|les|l['’]|die|der|das|el|los|las)\s*|[وفبلك]{1,2})?[“"«„]?$/i;
const closing = /^[”"»“\s]*$/;

const ofSomebody =
  /(?<!\p{L})(?:for|to|of|by|with|against|about|пресс-секретаря|de|du|von)\s+(?:(?:president|prime minister|mr|mrs|ms|dr)\.?\s+)?$/iu;
const speaksFor =
  /(?<!\p{L})(?:spokes\p{L}+|statement|представител\p{L}*|пресс-секретар\p{L}*|пресс-служб\p{L}*|porte-parole|sprecher\p{L}*|portavoz|(?:ال)?متحدث\p{L}*|(?:ال)?ناطق\p{L}*|بيان)(?!\p{L})/iu;
const forChinese = /^(?:新闻|新聞|女)?(?:发言人|發言人)/;
/** The same behind an English name: “the FNV union”. */
const bodyNounBehind =
  /^\s+(?:union|(?:news )?agency|newspaper|party|group|company|network|channel|website)$/;
/** Words before the name of a body that only tell what it is. */
const bodyNouns =
  /^(?:\s|[“"«„]|(?:[لبوف]{0,2}(?:ال)?(?:صحيفة|وكالة|قناة|موقع|مجلة|شبكة|إذاعة|شركة|حزب|حركة|منظمة|نقابة|هيئة|مجموعة|جماعة))|(?:агентств|газет|компани|телеканал|организаци|парти|групп|издани|движени|фонд|профсоюз|журнал|концерн)\p{L}*)*$/u;
const preposition =
  /(?<!\p{L})(?:of|for|to|at|from|with|in|on|against|by|about|de|du|des|von|vom|für|contra|contre)(?!\p{L})/iu;

/** A person’s name that is part of somebody else’s office: “a spokesman for Hagen”, пресс-секретарь Лодкина. */
function isAnothers(phrase: Phrase, person: NamedHere): boolean {
  const front = before(phrase, person);
  const rest = behind(phrase, person);
  if (isArabic(front + rest)) {
    // An indefinite noun right before a name takes it as its owner: مستشار الحداد.
    return /(?:^|\s)باسم\s+$/.test(front) || /^(?![وف]?ال)\p{L}{3,}(?<!ه|ها|هم)\s+$/u.test(front);
  }
  if (isHan(front + rest)) {
    return /^(?:的|.{0,4}?(?:发言人|發言人|助理|顾问|顧問|律师|律師|夫人|妻子|办公室|辦公室))/.test(
      rest,
    );
  }
  if (front.trim() === '' && /^\s+\p{Ll}+(?:л|ла|ли|ло|лся|лась|лись)(?!\p{L})/u.test(rest))
    return false;
  if (ofSomebody.test(front) || /^\s+(?!(?:of|from|at|in)\s)\p{Ll}/u.test(rest)) return true;
  const lastWord = (words: string) => words.trim().split(/\s+/).at(-1)?.toLowerCase();
  const isInCase =
    /\p{Script=Cyrillic}/u.test(rest + front) &&
    lastWord(phrase.text.slice(person.start, person.end)) !== lastWord(person.name);
  return phrase.isSubject && front.trim() !== '' && isInCase;
}

/** Whether a body named in a phrase is what the phrase is about, and not its critics, its lawyer, its rival. */
function bodySpeaks(phrase: Phrase, body: NamedHere): boolean {
  const front = before(phrase, body);
  let rest = behind(phrase, body);
  if (forChinese.test(rest) || /^\s+spokes\p{L}+/u.test(rest)) return true;
  // МИД Турции, وزارة الخارجية التركية: a state behind the name only tells whose it is.
  for (const land of phrase.named.filter((one) => isLand(one) && one.start >= body.end)) {
    if (!closing.test(phrase.text.slice(phrase.end - rest.length, land.start))) break;
    rest = behind(phrase, land);
  }
  if (!closing.test(rest) && !bodyNounBehind.test(rest)) return false;
  if (speaksFor.test(front)) return true;
  if (isHan(front)) return !front.includes('的');
  return /\p{Script=Latin}/u.test(front)
    ? !preposition.test(front)
    : bodyNouns.test(withoutAdjectives(phrase, front));
}

/** Words before a name without the adjectives of states among them. */
const withoutAdjectives = (phrase: Phrase, front: string) =>
  phrase.named
    .filter((one) => isLand(one) && one.end <= phrase.start + front.length)
    .reduce((words, one) => words.replace(phrase.text.slice(one.start, one.end), ''), front);

/** In Arabic a name that begins a phrase is its head; behind it may stand the object of the verb. */
function arabicHead(phrase: Phrase): NamedHere | null {
  const [first, ...others] = phrase.named;
  if (!first || !article.test(before(phrase, first))) return null;
  if (!isLand(first)) return first;
  if (isStateAdjective(phrase.text.slice(first.start, first.end))) return null;
  const isAlone = closing.test(behind(phrase, first));
  const hasObject = others.some(
    ({ start }) => start >= first.end && /^\s+$/.test(phrase.text.slice(first.end, start)),
  );
  return isAlone || hasObject ? first : null;
}

/** The one speaker of a phrase without “and”; null where it is none of those named. */
function speakerOf(phrase: Phrase): NamedHere | null {
  const head = isArabic(phrase.text.slice(phrase.start, phrase.end)) ? arabicHead(phrase) : null;
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
  return land && !isStateAdjective(phrase.text.slice(land.start, land.end)) ? land : null;
}

const joining = /\s+(?:and|и|et|und|y)\s+|\s+و(?=\p{L})|[和与與及、]/gu;

/** The parts of “A and B”, each of which speaks; an Arabic “and” counts only before a name, or between two people. */
function parts({ text, named }: Phrase, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const { index, 0: words } of text.slice(start, end).matchAll(joining)) {
    const at = start + index;
    const next = at + words.length;
    if (named.some((one) => one.start < at && next < one.end)) continue;
    const isName = named.some((one) => one.start === next || one.start === next - 1);
    const isPerson = (one: NamedHere) => one.kind === 'person';
    const joinsPeople =
      named.some((one) => isPerson(one) && one.start >= from && one.end <= at) &&
      named.some((one) => isPerson(one) && one.start >= next);
    if (words.endsWith('و') && !isName && !joinsPeople) continue;
    found.push({ start: from, end: at });
    from = next;
  }
  return [...found, { start: from, end }];
}

/**
 * Behind the office a place or body, and then the name: السفيرة في المرسى ليلى النجار إن.
 * @param named within the whole paragraph
 */
function nameBehindPlace(text: string, { end }: Span, named: readonly NamedHere[]) {
  const place = named.find(
    (one) => one.kind !== 'person' && /^\s+(?:في|لدى|إلى)\s+$/.test(text.slice(end, one.start)),
  );
  const person = named.find(
    (one) => place && one.kind === 'person' && /^\s+$/.test(text.slice(place.end, one.start)),
  );
  const isSpeech =
    person && /^\s*(?:[إأ]ن\p{L}*(?!\p{L})|بأن|[،:«“"])/u.test(text.slice(person.end));
  return isSpeech ? person : null;
}

/** Whether a name is of those who are told: قال لرويترز. */
function isTold(text: string, { start }: Span, one: NamedHere): boolean {
  const words = text.slice(start, one.end);
  return (
    one.start <= start + 2 &&
    words.startsWith('ل') &&
    (words.startsWith('لل') || !one.name.startsWith('ل'))
  );
}

/**
 * The entities that speak where a speaker is heard: mostly one, several only where “and” joins them; none where whoever
 * speaks is not among those named.
 * @param speaker the words that name the speaker, as offsets of the paragraph
 * @param here the entities that the whole paragraph names
 */
export function speakersAmong(
  text: string,
  speaker: Span,
  here: readonly NamedHere[],
  isSubject: boolean,
): string[] {
  const sorted = here.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const within = (span: Span): Phrase => ({
    ...span,
    text,
    isSubject,
    named: sorted.filter((one) => one.start < span.end && span.start < one.end),
  });
  const told = isSubject
    ? sorted.find((one) => one.end > speaker.start && isTold(text, speaker, one))
    : undefined;
  const whole = within(told ? { start: told.end, end: speaker.end } : speaker);
  const [first, ...others] = parts(whole, whole).map((span) => speakerOf(within(span)));
  if (first) return [first, ...others].flatMap((one) => one?.id ?? []);
  // “The minister of labour and trade, Sami Haddad”; never the state of “the ministers of Egypt and Norway”.
  const one = others.length > 0 ? speakerOf(whole) : null;
  if (one?.kind === 'person') return [one.id];
  const later = isArabic(text) ? nameBehindPlace(text, speaker, sorted) : null;
  return later ? [later.id] : [];
}

/** Whether the grammar wants a subject beside a verb: “according to” stands before a name in another case. */
export const wantsSubject = (verb: string | null): boolean =>
  !/^(?:по|согласно|со|ссылаясь|цитирует|[وف]?(?:بحسب|حسب|وفق|طبق|استناد|نقلا|على))/i.test(
    verb ?? '',
  );
