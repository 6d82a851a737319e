import type { LanguageCode } from '../../story/types.ts';
import { proposeVoices } from '../find/voices/proposeVoices.ts';
import { type ContestedWord, findContested } from '../find/voices/findContested.ts';
import { saysWhose } from './attributingWords.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** Verbs that tell a deed and not what somebody says: who threatens does not say so. By the forms of the lists. */
const deeds: ReadonlySet<string> = new Set(
  'هدد تهديد حرض threatened incited угрожал подстрекает 威胁 menacé drohte amenazó'.split(' '),
);
/** Nouns among the words that accuse: “accusations” does not say whose they are. */
const noun = /ions?$|i[oó]n$|iones$|ени\p{L}*$|اتهام|[إا]دان[ةه]/u;
/** What stands before a verb in the passive, which does not say who speaks. */
const passive =
  /(?<!\p{L})(?:is|are|was|were|be|been|being|est|sont|été|était|étaient)\s+(?:\p{L}+\s+)?$/iu;
/** What stands before or behind such a noun and says whose it is: the union’s accusations, accusations by the union. */
const owned = /(?:['’]s|s['’]|(?<!\p{L})(?:his|her|its|their))\s+$/iu;
const ownedBehind = /^\s+(?:by|from|من|par|von|por)(?!\p{L})/iu;

/** A whole quotation, of any kind of marks. */
const quotation = /„[^“]*“|“[^”]*”|«[^»]*»|「[^」]*」|『[^』]*』|"[^"]*"/g;

/** Tells of offsets whether they stand inside quotation marks. */
function quotedIn(text: string): (at: number) => boolean {
  const quotations = [...text.matchAll(quotation)];
  return (at) => quotations.some((found) => found.index < at && at < found.index + found[0].length);
}

/** Whether a word of accusing has somebody whose it is: “the union accused”, “accusations by the union”. */
function isOwned({ contest, verb, words, place }: ContestedWord, sentence: string): boolean {
  if (contest !== 'accuses' || deeds.has(verb)) return false;
  const before = sentence.slice(0, place.start);
  if (!noun.test(words)) return !passive.test(before);
  return owned.test(before) || ownedBehind.test(sentence.slice(place.end));
}

function isAttributed(sentence: string, word: ContestedWord, language: LanguageCode): boolean {
  if (isOwned(word, sentence)) return true;
  // ما وصفه: a label that says itself that it is another's.
  if (word.contest === 'labels' && saysWhose(word.words, language)) return true;
  const { start, end } = word.place;
  const rest = sentence.slice(0, start) + ' '.repeat(end - start) + sentence.slice(end);
  if (saysWhose(rest, language)) return true;
  const read = deeds.has(word.verb) ? rest : sentence;
  return proposeVoices([read], { language }).some(({ verb }) => verb !== null);
}

/** The contested words of a text in sentences that do not say whose they are, in reading order. */
export function unattributed(text: string, language: LanguageCode): Sentence[] {
  if (findContested([text], { language }).length === 0) return [];
  const isQuoted = quotedIn(text);
  return sentencesOf(text, language).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return findContested([sentence], { language })
      .filter((word) => !isAttributed(sentence, word, language))
      .map(({ place }) => ({ start: start + place.start, end: start + place.end }))
      .filter((word) => !isQuoted(word.start));
  });
}
