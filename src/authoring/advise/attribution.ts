import type { LanguageCode } from '../../story/types.ts';
import { proposeVoices } from '../find/voices/proposeVoices.ts';
import { contestedWordsOf } from '../find/voices/contestedWords.ts';
import { type ContestedWord, findContested } from '../find/voices/findContested.ts';
import { onceFor } from '../text/onceFor.ts';
import { listOf, oneOf } from '../text/wordLists.ts';
import { type AdviceWords, adviceWordsOf } from './adviceWords.ts';
import { saysWhose } from './attributingWords.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

const patternsOf = onceFor(({ passive, possessives, by }: AdviceWords) => ({
  /** What stands before a verb in the passive, which does not say who speaks. */
  passive: new RegExp(`(?<!\\p{L})${oneOf(passive)}\\s+(?:\\p{L}+\\s+)?$`, 'iu'),
  /** What stands before or behind a noun and says whose it is: the union’s accusations, accusations by the union. */
  owned: new RegExp(`(?:['’]s|s['’]|(?<!\\p{L})${oneOf(possessives)})\\s+$`, 'iu'),
  ownedBehind: new RegExp(`^\\s+${oneOf(by)}(?!\\p{L})`, 'iu'),
}));

/** A whole quotation, of any kind of marks. */
const quotation = /„[^“]*“|“[^”]*”|«[^»]*»|「[^」]*」|『[^』]*』|"[^"]*"/g;

/** Tells of offsets whether they stand inside quotation marks. */
function quotedIn(text: string): (at: number) => boolean {
  const quotations = [...text.matchAll(quotation)];
  return (at) => quotations.some((found) => found.index < at && at < found.index + found[0].length);
}

/** Whether a word of accusing tells a deed and not what somebody says: who threatens does not say so. */
const isDeed = ({ verb }: ContestedWord, language: LanguageCode) =>
  listOf(contestedWordsOf(language)?.deeds).includes(verb);

/** Whether a word of accusing has somebody whose it is: “the union accused”, “accusations by the union”. */
function isOwned(word: ContestedWord, sentence: string, language: LanguageCode): boolean {
  if (word.contest !== 'accuses' || isDeed(word, language)) return false;
  const { passive, owned, ownedBehind } = patternsOf(adviceWordsOf(language));
  const before = sentence.slice(0, word.place.start);
  if (contestedWordsOf(language)?.noun?.test(word.words) !== true) return !passive.test(before);
  return owned.test(before) || ownedBehind.test(sentence.slice(word.place.end));
}

function isAttributed(sentence: string, word: ContestedWord, language: LanguageCode): boolean {
  if (isOwned(word, sentence, language)) return true;
  // “What he called”: a label that says itself that it is another's.
  if (word.contest === 'labels' && saysWhose(word.words, language)) return true;
  const { start, end } = word.place;
  const rest = sentence.slice(0, start) + ' '.repeat(end - start) + sentence.slice(end);
  if (saysWhose(rest, language)) return true;
  const read = isDeed(word, language) ? rest : sentence;
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
