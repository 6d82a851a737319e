import { written, type EntityFinding } from '../entityFinding.ts';
import { keyOf, type Text, type TextWord } from '../textWords.ts';
import type { Declension } from './declension.ts';

/* Names of people in whatever case the sentence puts them, brought back to the nominative. */

/** How many places of a name are looked at: more would not make surer. */
const enough = 50;

/** The nominative as the text itself has it elsewhere; null where it has none. */
function nominativeInText(
  text: Text,
  { first, end }: EntityFinding,
  { givenEndings, isGivenName, nounCases }: Declension,
): string | null {
  const [name, ...others] = text.words.slice(first, end);
  if (!name || others.length === 0 || isGivenName(name.key)) return null;
  for (const [ending, nominative, isWomans] of givenEndings) {
    if (!name.text.endsWith(ending)) continue;
    const key = keyOf(name.text.slice(0, -ending.length) + nominative);
    const found = (text.at.get(key) ?? []).slice(0, enough).find((at) => {
      const there = text.words.slice(at + 1, at + 1 + others.length);
      const isSame = others.every((word, index) => isCaseOf(word, there[index], nounCases));
      // A man's family name declines with his given name: Paula Berg is not Paul Berg.
      return isSame && (isWomans || others.some((word, index) => word.key !== there[index]?.key));
    });
    if (found !== undefined) return written(text, found, found + 1 + others.length);
  }
  return null;
}

const isCaseOf = (
  word: TextWord,
  nominative: TextWord | undefined,
  nounCases: Declension['nounCases'],
): boolean =>
  nominative !== undefined &&
  nominative.joined &&
  nominative.capital !== 'none' &&
  (word.key === nominative.key ||
    nounCases(nominative.text).some((form) => keyOf(form) === word.key));

/** Puts a person who is named in any case into the nominative, so that all cases of a name are one person. */
export function inNominative(
  finding: EntityFinding,
  text: Text,
  declension: Declension,
): EntityFinding {
  const { isGivenName, isNominativeTitle, isWomans, nominativeOf } = declension;
  if (finding.kind !== 'person' || finding.known) return finding;
  const title = finding.office?.title.split(/\s/) ?? [];
  // Of a title with a hyphen only the last part declines.
  const oblique =
    title.length > 0 && !title.some((word) => isNominativeTitle(word.split('-').at(-1) ?? ''));
  const shown = nominativeInText(text, finding, declension);
  const name = shown ?? nominativeOf(finding.name, oblique);
  const key = `person:${name.split(/[\s-]/).map(keyOf).join(' ')}`;
  const words = finding.name.split(' ');
  const isGuess =
    shown === null && oblique && !isGivenName(keyOf(words[0] ?? '')) && isWomans(words);
  if (!isGuess) return { ...finding, name, key };
  const reason = `${finding.reason}; look whether the name is in the nominative`;
  return { ...finding, name, key, confidence: Math.min(finding.confidence, 0.5), reason };
}
