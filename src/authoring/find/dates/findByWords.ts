import type { Vocabulary } from './dateVocabulary.ts';
import type { DateWords } from './dateWords.ts';
import { dayRules } from './dayRules.ts';
import { decadeRules } from './decadeRules.ts';
import type { DateFinding } from './dateFinding.ts';
import { openDayRules } from './openDayRules.ts';
import { isSolarHijri, otherCalendarRules, solarHijri } from './otherCalendars.ts';
import { DatePhrase, type PhraseContext } from './datePhrase.ts';
import { relativeRules } from './relativeRules.ts';
import type { Rule } from './rule.ts';
import { tenseBefore, untilPointsAhead, type VerbPatterns } from './tense.ts';
import { codesOf } from './tokenPattern.ts';
import { tokensOf, type Token } from './tokens.ts';
import { yearRules } from './yearRules.ts';

const rulesOf = (words: DateWords): Rule[] => [
  ...dayRules(words),
  ...openDayRules(words),
  ...yearRules(words),
  ...decadeRules(),
  ...relativeRules(words),
  ...otherCalendarRules(),
];

/** Whether a time belongs to what stands behind it, so that the verb says nothing of it: will discuss Friday’s attack. */
function isPossessive(text: string, last: Token | undefined, verbs: VerbPatterns | null): boolean {
  if (!last || !verbs?.possessiveEnding) return false;
  verbs.possessiveEnding.lastIndex = last.end;
  return verbs.possessiveEnding.test(text);
}

const built = new WeakMap<Vocabulary, readonly Rule[]>();

/** Finds statements of time with our own rules, in any language that divides its words. */
export function findByWords(
  text: string,
  vocabulary: Vocabulary,
  published: string | null,
): DateFinding[] {
  const tokens = tokensOf(text, vocabulary);
  const codes = codesOf(tokens);
  const { words, verbs } = vocabulary;
  const rules = built.get(vocabulary) ?? rulesOf(words);
  built.set(vocabulary, rules);
  const findings: DateFinding[] = [];
  for (const { pattern, read } of rules) {
    for (const match of codes.matchAll(pattern)) {
      const matched = tokens.slice(match.index, match.index + match[0].length);
      const context: PhraseContext = {
        isFuture: () =>
          tenseBefore(text, tokens, match.index, verbs) === 'future' &&
          !isPossessive(text, matched.at(-1), verbs),
        untilPointsAhead: () => untilPointsAhead(text, tokens, match.index, verbs),
      };
      const phrase = new DatePhrase(matched, words, published, context);
      const own = read(phrase);
      const reading = own && isSolarHijri(phrase) ? solarHijri : own;
      const [first, last] = [matched[0], matched.at(-1)];
      if (reading && first && last) findings.push({ start: first.start, end: last.end, reading });
    }
  }
  return findings;
}
