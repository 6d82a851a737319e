import type { LanguageCode } from '../../../story/types.ts';
import type { Place } from '../../types.ts';
import { type Contest, type ContestedWords, contestedWordsOf } from './contestedWords.ts';
import { foldedBy } from './lexicon.ts';
import { onceFor } from '../../text/onceFor.ts';
import { listOf } from '../../text/wordLists.ts';

/** A word that takes a side: a reader must see whose it is. */
export interface ContestedWord {
  place: Place;
  /** The word as it is written. */
  words: string;
  /** The form that stands for it in our lists. */
  verb: string;
  /** What it does: it accuses, reports with doubt, judges a deed, or labels somebody. */
  contest: Contest;
}

type Entry = Pick<ContestedWord, 'verb' | 'contest'>;

const contests: readonly Contest[] = ['accuses', 'doubts', 'judges', 'labels'];
const word = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;
/** A term of the lists has no more words than this. */
const longest = 3;

/** The entries of a language's lists by their folded forms. */
const entriesOf = onceFor((words: ContestedWords): ReadonlyMap<string, Entry> => {
  const fold = foldedBy(words.sameLetters);
  const entries = new Map<string, Entry>();
  for (const contest of contests) {
    for (const forms of words[contest].map(listOf)) {
      const entry: Entry = { verb: forms[0] ?? '', contest };
      for (const form of forms) entries.set(fold(form), entry);
    }
  }
  return entries;
});

/** A word, and what is left of it without joined particles and pronouns. */
function formsOf(key: string, { joined }: ContestedWords): string[] {
  if (!joined) return [key];
  return [key, ...joined.fronts.map((front) => key.replace(front, ''))]
    .flatMap((form) => [form, form.replace(joined.end, '')])
    .filter((form) => form === key || form.length > 2);
}

/** Where a language divides no words, its terms are looked for wherever they stand. */
function findUndivided(text: string, entries: ReadonlyMap<string, Entry>) {
  const terms = [...entries.keys()].sort((a, b) => b.length - a.length).join('|');
  return [...text.matchAll(new RegExp(terms, 'g'))].flatMap((match) => {
    const entry = entries.get(match[0]);
    return entry ? [{ start: match.index, end: match.index + match[0].length, entry }] : [];
  });
}

function findDivided(text: string, lists: ContestedWords, entries: ReadonlyMap<string, Entry>) {
  const fold = foldedBy(lists.sameLetters);
  const words = [...text.matchAll(word)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: fold(match[0]),
  }));
  const found: { start: number; end: number; entry: Entry }[] = [];
  for (let index = 0; index < words.length; index += 1) {
    for (let count = longest; count > 0; count -= 1) {
      const [first, ...rest] = words.slice(index, index + count);
      if (!first || rest.length !== count - 1) continue;
      const keys = formsOf(first.key, lists).map((form) =>
        [form, ...rest.map(({ key }) => key)].join(' '),
      );
      const entry = keys.map((key) => entries.get(key)).find((known) => known !== undefined);
      if (!entry) continue;
      found.push({ start: first.start, end: rest.at(-1)?.end ?? first.end, entry });
      index += count - 1;
      break;
    }
  }
  return found;
}

/** Finds words that accuse, doubt, judge or label, in reading order; nothing in languages without a list. */
export function findContested(
  paragraphs: readonly string[],
  options: { language: LanguageCode },
): ContestedWord[] {
  const words = contestedWordsOf(options.language);
  if (words === null) return [];
  const entries = entriesOf(words);
  return paragraphs.flatMap((text, paragraph) => {
    const found =
      words.undivided === true ? findUndivided(text, entries) : findDivided(text, words, entries);
    return found.map(({ start, end, entry }) => ({
      place: { paragraph, start, end },
      words: text.slice(start, end),
      ...entry,
    }));
  });
}
