import { type Filters, voicesOf } from '../story/filters.ts';
import { endsBeforeStart, isPeriod } from '../story/period.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import type { EntityKind, Stance } from '../story/types.ts';
import { entityKinds, stances } from '../story/vocabulary.ts';
import { type View, views } from './focus.ts';

/** All that the query of a URL can say: what is filtered for, and which view is open where it is not the first. */
export interface Settings extends Filters {
  view?: View;
}

/**
 * The one table of URL parameters: each row both reads and writes its own. `read` gets the text of the
 * parameter and gives the value, or the reason (a text key under `url.`) why it is none.
 */
export interface Parameter<Key extends keyof Settings> {
  key: Key;
  read: (text: string, index: StoryIndex, sofar: Settings) => Reading<NonNullable<Settings[Key]>>;
  write: (value: NonNullable<Settings[Key]>) => string;
}

export type Reading<Value> = { valid: true; value: Value } | { valid: false; reason: Reason };

/** Why a parameter was ignored; each is a text key under `url.`. */
export type Reason = 'unknownVoice' | 'unknownValue' | 'notADate' | 'endsBeforeStart' | 'empty';

const valid = <Value>(value: Value): Reading<Value> => ({ valid: true, value });
const invalid = (reason: Reason) => ({ valid: false as const, reason });

/** Several words of a fixed vocabulary, divided by commas. All of them say as much as none. */
function readWords<Word extends string>(
  text: string,
  vocabulary: readonly Word[],
): Reading<Word[]> {
  const words = text.split(',').filter(Boolean);
  if (words.length === 0) return invalid('empty');
  const known = vocabulary.filter((word) => words.includes(word));
  return words.every((word) => (vocabulary as readonly string[]).includes(word))
    ? valid(known)
    : invalid('unknownValue');
}

const voice: Parameter<'voice'> = {
  key: 'voice',
  read: (text, index) => {
    if (text === '') return invalid('empty');
    const speaks =
      voicesOf(index).has(text) ||
      index.story.relations.some((relation) => relation.voices.includes(text));
    return speaks ? valid(text) : invalid('unknownVoice');
  },
  write: (id) => id,
};

const stance: Parameter<'stance'> = {
  key: 'stance',
  read: (text) => readWords<Stance>(text, stances),
  write: (chosen) => chosen.join(','),
};

const kind: Parameter<'kind'> = {
  key: 'kind',
  read: (text) => readWords<EntityKind>(text, entityKinds),
  write: (chosen) => chosen.join(','),
};

const from: Parameter<'from'> = {
  key: 'from',
  read: (text) => {
    if (text === '') return invalid('empty');
    return isPeriod(text) ? valid(text) : invalid('notADate');
  },
  write: (date) => date,
};

const to: Parameter<'to'> = {
  key: 'to',
  read: (text, _index, sofar) => {
    if (text === '') return invalid('empty');
    if (!isPeriod(text)) return invalid('notADate');
    return sofar.from && endsBeforeStart(sofar.from, text)
      ? invalid('endsBeforeStart')
      : valid(text);
  },
  write: (date) => date,
};

const view: Parameter<'view'> = {
  key: 'view',
  read: (text) => {
    const known = views.find((name) => name === text);
    if (known) return valid(known);
    return invalid(text === '' ? 'empty' : 'unknownValue');
  },
  write: (name) => name,
};

/** In the order in which they are read and written. */
export const parameters = [voice, stance, kind, from, to, view] as const;
