import type { DateVerbs } from './dateWords.ts';
import { composedLowerCase } from './letters.ts';
import type { TokenKind } from './tokenPattern.ts';
import type { Token } from './tokens.ts';

/*
 * Whether the verb before a time tells of the future: “will meet on Monday”. Few verbs are known here, so that a
 * clause in which none of them stands tells of nothing, and the time is read as it always was.
 */

export type Tense = 'future' | 'past' | null;

/** The verbs of a language, ready to be looked for at the end of two words. */
export interface VerbPatterns {
  future: RegExp;
  past: RegExp;
  present: RegExp | null;
  possessiveEnding: RegExp | null;
  fold: (word: string) => string;
  andPrefix: string | null;
}

const atEnd = (forms: readonly string[]) => new RegExp(`(?:^| )(?:${forms.join('|')})$`, 'u');

export const verbPatterns = (verbs: DateVerbs): VerbPatterns => ({
  future: atEnd(verbs.future),
  past: atEnd(verbs.past),
  present: verbs.present ? atEnd(verbs.present) : null,
  possessiveEnding:
    verbs.possessiveEnding === undefined ? null : new RegExp(verbs.possessiveEnding, 'uy'),
  fold: verbs.fold ?? composedLowerCase,
  andPrefix: verbs.andPrefix ?? null,
});

/** Farther back than this a verb hardly belongs to the time. */
const farthest = 12;
const clauseEnds: readonly TokenKind[] = ['comma', 'dot', 'sign', 'open', 'close'];
const times: readonly TokenKind[] = ['month', 'weekday', 'relativeDay', 'numericDate'];
/** From these a clause counts on, so that an “until” in it does not point ahead of now. */
const starts: readonly TokenKind[] = [...times, 'yearNumber', 'since', 'from'];
/** Vowel marks and the stroke that lengthens an Arabic word, which may stand in any word. */
const marks = /[\p{M}\u0640]/gu;

/** The words of the same clause that stand before a token, the last of them first. */
function clauseBefore(tokens: readonly Token[], index: number): readonly Token[] {
  const before = tokens.slice(Math.max(0, index - farthest), index).toReversed();
  const end = before.findIndex(({ kind }) => clauseEnds.includes(kind));
  return end === -1 ? before : before.slice(0, end);
}

/** Whether a word joins what stands before it with what follows: “and”, “until”, or an “and” joined to its front. */
const joins = (text: string, token: Token | undefined, { andPrefix }: VerbPatterns) =>
  token !== undefined &&
  (token.kind === 'and' ||
    token.kind === 'until' ||
    (andPrefix !== null && text.startsWith(andPrefix, token.start)));

/** The tense of the nearest verb before a token, in the same clause; null where no verb is known there. */
export function tenseBefore(
  text: string,
  tokens: readonly Token[],
  index: number,
  verbs: VerbPatterns | null,
): Tense {
  if (!verbs) return null;
  const clause = clauseBefore(tokens, index);
  const words = clause.map(({ start, end }) =>
    verbs.fold(text.slice(start, end).replace(marks, '')),
  );
  // Of two times behind a verb the second may belong to something else, “in March for the fire in August”, unless a
  // word joins the two.
  let isJoined = joins(text, tokens[index], verbs);
  for (const [at, word] of words.entries()) {
    const token = clause[at];
    if (token && times.includes(token.kind) && !isJoined) return null;
    isJoined ||= joins(text, token, verbs);
    const pair = `${words[at + 1] ?? ''} ${word}`;
    if (verbs.future.test(pair)) return 'future';
    if (verbs.past.test(pair)) return 'past';
    if (verbs.present?.test(pair)) return null;
  }
  return null;
}

/**
 * Whether “until” before a time points ahead: no verb of the past stands before it, and no time from which it counts.
 * Where it begins the clause its verb follows, and where we know no verbs of the past none can be told.
 */
export function untilPointsAhead(
  text: string,
  tokens: readonly Token[],
  index: number,
  verbs: VerbPatterns | null,
): boolean {
  const clause = clauseBefore(tokens, index);
  if (clause.length === 0 || !verbs) return false;
  const countsFrom = clause.some(({ kind }) => starts.includes(kind));
  return !countsFrom && tenseBefore(text, tokens, index, verbs) !== 'past';
}
