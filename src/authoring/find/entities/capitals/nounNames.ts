import { foundIn, type EntityFinding } from '../entityFinding.ts';
import type { Found } from './officeTitles.ts';
import { isJoined, isNameWord } from './personNames.ts';
import type { Rules } from './rules.ts';
import type { Text, TextWord } from '../textWords.ts';

/* Names behind a noun in small letters: “the river Elbe”, “the city of Kaya”, a company in quotation marks, “mer de Chine orientale”. */

/** The names that a noun in small letters shows. */
export function findNounNames(text: Text, found: Found, rules: Rules): EntityFinding[] {
  return text.words.flatMap((word, index) => nameAt(text, index, word, found, rules) ?? []);
}

function nameAt(
  text: Text,
  index: number,
  word: TextWord,
  found: Found,
  rules: Rules,
): EntityFinding | null {
  const kind = rules.heads.get(word.key);
  if (!kind || word.capital === 'all' || (word.capital === 'first' && !rules.smallNames))
    return null;
  const reason = `stands behind “${word.text}”`;
  if (isQuote(text.words[index + 1])) {
    const end = quotedEnd(text, index + 1);
    return end === null ? null : foundIn(text, index + 1, end, kind, 0.7, reason);
  }
  // In a language with cases: the noun belongs to the word before it.
  const taken =
    rules.declension !== undefined && isJoined(word) && text.words[index - 1]?.capital === 'first';
  if (taken || kind === 'document' || kind === 'period') return null;
  const at = behindLinks(text, index, rules);
  const next = text.words[at];
  const linked = at > index + 1;
  // Who speaks for the body: with cases, it is never called after somebody so.
  const isPerson = rules.givenNames.has(next?.key ?? '') && isJoined(text.words[at + 1]);
  if (isPerson && kind !== 'place' && rules.declension) return null;
  if (!isJoined(next) || !isNameWord(next, rules) || rules.titles.has(next.key)) return null;
  if (linked && kind !== 'place' && kind !== 'institution') return null;
  const water = kind === 'place' && !rules.towns.has(word.key);
  const known = found.starts.get(at);
  if (known) {
    if (!water || !linked || known.by !== 'name' || !known.key.startsWith('region:')) return null;
    const end = rules.sidesBehind.has(text.words[known.end]?.key ?? '') ? known.end + 1 : known.end;
    return foundIn(text, index, end, kind, 0.6, `begins with “${word.text}”`);
  }
  const end = nameEnd(text, at, found, rules, kind === 'media');
  const other = rules.heads.has(text.words[end - 1]?.key ?? '');
  if (other || (kind !== 'place' && kind !== 'media' && !rules.smallNames)) return null;
  return foundIn(text, water || kind === 'institution' ? index : at, end, kind, 0.6, reason);
}

const isQuote = (word: TextWord | undefined) =>
  /^[\s\u00a0]*["“«„]$/.test(word?.gap ?? '') && word?.capital !== 'none';

function behindLinks(text: Text, index: number, rules: Rules): number {
  let at = index + 1;
  for (; at < index + 4 && isJoined(text.words[at]); at += 1) {
    const { key = '' } = text.words[at] ?? {};
    if (!rules.genitives.has(key) && !rules.articles.has(key)) break;
    if (isNameWord(text.words[at], rules) && !rules.genitives.has(key)) break;
  }
  return at;
}

function nameEnd(
  text: Text,
  from: number,
  { starts }: Found,
  rules: Rules,
  links: boolean,
): number {
  let end = from + 1;
  for (let at = end; at < from + 5 && isJoined(text.words[at]) && !starts.has(at); at += 1) {
    if (isNameWord(text.words[at], rules)) end = at + 1;
    else if (!links || !rules.genitives.has(text.words[at]?.key ?? '')) break;
  }
  return end;
}

/** Behind a name in quotation marks; null where they do not close soon. */
function quotedEnd(text: Text, from: number): number | null {
  for (let at = from + 1; at < from + 7; at += 1) {
    const before = text.words[at - 1];
    const after = (text.paragraphs[before?.paragraph ?? 0] ?? '').charAt(before?.end ?? 0);
    if (/["”»“]/.test(after)) return at;
    const word = text.words[at];
    if (!word || word.gap === '' || /[.!?]/.test(word.gap)) return null;
  }
  return null;
}
