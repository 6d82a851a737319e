import type { EntityKind } from '../../../story/types.ts';
import type { EntityCandidate, Place } from '../../types.ts';
import { keysOf, type Text } from './textWords.ts';

/** One place where the text seems to name something. */
export interface EntityFinding {
  place: Place;
  /** The words of the text from `first` to before `end`; both -1 in scripts that are not read word by word. */
  first: number;
  end: number;
  /** The same for every finding of the same thing. */
  key: string;
  /** The name that the thing should go by; where several findings differ, the surest one's. */
  name: string;
  /** The form that stands here, without particles joined to its front. */
  form: string;
  kind: EntityKind;
  confidence: number;
  reason: string;
  /** `adjective` where it names the thing only by an adjective, such as “Russian”. */
  by: 'name' | 'adjective';
  known?: NonNullable<EntityCandidate['known']>;
  office?: NonNullable<EntityCandidate['office']>;
  /** The thing is worth proposing only if the text names it at least this often. */
  least?: number;
  /** The part of the form that may stand for the whole elsewhere: Nova of “the company Nova”. */
  alone?: string;
}

/** The place of some neighbouring words. */
export function placeOf({ words }: Text, first: number, end: number): Place {
  const [from, to] = [words[first], words[end - 1]];
  return { paragraph: from?.paragraph ?? 0, start: from?.start ?? 0, end: to?.end ?? 0 };
}

/** The words from `first` to before `end` as they are written. */
export function written(text: Text, first: number, end: number): string {
  const { paragraph, start, end: to } = placeOf(text, first, end);
  return (text.paragraphs[paragraph] ?? '').slice(start, to);
}

/** A finding at an offset of a paragraph, in a script that is not read word by word. */
export function foundAt(
  paragraph: number,
  start: number,
  form: string,
  kind: EntityKind,
  confidence: number,
  reason: string,
): EntityFinding {
  const place = { paragraph, start, end: start + form.length };
  const key = `${kind}:${form}`;
  return { place, first: -1, end: -1, key, name: form, form, kind, confidence, reason, by: 'name' };
}

/** A finding of some neighbouring words, under the name that they are. */
export function foundIn(
  text: Text,
  first: number,
  end: number,
  kind: EntityKind,
  confidence: number,
  reason: string,
  name = written(text, first, end),
): EntityFinding {
  const form = name.replace(/["“”«»„]/g, '').replace(/['’]s$/, '');
  const key = `${kind}:${keysOf(form).join(' ')}`;
  const place = placeOf(text, first, end);
  return { place, first, end, key, name: form, form, kind, confidence, reason, by: 'name' };
}

/** Findings by the index of their first word: the longest of each, a name before an adjective. */
export function byFirstWord(findings: Iterable<EntityFinding>): Map<number, EntityFinding> {
  const first = new Map<number, EntityFinding>();
  for (const finding of findings) {
    const other = first.get(finding.first);
    if (!other || finding.end > other.end || (finding.end === other.end && finding.by < other.by)) {
      first.set(finding.first, finding);
    }
  }
  return first;
}

const lengthOf = ({ place }: EntityFinding) => place.end - place.start;

/**
 * Takes away findings that overlap: the longest stays; of equally long ones a name before an adjective, what other stories
 * know before all else, then the surest. The result is in reading order. Linear in the length of the text.
 */
export function withoutOverlaps(findings: readonly EntityFinding[]): EntityFinding[] {
  const order = [...findings].sort(
    (a, b) =>
      lengthOf(b) - lengthOf(a) ||
      (a.by === b.by ? 0 : a.by === 'name' ? -1 : 1) ||
      Number(isKnown(b)) - Number(isKnown(a)) ||
      b.confidence - a.confidence ||
      a.place.paragraph - b.place.paragraph ||
      a.place.start - b.place.start,
  );
  const taken = new Map<number, Uint8Array>();
  const ends = new Map<number, number>();
  for (const { place } of findings) {
    ends.set(place.paragraph, Math.max(ends.get(place.paragraph) ?? 0, place.end));
  }
  const kept = order.filter(({ place: { paragraph, start, end } }) => {
    const room = taken.get(paragraph) ?? new Uint8Array(ends.get(paragraph) ?? 0);
    taken.set(paragraph, room);
    if (room.subarray(start, end).includes(1)) return false;
    room.fill(1, start, end);
    return true;
  });
  const offices = new Map(
    findings.flatMap(({ place, office }): [string, NonNullable<EntityFinding['office']>][] =>
      office ? [[placeKey(place), office]] : [],
    ),
  );
  return kept.map((finding) => withOffice(finding, offices)).sort(inReadingOrder);
}

const placeKey = ({ paragraph, start, end }: Place) => `${paragraph}:${start}:${end}`;

/** A person who is known by name takes over the office that the title before the name shows. */
function withOffice(
  finding: EntityFinding,
  offices: ReadonlyMap<string, NonNullable<EntityFinding['office']>>,
): EntityFinding {
  const office =
    finding.kind === 'person'
      ? (finding.office ?? offices.get(placeKey(finding.place)))
      : undefined;
  return office ? { ...finding, office } : finding;
}

/** Whether an entity of another story is found. */
export function isKnown({ known }: Pick<EntityFinding, 'known'>): boolean {
  return known !== undefined && 'story' in known;
}

/** Compares findings by where they stand. */
export function inReadingOrder(
  a: Pick<EntityFinding, 'place'>,
  b: Pick<EntityFinding, 'place'>,
): number {
  return a.place.paragraph - b.place.paragraph || a.place.start - b.place.start;
}
