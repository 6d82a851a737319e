import type { EntityKind, LanguageCode } from '../../../story/types.ts';
import { onceFor } from '../../text/onceFor.ts';
import type { SpeakerWords } from './speakerWords.ts';
import { nothing, oneOf } from '../../text/wordLists.ts';

/** An entity named within a paragraph. Offsets are of the paragraph. */
export interface NamedHere {
  id: string;
  kind: EntityKind;
  /** The name as it is written alone. */
  name: string;
  start: number;
  end: number;
}

export interface Span {
  start: number;
  end: number;
}

/** The words of one speaker, and whom they name. */
export interface SpeakerPhrase extends Span {
  text: string;
  language: LanguageCode;
  words: SpeakerWords;
  named: readonly NamedHere[];
  /** Whether the grammar wants a subject here, not “according to” somebody. */
  isSubject: boolean;
}

export const isLand = ({ kind }: NamedHere) =>
  kind === 'state' || kind === 'territory' || kind === 'place';
export const isBody = (one: NamedHere) =>
  !isLand(one) && one.kind !== 'person' && one.kind !== 'period';

/** The words of a phrase before a name in it, and behind it. */
export const before = ({ text, start }: SpeakerPhrase, { start: end }: Span) =>
  text.slice(start, end);
export const behind = ({ text, end }: SpeakerPhrase, { end: start }: Span) =>
  text.slice(start, end);

/** Nothing but what closes a quotation. */
export const closing = /^[”"»“\s]*$/;

/** The words of a language as patterns. */
export const patternsOf = onceFor((words: SpeakerWords) => {
  const part = (pattern: RegExp = nothing) => pattern.source;
  const word = (list: string | undefined) => `(?<!\\p{L})${oneOf(list)}(?!\\p{L})`;
  return {
    /** What may stand between the beginning of a phrase and a name that is all of it. */
    article: new RegExp(`^(?:${part(words.article)})?[“"«„]?$`, 'i'),
    and: new RegExp(`${part(words.and)}|、`, 'gu'),
    owning: new RegExp(
      `(?<!\\p{L})${oneOf(words.owning)}\\s+(?:${oneOf(words.titles)}\\.?\\s+)?$`,
      'iu',
    ),
    /** A small letter behind a name, with which an office goes on. */
    goingOn: new RegExp(`^\\s+(?!${oneOf(words.placing)}\\s)\\p{Ll}`, 'u'),
    owner: new RegExp(`^(?:['’]s?(?!\\p{L})|${oneOf(words.ownerBehind)})`, 'u'),
    speakingFor: new RegExp(word(words.speakingFor), 'iu'),
    bodyBehind: new RegExp(`^\\s+${oneOf(words.bodyBehind)}$`),
    bodyBefore: new RegExp(`^(?:\\s|[“"«„]|${part(words.bodyBefore)})*$`, 'u'),
    preposition: new RegExp(word(words.prepositions), 'iu'),
    toPlace: new RegExp(`^\\s+(?:${part(words.toPlace)})\\s+$`),
    speech: new RegExp(`^\\s*(?:${part(words.speech)}|[،:«“"])`, 'u'),
  };
});
