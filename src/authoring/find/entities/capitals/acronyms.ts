import { placeOf, type EntityFinding } from '../entityFinding.ts';
import type { Text } from '../textWords.ts';

/**
 * “World Health Organization (WHO)”: a short name in brackets behind a name goes with it, there and wherever it stands; so
 * does one that is made of the first letters of a name in the text. Only words in capitals are short names.
 */
export function joinAcronyms(text: Text, findings: readonly EntityFinding[]): EntityFinding[] {
  const owners = ownersOf(text, findings);
  if (owners.size === 0) return [...findings];
  const taken = new Set<number>();
  const joined = findings.map((finding) => {
    for (let at = finding.first; at < finding.end; at += 1) taken.add(at);
    const word = text.words[finding.first];
    const owner =
      word?.capital === 'all' && finding.end === finding.first + 1
        ? owners.get(word.key)
        : undefined;
    return owner && owner.key !== finding.key && !finding.known ? shortOf(owner, finding) : finding;
  });
  const more = [...owners].flatMap(([key, owner]) =>
    (text.at.get(key) ?? [])
      .filter((at) => text.words[at]?.capital === 'all' && !taken.has(at))
      .map((at) =>
        shortOf(owner, {
          ...owner,
          first: at,
          end: at + 1,
          place: placeOf(text, at, at + 1),
          form: text.words[at]?.text ?? '',
        }),
      ),
  );
  return [...joined, ...more];
}

function shortOf({ key, name, kind }: EntityFinding, finding: EntityFinding): EntityFinding {
  return { ...finding, key, name, kind, reason: `the short name of “${name}”` };
}

/** Short name -> the finding of the full name. */
function ownersOf(text: Text, findings: readonly EntityFinding[]): Map<string, EntityFinding> {
  const owners = new Map<string, EntityFinding>();
  const initials = new Map<string, Set<string>>();
  const bodies = findings.filter(
    ({ first, by, kind }) => first >= 0 && by === 'name' && kind !== 'person' && kind !== 'place',
  );
  for (const finding of bodies) {
    const short = text.words[finding.end];
    const bracket = short?.capital === 'all' && /^\s?\([“"«]?$/.test(short.gap);
    const letters = initialsOf(text, finding);
    // The river Senegal (OMVS): what stands behind a state’s name in brackets may be somebody else’s.
    const isOwn = !finding.key.startsWith('region:') || letters === short?.key;
    if (bracket && isOwn && !owners.has(short.key)) owners.set(short.key, finding);
    if (letters.length > 2)
      initials.set(letters, (initials.get(letters) ?? new Set()).add(finding.key));
  }
  for (const finding of bodies) {
    const letters = initialsOf(text, finding);
    if (initials.get(letters)?.size === 1 && !owners.has(letters)) owners.set(letters, finding);
  }
  return owners;
}

function initialsOf({ words }: Text, { first, end }: EntityFinding): string {
  return words
    .slice(first, end)
    .filter(({ capital }) => capital !== 'none')
    .map(({ key }) => key.charAt(0))
    .join('');
}
