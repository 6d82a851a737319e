import { placeOf, written, type EntityFinding } from '../entityFinding.ts';
import type { Text } from '../textWords.ts';
import type { Found } from './officeTitles.ts';
import { isJoined } from './personNames.ts';
import type { Rules } from './rules.ts';

/** “the People’s Republic of China”, “République du Mali”: a state under its full style is the state. */
export function findFormalStates(text: Text, { starts }: Found, rules: Rules): EntityFinding[] {
  return [...starts.values()].flatMap((state) => {
    if (state.by !== 'name' || !state.key.startsWith('region:')) return [];
    let noun = state.first - 1;
    while (
      noun > 0 &&
      isJoined(text.words[noun + 1]) &&
      rules.styleLinks.has(text.words[noun]?.key ?? '')
    )
      noun -= 1;
    const word = text.words[noun];
    if (
      !word ||
      word.capital === 'none' ||
      !rules.stateStyles.has(word.key) ||
      !isJoined(text.words[noun + 1])
    )
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
