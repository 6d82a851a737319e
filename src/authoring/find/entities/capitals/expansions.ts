import { foundIn, type EntityFinding } from '../entityFinding.ts';
import type { Text } from '../textWords.ts';
import { isJoined } from './personNames.ts';
import type { Rules } from './rules.ts';

const longest = 14;

/**
 * “Agence nationale de l’aviation civile (ANAC)”: where brackets hold a short name, its letters tell how far back the full
 * name reaches, also over words in small letters. Linking words have no letter.
 */
export function findExpansions(text: Text, rules: Rules): EntityFinding[] {
  return text.words.flatMap((word, index) => {
    const letters = [...word.key].toReversed();
    if (word.capital !== 'all' || letters.length < 3 || !/^\s?\([“"«]?$/.test(word.gap)) return [];
    let at = index - 1;
    let matched = 0;
    for (; at >= Math.max(0, index - longest) && matched < letters.length; at -= 1) {
      const before = text.words[at];
      if (!before) break;
      if (before.key.charAt(0) === letters[matched] && !isLink(before.key, rules)) matched += 1;
      else if (!isLink(before.key, rules)) break;
      if (matched < letters.length && !isJoined(before)) break;
    }
    const first = at + 1;
    if (matched < letters.length || text.words[first]?.capital === 'none') return [];
    const kind =
      rules.heads.get(text.words[first]?.key ?? '') ??
      rules.heads.get(text.words[index - 1]?.key ?? '') ??
      'organization';
    return [foundIn(text, first, index, kind, 0.8, `“${word.text}” has its first letters`)];
  });
}

const isLink = (key: string, rules: Rules) =>
  rules.linking.has(key) || rules.of.has(key) || rules.articles.has(key);
