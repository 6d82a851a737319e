import { foldWord } from '../../../../story/fold.ts';
import { placeOf, type Finding } from '../entityFinding.ts';
import type { Text } from '../textWords.ts';

/*
 * عُمان the state and عمّان the capital of Jordan are one word where the marks are left out, as they mostly are. Nothing
 * else that the news names every day is so near to something so far from it.
 */

const state = 'region:OM';
const capital = foldWord('العاصمة');
const shadda = /م\p{M}*\u0651/u;

/** Takes the capital of Jordan out of what was found as Oman. */
export function tellOmanFromAmman(text: Text, findings: readonly Finding[]): Finding[] {
  const alone = findings.filter(
    ({ key, by, first, end }) => key === state && by === 'name' && end === first + 1,
  );
  const cities = new Set(alone.filter(({ first }) => isCity(text, first)));
  // What is written as the city once is meant by the bare word too, unless the text names the sultanate.
  const isOman = findings.some((found) => found.key === state && !alone.includes(found));
  if (cities.size > 0 && !isOman) for (const found of alone) cities.add(found);
  return findings.map((found) => (cities.has(found) ? amman(text, found) : found));
}

/** Whether a word has the mark of the city, or is called a capital. */
function isCity({ words }: Text, at: number): boolean {
  const isCapital = [words[at - 1], words[at - 2]].some((word) => word?.forms.includes(capital));
  return isCapital || shadda.test(words[at]?.text ?? '');
}

function amman(text: Text, { first, end, form }: Finding): Finding {
  const reason = 'the capital of Jordan, by its mark or by what the text says of it';
  return {
    place: placeOf(text, first, end),
    first,
    end,
    key: 'capital:region:JO',
    name: 'عمّان',
    form,
    kind: 'place',
    confidence: 0.7,
    reason,
    by: 'name',
  };
}
