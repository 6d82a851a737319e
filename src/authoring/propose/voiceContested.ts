import { foldArabic } from '../../story/fold.ts';
import type { LanguageCode } from '../../story/types.ts';
import type { Place } from '../types.ts';
import { baseLanguage } from '../../story/languageTag.ts';
import { type Contest, contestedWords } from './voices/contestedWords.ts';

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

const word = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;
/** A term of the lists has no more words than this. */
const longest = 3;

const fold = (text: string, language: LanguageCode) =>
  language === 'ar' ? foldArabic(text) : text.toLowerCase().normalize('NFC').replaceAll('ё', 'е');

const built = new Map<LanguageCode, ReadonlyMap<string, Entry>>();

function entriesOf(language: LanguageCode): ReadonlyMap<string, Entry> {
  const known = built.get(language);
  if (known) return known;
  const entries = new Map<string, Entry>();
  for (const [contest, lists] of Object.entries(contestedWords[language] ?? {})) {
    for (const forms of lists.map((list) => list.split(', '))) {
      const entry: Entry = { verb: forms[0] ?? '', contest: contest as Contest };
      for (const form of forms) entries.set(fold(form, language), entry);
    }
  }
  built.set(language, entries);
  return entries;
}

/** A word, and in Arabic what is left of it without joined particles and pronouns: وبتهديدها is تهديد. */
function formsOf(key: string, language: LanguageCode): string[] {
  if (language !== 'ar') return [key];
  const bare = [key, key.replace(/^[وف]/, ''), key.replace(/^[وف]?[بلك]/, '')];
  return bare
    .flatMap((form) => [form, form.replace(/(?:هما|ها|هم|نا|ه)$/, '')])
    .filter((form) => form === key || form.length > 2);
}

/** Chinese divides no words, so its terms are looked for wherever they stand. */
function findUndivided(text: string, entries: ReadonlyMap<string, Entry>) {
  const terms = [...entries.keys()].sort((a, b) => b.length - a.length).join('|');
  return [...text.matchAll(new RegExp(terms, 'g'))].flatMap((match) => {
    const entry = entries.get(match[0]);
    return entry ? [{ start: match.index, end: match.index + match[0].length, entry }] : [];
  });
}

function findDivided(text: string, language: LanguageCode, entries: ReadonlyMap<string, Entry>) {
  const words = [...text.matchAll(word)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: fold(match[0], language),
  }));
  const found: { start: number; end: number; entry: Entry }[] = [];
  for (let index = 0; index < words.length; index += 1) {
    for (let count = longest; count > 0; count -= 1) {
      const [first, ...rest] = words.slice(index, index + count);
      if (!first || rest.length !== count - 1) continue;
      const keys = formsOf(first.key, language).map((form) =>
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
  const language = baseLanguage(options.language);
  const entries = entriesOf(language);
  if (entries.size === 0) return [];
  return paragraphs.flatMap((text, paragraph) => {
    const found =
      language === 'zh' ? findUndivided(text, entries) : findDivided(text, language, entries);
    return found.map(({ start, end, entry }) => ({
      place: { paragraph, start, end },
      words: text.slice(start, end),
      ...entry,
    }));
  });
}
