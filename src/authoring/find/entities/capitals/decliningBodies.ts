import type { EntityKind } from '../../../../story/types.ts';
import { foundIn, type EntityFinding } from '../entityFinding.ts';
import type { Text } from '../textWords.ts';
import type { Declension } from './declension.ts';
import { isJoined, isNameWord } from './personNames.ts';
import type { Rules } from './rules.ts';

/* Names of bodies and places in a language with cases: they go on in small letters, or stand in quotation marks. */

const longestQuote = 3;

/** An adjective with a capital and its noun (“Supreme court”); and a short name in quotation marks within a sentence. */
export function findDecliningBodies(
  text: Text,
  rules: Rules,
  declension: Declension,
): EntityFinding[] {
  return text.words.flatMap(
    (_, index) =>
      adjectiveName(text, index, rules, declension) ?? quotedName(text, index, declension) ?? [],
  );
}

/** An adjective with a capital and the noun that it belongs to. */
function adjectiveName(
  text: Text,
  first: number,
  rules: Rules,
  declension: Declension,
): EntityFinding | null {
  const { adjective } = declension;
  const word = text.words[first];
  if (word?.capital !== 'first' || !adjective.test(word.text)) return null;
  if (!isNameWord(word, rules)) return null;
  for (let at = first + 1; at < first + 4; at += 1) {
    const next = text.words[at];
    if (!isJoined(next) || next.capital !== 'none') return null;
    const kind = rules.heads.get(next.key);
    if (kind)
      return inCases(
        foundIn(text, first, at + 1, kind, 0.65, 'a noun with a capital before it'),
        declension,
      );
    if (!adjective.test(next.text)) return null;
  }
  return null;
}

function quotedName(text: Text, first: number, declension: Declension): EntityFinding | null {
  const word = text.words[first];
  if (
    !word ||
    word.capital === 'none' ||
    !/[\p{L}]?\s[«„"]$/u.test(word.gap) ||
    /[,.:—–]\s/.test(word.gap)
  )
    return null;
  for (let end = first + 1; end <= first + longestQuote; end += 1) {
    const last = text.words[end - 1];
    if (!last || (end > first + 1 && !isJoined(last))) return null;
    const after = (text.paragraphs[last.paragraph] ?? '').charAt(last.end);
    const kind: EntityKind = 'organization';
    if (/[»“"]/.test(after))
      return inCases(
        foundIn(text, first, end, kind, 0.45, 'a name in quotation marks'),
        declension,
      );
  }
  return null;
}

/** Endings are left out of the key alone, to bring the cases of one name together. */
function inCases(found: EntityFinding, { caseEnding }: Declension): EntityFinding {
  const words = found.form.toLowerCase().split(' ');
  return {
    ...found,
    key: `${found.kind}:${words.map((word) => word.replace(caseEnding, '')).join(' ')}`,
  };
}
