import { foldWord } from '../../../../story/fold.ts';
import type { EntityKind } from '../../../../story/types.ts';
import { couldBeName } from './personNames.ts';
import { isSpaced as joined, isUnjoined as isBare, type Starts } from './nounSpans.ts';
import type { ArabicText } from './grammar.ts';
import { placeOf, written, type EntityFinding } from '../entityFinding.ts';
import type { TextWord } from '../textWords.ts';

/* Groups of states, peoples and regions: the Gulf states, the United States and its allies, eastern Russia. */

/** The groups, peoples and regions in the text. */
export function findGroups(text: ArabicText, starts: Starts): EntityFinding[] {
  return text.words.flatMap(
    (word, index) =>
      statesOf(text, index, word, starts) ??
      alliesOf(text, index, starts) ??
      blocOf(text, index, word, starts) ??
      peopleOf(text, index, word, starts) ??
      regionOf(text, index, word, starts) ??
      townOf(text, index, word, starts) ??
      seatOf(text, index, word, starts) ??
      [],
  );
}

function finding(
  text: ArabicText,
  first: number,
  end: number,
  kind: EntityKind,
  name: string,
  confidence: number,
  reason: string,
): EntityFinding {
  const key = `${kind}:${name.split(/\s+/).map(foldWord).join(' ')}`;
  return {
    place: placeOf(text, first, end),
    first,
    end,
    key,
    name,
    form: name,
    kind,
    confidence,
    reason,
    by: 'name',
  };
}

const nameFrom = (text: ArabicText, first: number, end: number, form: string) =>
  [
    text.names.writing.unjoined(text.words[first]?.text ?? '', form),
    end > first + 1 ? written(text, first + 1, end) : '',
  ]
    .join(' ')
    .trim();

/** “The five states of Central Asia”, “the Gulf states”, “the Arab states”. */
function statesOf(
  text: ArabicText,
  index: number,
  word: TextWord,
  starts: Starts,
): EntityFinding | null {
  const { states, theStates, ...groups } = text.grammar.groups;
  const form = word.forms.find((candidate) => candidate === states || candidate === theStates);
  const next = text.words[index + 1];
  if (!form || !joined(next)) return null;
  let end = index + 1;
  if (form === theStates) {
    if (!groups.regions.has(next.key)) return null;
    end += 1;
  } else {
    const known = starts.get(index + 1);
    if (known?.by === 'name') {
      if (known.kind !== 'place') return null;
      end = known.end;
    } else if (
      text.grammar.hasArticle(next) &&
      !text.grammar.isPassingAdjective(next.key) &&
      !text.grammar.isFunctionWord(next) &&
      groups.regionNouns.test(next.key)
    ) {
      end += 1;
    } else {
      return null;
    }
  }
  while (
    joined(text.words[end]) &&
    (groups.countable.has(text.words[end]?.key ?? '') || starts.get(end)?.by === 'adjective')
  )
    end += 1;
  if (groups.others.has(text.words[end]?.key ?? '')) return null;
  return finding(
    text,
    index,
    end,
    'group',
    nameFrom(text, index, end, form),
    0.6,
    'a group of states',
  );
}

/** “The United States and its allies”: the group begins behind the state, which keeps its own place. */
function alliesOf(text: ArabicText, index: number, starts: Starts): EntityFinding | null {
  const state = starts.get(index);
  const word = state?.by === 'name' ? text.words[state.end] : undefined;
  if (!state || !joined(word) || !text.grammar.groups.allies.test(word.key)) return null;
  return allies(
    finding(
      text,
      state.end,
      state.end + 1,
      'group',
      text.grammar.groups.alliesOf(state.name),
      0.7,
      'a state and its allies',
    ),
    state,
  );
}

/** “The bloc that the United States leads”. */
function blocOf(
  text: ArabicText,
  index: number,
  word: TextWord,
  starts: Starts,
): EntityFinding | null {
  const { blocs, leads, relative } = text.grammar.groups;
  const form = word.forms.find((candidate) => blocs.has(candidate));
  if (!form) return null;
  const verb = relative.test(text.words[index + 1]?.key ?? '') ? index + 2 : index + 1;
  if (!leads.test(text.words[verb]?.key ?? '')) return null;
  const state = starts.get(verb + 1);
  if (!state || state.by !== 'name' || !joined(text.words[verb + 1])) return null;
  const name = nameFrom(text, index, state.end, form);
  return allies(
    finding(text, index, state.end, 'group', name, 0.6, `a bloc that ${state.name} leads`),
    state,
  );
}

