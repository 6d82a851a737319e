import type { EntityKind } from '../../../story/types.ts';
import type { EntityCandidate } from '../../types.ts';
import { inReadingOrder, isKnown, type EntityFinding } from './entityFinding.ts';
import { keysOf } from './textWords.ts';

/** Makes one candidate of all findings of a thing. The order is that of the first places in the text. */
export function gather(findings: readonly EntityFinding[]): EntityCandidate[] {
  const groups = new Map<string, EntityFinding[]>();
  for (const finding of joinShortNames([...findings].sort(inReadingOrder))) {
    const group = groups.get(finding.key);
    if (group) group.push(finding);
    else groups.set(finding.key, [finding]);
  }
  const offices = new Set(findings.flatMap(({ office }) => office?.of ?? []));
  return [...groups.values()].flatMap((group) => candidateOf(group, offices) ?? []);
}

/** “The Health Ministry” goes with the one “Health Ministry of X” that the text names too. */
function joinShortNames(findings: readonly EntityFinding[]): EntityFinding[] {
  const longer = new Map<string, Set<string>>();
  const loose = findings.filter(
    ({ known, key }) => known === undefined && !/^(?:world|capital|allies):/.test(key),
  );
  for (const { kind, key } of loose) {
    const words = key.slice(kind.length + 1).split(' ');
    for (let end = kind === 'organization' ? 1 : 2; end < words.length; end += 1) {
      const short = `${kind}:${words.slice(0, end).join(' ')}`;
      longer.set(short, (longer.get(short) ?? new Set()).add(key));
    }
  }
  const names = new Map(findings.map(({ key, name }) => [key, name]));
  return findings.map((finding) => {
    const all = longer.get(finding.key);
    const [key] = all ?? [];
    if (key === undefined || all?.size !== 1) return finding;
    return { ...finding, key, name: names.get(key) ?? finding.name };
  });
}

const sum = (count: number, more: number) => Math.min(0.98, count + more);

function candidateOf(
  group: readonly EntityFinding[],
  offices: ReadonlySet<string>,
): EntityCandidate | null {
  const named = group.filter(({ by }) => by === 'name');
  const [best] = [...(named.length > 0 ? named : group)].sort(
    (a, b) => b.confidence - a.confidence,
  );
  if (!best || group.length < (best.least ?? 1)) return null;
  const { known, kind } = best;
  // A nationality alone names no state, unless an office of it is meant.
  if (named.length === 0 && !offices.has(best.name) && group.length < 2) return null;
  const name = nameOf(group, best);
  const seen = new Set([keysOf(name).join(' ')]);
  const aliases = group
    .map(({ form }) => form)
    .filter((form) => {
      const key = keysOf(form).join(' ');
      return !seen.has(key) && seen.add(key);
    });
  const reasons = [...new Set((named.length > 0 ? named : group).map(({ reason }) => reason))];
  if (named.length === 0) reasons.push('the text names it only by its adjective');
  const more = 0.05 * (reasons.length - 1) + (group.length > 2 ? 0.05 : 0);
  const short = shortOfKnown(group, best);
  if (short !== null) reasons.push('only a short form of the name there stands in this text');
  const confidence =
    short ??
    (named.length === 0 ? 0.5 : isKnown(best) ? best.confidence : sum(best.confidence, more));
  const office = group.find((finding) => finding.office)?.office;
  return {
    name,
    aliases,
    kind,
    confidence: Math.round(confidence * 100) / 100,
    reasons,
    places: group.map(({ place }) => place),
    ...(known && { known }),
    ...(office && { office }),
  };
}

/** Kinds whose short forms are words for anything of the kind: “the statement”, “the group”. */
const general: readonly EntityKind[] = ['document', 'group', 'period', 'place'];

/**
 * How sure it is that a text means what another story knows, where it has but one word of the name: a surname may be
 * somebody else’s. Null where it has the whole name, or more words of it.
 */
function shortOfKnown(
  group: readonly EntityFinding[],
  { known, name, kind }: EntityFinding,
): number | null {
  if (!known || !('story' in known)) return null;
  const isFull = group.some(
    ({ form }) => keysOf(form).length > 1 || keysOf(form).join(' ') === keysOf(name).join(' '),
  );
  if (isFull) return null;
  return general.includes(kind) ? 0.3 : 0.5;
}

/**
 * The thing’s own name where the text uses it or writes in another case; else the form that the text uses most. A person’s
 * name, or one that was only read off the text, is the fullest.
 */
function nameOf(group: readonly EntityFinding[], best: EntityFinding): string {
  const fullest = [...group].sort((a, b) => b.form.length - a.form.length)[0]?.form ?? best.name;
  const listed = best.known !== undefined || /^(?:world|capital|known):/.test(best.key);
  if (!listed) return best.kind === 'person' ? (longestName(group) ?? best.name) : best.name;
  const forms = group.filter(({ by }) => by === 'name').map(({ form }) => form);
  const script = scriptOf(best.name);
  const foreign = forms.length > 0 && forms.every((form) => scriptOf(form) !== script);
  if (foreign && best.kind === 'person') return fullest;
  // Russian forms may be in any case; what another story knows has its name there.
  const own =
    forms.length === 0 || forms.includes(best.name) || script === 'Cyrillic' || isKnown(best);
  return own && !foreign ? best.name : mostUsed(forms);
}

const longestName = (group: readonly EntityFinding[]) =>
  group.map(({ name }) => name).sort((a, b) => b.length - a.length)[0];

function mostUsed(forms: readonly string[]): string {
  const uses = (form: string) => forms.filter((other) => other === form).length;
  return [...new Set(forms)].sort((a, b) => uses(b) - uses(a))[0] ?? '';
}

const scripts = ['Arabic', 'Cyrillic', 'Han', 'Latin'] as const;
const patterns = scripts.map((script) => new RegExp(`^\\P{L}*\\p{Script=${script}}`, 'u'));
const scriptOf = (name: string) => scripts[patterns.findIndex((pattern) => pattern.test(name))];
