import { foundIn, type EntityFinding } from '../entityFinding.ts';
import { keyOf, type Text, type TextWord } from '../textWords.ts';
import { isLinked, readOffice, type Found, type Office } from './officeTitles.ts';
import { isJoined, readPersonName, readPersonNameBack } from './personNames.ts';
import { isInPlace } from './runKinds.ts';
import type { Rules } from './rules.ts';

/* People by their titles, in scripts with capitals: “Chinese President Xi Jinping”, “Anna Berg, the mayor of Ostrava”. */

/** The people whom a title shows (and the towns of mayors), and the indices of the words that are titles. */
export function findOffices(
  text: Text,
  found: Found,
  rules: Rules,
): { people: EntityFinding[]; titles: Set<number> } {
  const people: EntityFinding[] = [];
  const titles = new Set<number>();
  text.words.forEach((word, index) => {
    if (
      !rules.titles.has(word.key) ||
      goesOn(text, index + 1, rules) ||
      isOfBody(text, index, word, rules)
    )
      return;
    const office = readOffice(text, index, found, rules);
    for (let at = office.start; at <= index; at += 1) titles.add(at);
    const bearer = nameBehind(text, office, found, rules) ?? nameBefore(text, office, found, rules);
    if (bearer) people.push(bearer);
    if (bearer && office.run && rules.mayors.has(word.key)) people.push(townOf(text, office.run));
  });
  return { people, titles };
}

function townOf(text: Text, [first, end]: NonNullable<Office['run']>): EntityFinding {
  return foundIn(text, first, end, 'place', 0.5, 'a town that has a mayor');
}

/** Whether the title goes on (“secretary-general”), or is part of another name (“General Assembly”). */
function goesOn(text: Text, index: number, rules: Rules): boolean {
  const word = text.words[index];
  return (
    isJoined(word) &&
    (rules.titles.has(word.key) ||
      (word.capital === 'first' && rules.heads.has(word.key) && !rules.titleParts.has(word.key)))
  );
}

/** “Department of Justice”. */
function isOfBody(text: Text, index: number, word: TextWord, rules: Rules): boolean {
  const body = text.words[index - 2];
  return (
    word.capital !== 'none' &&
    isLinked(text, index, rules) &&
    body !== undefined &&
    body.capital !== 'none' &&
    rules.heads.has(body.key)
  );
}

function nameBehind(
  text: Text,
  office: Office,
  { starts }: Found,
  rules: Rules,
): EntityFinding | null {
  const end = givenNameFrom(text, office.end, rules);
  const word = text.words[end];
  const stop = readPersonName(text, end, rules);
  const known = starts.get(end);
  if (!word || stop === null || word.gap === '’' || (known && known.end >= stop)) return null;
  const comma = !isJoined(word);
  if (comma && (known?.by === 'name' || !isBetweenCommas(text, office, end, stop, rules)))
    return null;
  const last = text.words[stop - 1]?.key ?? '';
  if (rules.heads.has(last) || rules.events.has(last) || rules.titles.has(last)) return null;
  const made = person(text, end, stop, comma ? 0.75 : stop > end + 1 ? 0.85 : 0.6, office);
  const state = isLinked(text, stop + 1, rules) ? starts.get(stop + 1) : undefined;
  // “President Emmanuel Macron of France”.
  const later = office.of === null && state?.by === 'name' && state.key.startsWith('region:');
  return later ? { ...made, office: { title: office.title, of: state.name } } : made;
}

/** “the mayor of Ostrava, Anna Berg, …”: the title must be whole, or the name begin with a given name. */
function isBetweenCommas(
  text: Text,
  office: Office,
  first: number,
  end: number,
  rules: Rules,
): boolean {
  const stop = text.words[end]?.gap ?? '';
  const commas =
    /^,\s$/.test(text.words[first]?.gap ?? '') && (stop === '' || /^[,.;:!?)»”"]/.test(stop));
  const whole = office.of !== null || office.from < office.start;
  return commas && end > first + 1 && (whole || rules.givenNames.has(text.words[first]?.key ?? ''));
}

/** “Lawyer of Melnikov Dmitri Orlov”, with a case in place of “of”: whose lawyer it is stands before the given name. */
function givenNameFrom(text: Text, from: number, rules: Rules): number {
  const [first, second, third] = text.words.slice(from, from + 3);
  if (
    !first ||
    !isJoined(second) ||
    !isJoined(third) ||
    !rules.declension ||
    !/^\p{Lu}\p{L}/u.test(first.text)
  )
    return from;
  const skips =
    !rules.givenNames.has(first.key) &&
    rules.givenNames.has(second.key) &&
    third.capital === 'first';
  return skips ? from + 1 : from;
}

/** “António Guterres, secretary-general of the United Nations”. */
function nameBefore(
  text: Text,
  office: Office,
  { starts }: Found,
  rules: Rules,
): EntityFinding | null {
  if (!/^,\s$/.test(text.words[office.from]?.gap ?? '')) return null;
  const start = readPersonNameBack(text, office.from, rules);
  if (start === null || start > office.from - 2) return null;
  const known = starts.get(start);
  const other = known?.by === 'name' && known.kind !== 'person';
  const words = text.words.slice(start, office.from);
  // “À Saint-Louis, le ministre …” says where.
  const isPlace = isInPlace(text, start, rules);
  if (
    other ||
    isPlace ||
    rules.heads.has(words.at(-1)?.key ?? '') ||
    words.some(({ key }) => rules.titles.has(key))
  )
    return null;
  return person(text, start, office.from, 0.75, office);
}

function person(
  text: Text,
  first: number,
  end: number,
  confidence: number,
  { title, of }: Office,
): EntityFinding {
  const found = foundIn(text, first, end, 'person', confidence, `bears the title “${title}”`);
  return {
    ...found,
    office: { title, of: of === null || keyOf(of) === keyOf(found.form) ? null : of },
  };
}
