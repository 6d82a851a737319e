import { withoutObject } from './objectBehind.ts';
import type { Clauses } from './clauses.ts';
import { find, type SpeechReport, reportOf } from './report.ts';
import { nameBefore, nameBehind, type NamedSpeaker, type Range, speechAt } from './speakerNames.ts';

const inPresent = ({ words, lexicon }: Clauses, index: number) =>
  lexicon.words.present?.test(words[index]?.key ?? '') === true;

/**
 * A subject that opens its clause right before a verb: “and Beirut accuses”. Of a verb in the past only at the beginning of a
 * sentence, and never where a “that” behind the verb’s neighbour shows that this one speaks.
 */
function subjectBefore(clauses: Clauses, index: number, named: NamedSpeaker | null): Range | null {
  const isPresent = inPresent(clauses, index);
  const isAccusing = clauses.isAny(index, 'objectVerbs');
  if (!isAccusing && (!isPresent || named === null || named.isSpeech)) return null;
  const before = nameBefore(clauses, index);
  if (!before || before.behind !== index || before.behind - before.first > 4) return null;
  const opens = isPresent
    ? clauses.breaks(before.first)
    : before.first === 0 || /[.!?؟]\s*$/.test(clauses.gap(before.first));
  return opens ? before : null;
}

/** A verb whose speaker stands behind it: “said the minister that”. */
export function verbFirst(clauses: Clauses, index: number): SpeechReport | null {
  const cue = { first: index, behind: index + 1 };
  const needs = clauses.partner('pairs', index);
  const isDoubtful = clauses.isAny(index, 'doubtfulVerbs');
  const named = nameBehind(clauses, index);
  if (needs !== null) {
    const partner = find(clauses, index + 1, (at) => clauses.words[at]?.key === needs);
    if (!named || partner <= index + 1 || partner > named.behind) return null;
    return reportOf(
      clauses,
      cue,
      { first: named.first, behind: partner },
      {
        confidence: 0.7,
        reason: 'A reporting verb, and who speaks behind it.',
      },
    );
  }
  const subject = isDoubtful ? null : subjectBefore(clauses, index, named);
  if (subject) {
    return reportOf(clauses, cue, subject, {
      confidence: 0.5,
      reason: 'A reporting verb, and who seems to speak before it.',
    });
  }
  if (named) {
    if (isDoubtful && !named.isSpeech) return null;
    if (clauses.isAny(index, 'objectVerbs')) {
      const { nouns } = clauses.lexicon.words;
      return reportOf(clauses, cue, nouns ? withoutObject(clauses, named, nouns) : named, {
        confidence: 0.5,
        reason: 'A verb of accusing or asking; where the speaker’s name ends is a guess.',
      });
    }
    return reportOf(clauses, cue, named, {
      confidence: named.isSpeech ? 0.9 : named.behind - named.first > 8 ? 0.5 : 0.75,
      reason: 'A reporting verb, and who speaks behind it.',
    });
  }
  if (clauses.isAny(index, 'objectVerbs')) return null;
  const isPresent = inPresent(clauses, index);
  const before = nameBefore(clauses, index);
  const opens = before?.behind === index && clauses.breaks(before.first);
  const isSubject = before && (isPresent || opens || clauses.isAny(before.first - 1, 'wasBefore'));
  if (isSubject && before.behind - before.first <= 5) {
    return reportOf(clauses, cue, before, {
      confidence: 0.6,
      reason: 'A reporting verb, and who speaks before it.',
    });
  }
  if (isPresent || !speechAt(clauses, index + 1)) return null;
  return reportOf(clauses, cue, 'before', {
    confidence: 0.6,
    reason: 'The verb names nobody: the speaker before goes on.',
  });
}
