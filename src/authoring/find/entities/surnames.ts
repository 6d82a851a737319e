import { placeOf, written, type EntityFinding } from './entityFinding.ts';
import type { FamilyNames } from './languageNames.ts';
import { keyOf, keysOf, type Text } from './textWords.ts';

const again = 'the end of the name stands alone elsewhere';

interface Person {
  key: string;
  name: string;
  words: readonly string[];
}

/**
 * Brings together the names of one person: a short form (a family name, the end of a longer name) goes with the one person
 * whose full name has it, and stands wherever it is written alone. A form that two people share is left out.
 */
export function joinPeople(text: Text, findings: readonly EntityFinding[]): EntityFinding[] {
  const owners = ownersOf(peopleIn(findings), text.names.familyNames);
  const joined = findings.map((finding): EntityFinding => {
    const words = keysOf(finding.form).join(' ');
    const owner = owners.get(words);
    if (!owner || owner.key === finding.key) return finding;
    const { key, name } = owner;
    if (finding.kind === 'person') return finding.known ? finding : { ...finding, key, name };
    // A lone word that was taken for something else is the family name of somebody named in full.
    const lone = finding.key === `${finding.kind}:${words}` && finding.end === finding.first + 1;
    return lone
      ? { ...finding, key, name, kind: 'person', confidence: 0.6, reason: again }
      : finding;
  });
  return [...joined, ...aloneOf(text, joined, owners)];
}

function peopleIn(findings: readonly EntityFinding[]): Person[] {
  const people = new Map<string, Person>();
  for (const { kind, key, name } of findings) {
    if (kind === 'person' && !people.has(key)) people.set(key, { key, name, words: keysOf(name) });
  }
  return [...people.values()];
}

/** Form -> the one person whose name it is, or ends with it, or (in East Asia) begins with it. */
function ownersOf(people: readonly Person[], { cases, first }: FamilyNames): Map<string, Person> {
  const familyNamesFirst = new Set(first.map(keyOf));
  const bearers = new Map<string, Set<Person>>();
  const bear = (form: string, person: Person) =>
    bearers.set(form, (bearers.get(form) ?? new Set()).add(person));
  for (const person of people) {
    const { words, name } = person;
    for (let from = 1; from < words.length; from += 1) {
      for (const form of casesOf(name, words.slice(from), cases)) bear(form, person);
    }
    const [family = ''] = words;
    if (words.length > 1 && familyNamesFirst.has(family)) bear(family, person);
  }
  // A whole name is somebody’s own, unless it is the end of a longer one.
  for (const person of people) {
    if (bearers.has(person.words.join(' '))) continue;
    for (const form of casesOf(person.name, person.words, cases))
      if (!bearers.has(form)) bear(form, person);
  }
  const owners = [...bearers].flatMap(([form, all]) =>
    all.size === 1 ? [...all].map((one): [string, Person] => [form, one]) : [],
  );
  return new Map(owners);
}

/** A last name in all its cases, a longer form as it is. */
function casesOf(name: string, words: readonly string[], cases: FamilyNames['cases']): string[] {
  const last = name.split(/[\s-]/).at(-1) ?? '';
  const forms = words.length === 1 ? cases(last) : [];
  return forms.length > 1 ? forms.map(keyOf) : [words.join(' ')];
}

/** The places where a form stands outside everything else that was found, the longest forms first. */
function aloneOf(
  text: Text,
  findings: readonly EntityFinding[],
  owners: ReadonlyMap<string, Person>,
): EntityFinding[] {
  const particles = new Set(text.names.familyNames.particles.map(keyOf));
  const taken = new Uint8Array(text.words.length);
  for (const { first, end } of findings) if (first >= 0) taken.fill(1, first, end);
  const samples = new Map(findings.map((finding) => [finding.key, finding]));
  const longestFirst = [...owners].sort(([a], [b]) => b.length - a.length);
  return longestFirst.flatMap(([form, { key, words }]) => {
    const [first = '', ...rest] = form.split(' ');
    const sample = samples.get(key);
    if (!sample || isTooShort(form, particles.has(first))) return [];
    return (text.at.get(first) ?? []).flatMap((at) => {
      const end = at + 1 + rest.length;
      const stands = rest.every(
        (word, step) =>
          text.words[at + 1 + step]?.key === word && text.words[at + 1 + step]?.joined,
      );
      if (!stands || taken.subarray(at, end).includes(1) || !mayBeName(text, at)) return [];
      taken.fill(1, at, end);
      return [foundAgain(text, at, end, first, sample, words.length > rest.length + 1)];
    });
  });
}

function foundAgain(
  text: Text,
  at: number,
  end: number,
  first: string,
  sample: EntityFinding,
  short: boolean,
): EntityFinding {
  const { office: _, ...like } = sample;
  const word = text.words[at]?.text ?? '';
  const front = text.names.writing.unjoined(word.replace(/['’]s$/, ''), first);
  const form = end > at + 1 ? `${front} ${written(text, at + 1, end)}` : front;
  return {
    ...like,
    place: placeOf(text, at, end),
    first: at,
    end,
    form,
    reason: short ? again : sample.reason,
  };
}

/** Two letters say too little in scripts without capitals, and a particle needs the name behind it. */
function isTooShort(form: string, particle: boolean): boolean {
  if (form.length < 2) return true;
  return (
    !form.includes(' ') &&
    (particle || (form.length < 3 && !/\p{Script=Latin}|\p{Script=Cyrillic}/u.test(form)))
  );
}

function mayBeName(text: Text, at: number): boolean {
  const word = text.words[at];
  return (
    word !== undefined &&
    (word.capital !== 'none' || !/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word.text))
  );
}
