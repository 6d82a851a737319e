import type { LanguageCode } from '../../../story/types.ts';
import { dayRules } from './dayRules.ts';
import type { Finding } from './finding.ts';
import type { Reading } from './reading.ts';
import { Phrase, type PhraseContext, type Rule, type WordOrder } from './rules.ts';
import { tenseBefore, untilPointsAhead } from './tense.ts';
import { tokensOf, type Token } from './tokens.ts';
import { vocabularyOf } from './vocabulary.ts';
import { yearRules } from './yearRules.ts';

const rulesOf = (order: WordOrder) => [...dayRules(order), ...yearRules(order)];
const solarHijri: Reading = {
  unresolved:
    'A year from 1200 to 1500 is one of the solar Hijri calendar here, which is not converted. Write the Gregorian date.',
};

/** Whether a Persian phrase has a year of the solar Hijri calendar: ۱۳۵۷, ۱۴۰۲/۰۵/۱۲. */
function isSolarHijri(phrase: Phrase): boolean {
  if (!phrase.words.solarHijri || phrase.has('A')) return false;
  const numbers = phrase.all('Y#').flatMap(({ value, parts }) => parts ?? [value]);
  return numbers.some((year) => year >= 1200 && year <= 1500);
}

/** Whether a time belongs to what stands behind it, so that the verb says nothing of it: will discuss Friday’s attack. */
const isPossessive = (text: string, last: Token | undefined) =>
  last !== undefined && /^['’]s/.test(text.slice(last.end, last.end + 2));

const built = new Map<LanguageCode, readonly Rule[]>();

/** Finds statements of time with our own rules, in any language that divides its words. */
export function findByRules(
  text: string,
  language: LanguageCode,
  published: string | null,
): Finding[] {
  const vocabulary = vocabularyOf(language);
  const tokens = tokensOf(text, vocabulary);
  const symbols = tokens.map((token) => token.symbol).join('');
  const { adjectivesAfter = false, yearAfter } = vocabulary.words;
  const rules = built.get(language) ?? rulesOf({ adjectivesAfter, yearAfter: Boolean(yearAfter) });
  built.set(language, rules);
  const findings: Finding[] = [];
  for (const { pattern, read } of rules) {
    for (const match of symbols.matchAll(pattern)) {
      const matched = tokens.slice(match.index, match.index + match[0].length);
      const context: PhraseContext = {
        isFuture: () =>
          tenseBefore(text, tokens, match.index, language) === 'future' &&
          !isPossessive(text, matched.at(-1)),
        untilPointsAhead: () => untilPointsAhead(text, tokens, match.index, language),
      };
      const phrase = new Phrase(matched, vocabulary.words, published, context);
      const own = read(phrase);
      const reading = own && isSolarHijri(phrase) ? solarHijri : own;
      const [first, last] = [matched[0], matched.at(-1)];
      if (reading && first && last) findings.push({ start: first.start, end: last.end, reading });
    }
  }
  return findings;
}
