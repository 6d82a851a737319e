import { foundAt, type EntityFinding } from '../entityFinding.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { findBodies } from './bodies.ts';
import { counterOf } from './personNames.ts';
import { findHanPeople } from './people.ts';
import type { HanLexicon } from './hanLexicon.ts';

/* Texts in scripts that do not part words: names are looked for character by character. */

/** All that seems to be named in a text of a script without spaces. */
export function findInHan(
  paragraphs: readonly string[],
  gazetteer: Gazetteer,
  lexicon: HanLexicon,
): EntityFinding[] {
  const counts = counterOf(paragraphs);
  const names = namesByFirst(gazetteer);
  const found = paragraphs.flatMap((text, paragraph) => {
    const known = findKnown(text, paragraph, names, lexicon);
    const named = known.filter(({ kind }) => kind !== 'group');
    const starts = new Map(named.map((finding) => [finding.place.start, finding]));
    const ends = new Map(named.map((finding) => [finding.place.end, finding]));
    return [
      ...known,
      ...findHanPeople(text, paragraph, counts, ends, lexicon),
      ...findBodies(text, paragraph, { starts, ends }, lexicon),
    ];
  });
  return [...found, ...peopleAgain(paragraphs, found)];
}

type Named = readonly [form: string, finding: Omit<EntityFinding, 'place' | 'form'>];

function namesByFirst(gazetteer: Gazetteer): Map<string, Named[]> {
  const names = new Map<string, Named[]>();
  for (const [form, thing] of gazetteer.written) {
    const list = names.get(form.charAt(0)) ?? [];
    names.set(form.charAt(0), list);
    list.push([form, { first: -1, end: -1, by: 'name', ...gazetteer.owner(thing) }]);
  }
  for (const list of names.values()) list.sort(([a], [b]) => b.length - a.length);
  return names;
}

function findKnown(
  text: string,
  paragraph: number,
  names: ReadonlyMap<string, readonly Named[]>,
  lexicon: HanLexicon,
): EntityFinding[] {
  const found: EntityFinding[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const named = names
      .get(text.charAt(start))
      ?.find(([form]) => stands(text, start, form, lexicon));
    if (!named) continue;
    const [form, thing] = named;
    const end = start + form.length;
    found.push({ ...thing, place: { paragraph, start, end }, form });
    const allies = thing.key.startsWith('region:')
      ? lexicon.allies.exec(text.slice(end, end + 8))
      : null;
    if (allies) {
      const group = foundAt(paragraph, end, allies[0], 'group', 0.7, 'a state and its allies');
      found.push({
        ...group,
        key: `allies:${thing.key}`,
        name: form + allies[0],
        form: form + allies[0],
      });
    }
    start = end - 1;
  }
  return found;
}

const letter = /\w/;
const katakana = /[\u30a1-\u30fa\u30fc]/;

/** Whether a name stands there whole: one in letters or katakana has bounds, one in characters has none. */
function stands(text: string, start: number, form: string, { endingsCut }: HanLexicon): boolean {
  if (!text.startsWith(form, start)) return false;
  const around = text.charAt(start - 1) + text.charAt(start + form.length);
  if (letter.test(form.charAt(0))) return !letter.test(around);
  if (katakana.test(form.charAt(0))) return !katakana.test(around);
  return !endingsCut.some(
    ([ending, behind]) => form.endsWith(ending) && text.startsWith(behind, start + form.length),
  );
}

/** Where people who are named with a title stand again without one. */
function peopleAgain(
  paragraphs: readonly string[],
  findings: readonly EntityFinding[],
): EntityFinding[] {
  const people = new Map(
    findings.filter(({ kind }) => kind === 'person').map((finding) => [finding.form, finding]),
  );
  return [...people].flatMap(([form, sample]) => {
    const { office: _, ...like } = sample;
    return paragraphs.flatMap((text, paragraph) => {
      const found: EntityFinding[] = [];
      for (
        let start = text.indexOf(form);
        start >= 0;
        start = text.indexOf(form, start + form.length)
      ) {
        const place = { paragraph, start, end: start + form.length };
        found.push({ ...like, place, confidence: Math.min(like.confidence, 0.7) });
      }
      return found;
    });
  });
}
