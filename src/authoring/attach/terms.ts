import type { LanguageCode, Slug } from '../../story/types.ts';
import type { Named } from '../match/nameMatch.ts';
import { createMatcher } from '../match/matcher.ts';
import type { TokenKind } from '../find/dates/tokenPattern.ts';
import { tokensOf, type Token } from '../find/dates/tokens.ts';
import { vocabularyOf } from '../find/dates/dateVocabulary.ts';
import { keyedWords, withoutParticle } from './wordKeys.ts';

/** Something that two tellings of the same thing are likely to share. */
export interface Term {
  kind: 'name' | 'number' | 'word' | 'plain word';
  /** As an editor is shown it: an id, or what is written. */
  shown: string;
  /** Whether it stands between quotation marks. */
  quoted: boolean;
}

/** What a paragraph says, by what it is compared by. */
export type Terms = ReadonlyMap<string, Term>;

interface Span {
  start: number;
  end: number;
}

/** The terms of paragraphs of both texts: whom each names, its numbers and months, and its other words. */
export function termsOf(
  paragraphs: readonly string[],
  names: readonly Named[],
  language: LanguageCode,
): Terms[] {
  // Here a doubtful name counts as well: that both texts have it by accident is unlikely.
  const found = createMatcher(names).findAll(paragraphs);
  const all = paragraphs.map((text, at) => paragraphTerms(text, found[at] ?? [], language));
  const keys = new Set(all.flatMap((terms) => [...terms.keys()]));
  return all.map(
    (terms) => new Map([...terms].map(([key, term]) => [withoutParticle(key, keys), term])),
  );
}

function paragraphTerms(
  text: string,
  found: readonly (Span & { ids: readonly Slug[] })[],
  language: LanguageCode,
): Terms {
  const isQuoted = quotedIn(text);
  const terms = new Map<string, Term>();
  const add = (key: string, kind: Term['kind'], shown: string, at: number) => {
    const quoted = isQuoted[at] === 1;
    const known = terms.get(key);
    if (known) known.quoted ||= quoted;
    else terms.set(key, { kind, shown, quoted });
  };
  for (const { start, ids } of found) for (const id of ids) add(`name ${id}`, 'name', id, start);
  // The words of a name are no words besides, and the digits of one no number.
  const unnamed = without(text, found);
  const numbers = tokensOf(unnamed, vocabularyOf(language)).filter(isNumber);
  for (const token of numbers) {
    const written = unnamed.slice(token.start, token.end);
    add(numberKey(token, written), 'number', written, token.start);
  }
  for (const { key, isPlain, start, end } of keyedWords(without(unnamed, numbers), language))
    add(key, isPlain ? 'plain word' : 'word', text.slice(start, end), start);
  return terms;
}

const quotations =
  /“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|"[^"]*"|「[^「」]*」|『[^『』]*』|(?<!\p{L})[‘'](?=\p{L})[^‘’']*[’'](?!\p{L})/gu;

/** For each unit of a text, 1 where it stands between quotation marks. */
function quotedIn(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length);
  for (const { 0: quotation, index } of text.matchAll(quotations))
    quoted.fill(1, index, index + quotation.length);
  return quoted;
}

/** The text with spaces in some places, so that all others stay where they are. */
function without(text: string, spans: readonly Span[]): string {
  let [rest, last] = ['', 0];
  for (const { start, end } of spans) {
    rest += text.slice(last, start) + ' '.repeat(end - start);
    last = end;
  }
  return rest + text.slice(last);
}

/** Numbers in digits and words, dates in digits, months. */
const numberKinds: readonly TokenKind[] = [
  'dayNumber',
  'yearNumber',
  'number',
  'numericDate',
  'numberWord',
  'month',
];
const isNumber = ({ kind }: Token) => numberKinds.includes(kind);

const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;

/** Digits of any kind and number words are the same number, and a month is itself in all its names. */
function numberKey({ kind, value }: Token, written: string): string {
  if (kind === 'month') return `month ${value}`;
  if (kind === 'dayNumber' || kind === 'yearNumber' || kind === 'numberWord')
    return `number ${value}`;
  const digits = written.replace(otherDigits, (sign) => String(sign.charCodeAt(0) % 16));
  return `number ${digits.replace(/[^\d](?=\d{3}(?!\d))/g, '')}`;
}
