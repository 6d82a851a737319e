import { placeOf, written, type Finding } from '../entityFinding.ts';
import type { Text } from '../textWords.ts';
import type { Found } from './officeTitles.ts';
import { isJoined } from './personNames.ts';

const nouns = new Set(
  'republic kingdom federation sultanate commonwealth emirate republique royaume republica reino republik королевство королевства республика республики республике республику республикой'.split(
    ' ',
  ),
);
const links = new Set('of the de du des d la le del'.split(' '));

/** “the People’s Republic of China”, “République du Mali”: a state under its full style is the state. */
export function findFormalStates(text: Text, { starts }: Found): Finding[] {
  return [...starts.values()].flatMap((state) => {
    if (state.by !== 'name' || !state.key.startsWith('region:')) return [];
    let noun = state.first - 1;
    while (noun > 0 && isJoined(text.words[noun + 1]) && links.has(text.words[noun]?.key ?? ''))
      noun -= 1;
    const word = text.words[noun];
    if (!word || word.capital === 'none' || !nouns.has(word.key) || !isJoined(text.words[noun + 1]))
      return [];
    let first = noun;
    while (
      first > noun - 3 &&
      isJoined(text.words[first]) &&
      text.words[first - 1]?.capital === 'first' &&
      !text.words[first - 1]?.opens
    )
      first -= 1;
    return [
      {
        ...state,
        first,
        place: placeOf(text, first, state.end),
        form: written(text, first, state.end).replace(/['’]s$/, ''),
      },
    ];
  });
}
