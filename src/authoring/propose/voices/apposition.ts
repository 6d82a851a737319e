import type { NamedHere } from './roles.ts';

/** What stands between an office and who bears it: what the office is of, a comma, a title at most. */
const toBearer = /^[^.!?؟…،,:;؛"“«„\d]{0,60}[،,]\s(?:(?:ال|\p{Lu})\p{L}*\.?\s)?$/u;

/** النائب عن حزب الغد سامي …: whom a deputy sits for. */
const forParty = /^\sعن\s(?:\p{L}+\s){1,6}$/u;

/** Farther behind the office nobody bears it, in UTF-16 units; so a long paragraph is not searched for every speaker. */
const farthest = 120;

/**
 * Whoever bears the office that speaks: «قالت مديرة المعهد، الدكتورة سلوى الحاج، إن» and “said the head of the union, Anna Berg.”
 * The name stands between commas, before “that”, or ends its sentence.
 * @param behind the offset at which the words of the speaker end
 */
export function bearerBehind(
  text: string,
  behind: number,
  named: readonly NamedHere[],
): NamedHere | undefined {
  return named.find(
    ({ kind, name, start, end }) =>
      kind === 'person' &&
      start > behind &&
      start < behind + farthest &&
      // “And” before the name makes it another’s.
      (!text.startsWith('و', start) || name.startsWith('و')) &&
      [toBearer, forParty].some((gap) => gap.test(text.slice(behind, start))) &&
      /^(?:[،,.]|\s[أإ]ن\s|$)/.test(text.slice(end)),
  );
}
