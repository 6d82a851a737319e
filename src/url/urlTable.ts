import { type Filters, voicesOf } from '../story/filters.ts';
import { endsBeforeStart, isPeriod } from '../story/period.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import type { EntityKind, Stance } from '../story/types.ts';
import { entityKinds, stances } from '../story/vocabulary.ts';
import { type Embed, embeds, type View, views } from './choices.ts';
import { quoteForm } from './quote.ts';

/**
 * All that the query of a URL can say: what is filtered for, which view is open where it is not the first, which
 * part is framed by another page, which text is read where it is not the retelling, and which words of the
 * paragraph are quoted.
 */
export interface UrlSettings extends Filters {
  view?: View;
  embed?: Embed;
  text?: 'original';
  quote?: string;
}

/**
 * The one table of URL parameters: each row both reads and writes its own. `read` gets the text of the
 * parameter and gives the value, or the reason (a text key under `url.`) why it is none.
 */
export interface Parameter<Key extends keyof UrlSettings> {
  key: Key;
  read: (
    text: string,
    index: StoryIndex,
    sofar: UrlSettings,
  ) => ParameterResult<NonNullable<UrlSettings[Key]>>;
  write: (value: NonNullable<UrlSettings[Key]>) => string;
}

export type ParameterResult<Value> =
  | { valid: true; value: Value }
  | { valid: false; reason: Reason };

/** Why a parameter was ignored; each is a text key under `url.`. */
export type Reason =
  | 'unknownVoice'
  | 'unknownValue'
  | 'notADate'
  | 'endsBeforeStart'
  | 'noOriginal'
  | 'notAQuote'
  | 'empty';

const valid = <Value>(value: Value): ParameterResult<Value> => ({ valid: true, value });
const invalid = (reason: Reason) => ({ valid: false as const, reason });

/** Several words of a fixed vocabulary, divided by commas. All of them say as much as none. */
function readChoices<Word extends string>(
  text: string,
  vocabulary: readonly Word[],
): ParameterResult<Word[]> {
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
  read: (text) => readChoices<Stance>(text, stances),
  write: (chosen) => chosen.join(','),
};

const kind: Parameter<'kind'> = {
  key: 'kind',
  read: (text) => readChoices<EntityKind>(text, entityKinds),
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

/** One word of a fixed vocabulary. */
function readWord<Word extends string>(
  text: string,
  vocabulary: readonly Word[],
): ParameterResult<Word> {
  const known = vocabulary.find((word) => word === text);
  if (known) return valid(known);
  return invalid(text === '' ? 'empty' : 'unknownValue');
}

const view: Parameter<'view'> = {
  key: 'view',
  read: (text) => readWord<View>(text, views),
  write: (name) => name,
};

const embed: Parameter<'embed'> = {
  key: 'embed',
  read: (text) => readWord<Embed>(text, embeds),
  write: (part) => part,
};

const wording: Parameter<'text'> = {
  key: 'text',
  read: (name, { story }) => {
    const reading = readWord(name, ['original']);
    return reading.valid && !story.original ? invalid('noOriginal') : reading;
  },
  write: (name) => name,
};

/** Whether the words still stand in the text is found out later: that needs the whole paragraph. */
const quote: Parameter<'quote'> = {
  key: 'quote',
  read: (text) => (quoteForm.test(text) ? valid(text) : invalid('notAQuote')),
  write: (text) => text,
};

/** In the order in which they are read and written. */
export const parameters = [voice, stance, kind, from, to, view, embed, wording, quote] as const;
