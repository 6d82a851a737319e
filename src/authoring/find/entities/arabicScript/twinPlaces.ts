import { foldWord } from '../../../../story/fold.ts';
import { placeOf, type EntityFinding } from '../entityFinding.ts';
import type { TwinPlace } from './arabicScriptLexicon.ts';
import type { ArabicText } from './grammar.ts';

/* A state and a city that are one word where the marks are left out, as they mostly are. */

/** Takes the cities out of what was found as states of the same letters. */
export function tellTwinPlaces(
  text: ArabicText,
  findings: readonly EntityFinding[],
): EntityFinding[] {
  return text.grammar.twinPlaces.reduce<EntityFinding[]>(
    (found, twin) => tellTwin(text, found, twin),
    [...findings],
  );
}

function tellTwin(
  text: ArabicText,
  findings: readonly EntityFinding[],
  twin: TwinPlace,
): EntityFinding[] {
  const alone = findings.filter(
    ({ key, by, first, end }) => key === twin.state && by === 'name' && end === first + 1,
  );
  const cities = new Set(alone.filter(({ first }) => isCity(text, first, twin)));
  // What is written as the city once is meant by the bare word too, unless the text names the state in full.
  const isState = findings.some((found) => found.key === twin.state && !alone.includes(found));
  if (cities.size > 0 && !isState) for (const found of alone) cities.add(found);
  return findings.map((found) => (cities.has(found) ? cityAt(text, found, twin) : found));
}

/** Whether a word has the mark of the city, or is called one. */
function isCity({ words }: ArabicText, at: number, { called, mark }: TwinPlace): boolean {
  const nouns = called.map(foldWord);
  const isCalled = [words[at - 1], words[at - 2]].some((word) =>
    word?.forms.some((form) => nouns.includes(form)),
  );
  return isCalled || mark.test(words[at]?.text ?? '');
}

function cityAt(
  text: ArabicText,
  { first, end, form }: EntityFinding,
  { city }: TwinPlace,
): EntityFinding {
  return {
    ...city,
    place: placeOf(text, first, end),
    first,
    end,
    form,
    kind: 'place',
    confidence: 0.7,
    by: 'name',
  };
}