const allies = (group: EntityFinding, state: EntityFinding): EntityFinding => ({
  ...group,
  key: `allies:${state.key}`,
});

/** “The Muslim minorities”, “the Palestinian people”. */
function peopleOf(
  text: ArabicText,
  index: number,
  word: TextWord,
  starts: Starts,
): EntityFinding | null {
  const { peopleAdjective, peoples } = text.grammar.groups;
  const form = word.forms.find((candidate) => peoples.has(candidate));
  const next = text.words[index + 1];
  if (
    !form ||
    !joined(next) ||
    text.grammar.isFunctionWord(next) ||
    text.grammar.isVerb(next) ||
    text.grammar.isPassingAdjective(next.key)
  )
    return null;
  const definite = text.grammar.isDefinite(form);
  if (definite !== text.grammar.hasArticle(next) || (definite && !peopleAdjective.test(next.text)))
    return null;
  if (!definite && !couldBeName(text, next, 0)) return null;
  const end = starts.get(index + 1)?.end ?? index + 2;
  return finding(
    text,
    index,
    end,
    'community',
    nameFrom(text, index, end, form),
    0.55,
    `a people or community, after “${text.names.writing.unjoined(word.text, form)}”`,
  );
}

/** “Eastern Russia”, “the north-east of Syria”. */
function regionOf(
  text: ArabicText,
  index: number,
  word: TextWord,
  starts: Starts,
): EntityFinding | null {
  const { sides } = text.grammar.groups;
  const form = word.forms.find((candidate) => sides.has(candidate));
  if (!form || starts.has(index)) return null;
  const at = sides.has(text.words[index + 1]?.key ?? '') ? index + 2 : index + 1;
  const known = starts.get(at);
  const next = text.words[at];
  if (!known || known.by !== 'name' || !joined(next) || !isBare(next, known)) return null;
  if (known.kind !== 'state' && known.kind !== 'territory' && !known.key.startsWith('world:'))
    return null;
  return finding(
    text,
    index,
    known.end,
    'place',
    nameFrom(text, index, known.end, form),
    0.5,
    'a part of a country',
  );
}

/** A town after “in”: with its state behind it (“in Sochi in Russia”), or at the head of a sentence. */
function townOf(
  text: ArabicText,
  index: number,
  word: TextWord,
  starts: Starts,
): EntityFinding | null {
  const { isJoinedTo, joined: particles, words } = text.grammar;
  if (!words.in.has(word.key)) return null;
  const [town, next] = [text.words[index + 1], text.words[index + 2]];
  if (
    !joined(town) ||
    !next ||
    starts.has(index + 1) ||
    text.grammar.hasArticle(town) ||
    !couldBeName(text, town, 0)
  )
    return null;
  const state = starts.get(index + 2);
  const inState =
    joined(next) &&
    isJoinedTo(next.key, particles.in) &&
    state?.by === 'name' &&
    !isBare(next, state);
  const heads = word.opens && /^،\s/.test(next.gap) && town.text.length > 3;
  if (!inState && !heads) return null;
  const reason = inState ? `a place in ${state.name}` : 'after “in” at the head of a sentence';
  return finding(text, index + 1, index + 2, 'place', town.text, inState ? 0.6 : 0.4, reason);
}

/** “The capital Khartoum”: the name stands bare behind the noun with its article. */
function seatOf(
  text: ArabicText,
  index: number,
  word: TextWord,
  starts: Starts,
): EntityFinding | null {
  // The noun may be a name itself, of a paper.
  const within = (starts.get(index - 1)?.end ?? 0) > index;
  if (within || !word.forms.some((form) => text.grammar.groups.seats.has(form))) return null;
  let at = index + 1;
  while (
    at < index + 3 &&
    joined(text.words[at]) &&
    text.grammar.hasArticle(text.words[at] ?? word)
  )
    at += 1;
  const town = text.words[at];
  if (!joined(town) || starts.get(at)?.by === 'name' || !couldBeName(text, town, 0)) return null;
  return finding(text, at, at + 1, 'place', town.text, 0.6, `stands behind “${word.text}”`);
}
