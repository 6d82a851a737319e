import { characterAfter, characterBefore, inOneWord } from '../../compiler/wholeWords.ts';
import type { LinkedWords } from '../../compiler/paragraphTexts.ts';
import type { Place } from '../types.ts';
import type { PlannedEntity, PlannedEvent } from './plan.ts';

/** Words made whole: a link that begins or ends inside a word would tear its letters apart. */
function widened(text: string, place: Place): Pick<Place, 'start' | 'end'> {
  let { start, end } = place;
  const isInside = (at: number) => inOneWord(characterBefore(text, at), characterAfter(text, at));
  while (start > 0 && isInside(start)) start -= characterBefore(text, start).length;
  while (end < text.length && isInside(end)) end += characterAfter(text, end).length;
  // A quotation mark that is opened in the link is closed in it too.
  const quoted = /([«“])[^»”]*$/.exec(text.slice(start, end))?.[1];
  if (quoted && text[end] === (quoted === '«' ? '»' : '”')) end += 1;
  return { start, end };
}

/** The links of each paragraph, and what stands in it without words of its own. */
export interface PlannedLinks {
  links: LinkedWords[][];
  implied: string[][];
}

/** Makes links of the places of entities and of the words that state dates; where they meet, the entity’s stays. */
export function planLinks(
  texts: readonly string[],
  entities: readonly PlannedEntity[],
  events: readonly PlannedEvent[],
): PlannedLinks {
  const links = texts.map((): LinkedWords[] => []);
  const implied = texts.map((): string[] => []);
  // Which letters of each paragraph are linked.
  const taken = texts.map((text) => new Uint8Array(text.length));
  const add = (id: string, place: Place): boolean => {
    const { start, end } = widened(texts[place.paragraph] ?? '', place);
    const here = taken[place.paragraph];
    if (!here || here.subarray(start, end).includes(1)) return false;
    here.fill(1, start, end);
    links[place.paragraph]?.push({ start, end, id });
    return true;
  };
  for (const { id, places } of entities) for (const place of places) add(id, place);
  for (const { id, statements } of events) {
    for (const { place } of statements) {
      if (!add(id, place)) implied[place.paragraph]?.push(id);
    }
  }
  const linked = links.map((here) => here.toSorted((a, b) => a.start - b.start));
  return {
    links: linked,
    implied: implied.map((here, at) =>
      [...new Set(here)].filter((id) => !linked[at]?.some((link) => link.id === id)),
    ),
  };
}
