import { onceFor } from '../../text/onceFor.ts';
import type { NamedHere } from './speakerPhrase.ts';
import type { SpeakerWords } from './speakerWords.ts';
import { nothing } from '../../text/wordLists.ts';

/** Farther behind the office nobody bears it, in UTF-16 units; so a long paragraph is not searched for every speaker. */
const farthest = 120;

const patternsOf = onceFor(({ title, forParty, that = nothing }: SpeakerWords) => ({
  gaps: [
    // What stands between an office and who bears it: what the office is of, a comma, a title at most.
    new RegExp(
      `^[^.!?؟…،,:;؛"“«„\\d]{0,60}[،,]\\s(?:(?:${title ? `${title.source}|` : ''}\\p{Lu})\\p{L}*\\.?\\s)?$`,
      'u',
    ),
    ...(forParty ? [new RegExp(`^\\s(?:${forParty.source})$`, 'u')] : []),
  ],
  behind: new RegExp(`^(?:[،,.]|\\s(?:${that.source})\\s|$)`),
}));

/**
 * Whoever bears the office that speaks: “said the head of the union, Anna Berg.” The name stands between commas, before
 * “that”, or ends its sentence.
 * @param end the offset at which the words of the speaker end
 */
export function bearerBehind(
  text: string,
  end: number,
  named: readonly NamedHere[],
  words: SpeakerWords,
): NamedHere | undefined {
  const { gaps, behind } = patternsOf(words);
  const and = words.andJoined;
  return named.find(
    (one) =>
      one.kind === 'person' &&
      one.start > end &&
      one.start < end + farthest &&
      // “And” before the name makes it another’s.
      (and === undefined || !text.startsWith(and, one.start) || one.name.startsWith(and)) &&
      gaps.some((gap) => gap.test(text.slice(end, one.start))) &&
      behind.test(text.slice(one.end)),
  );
}
