import { foldWord } from '../../../../story/fold.ts';
import {
  commonWords,
  functionWords,
  nameExceptions,
  passingAdjectives,
} from '../../../languages/ar/namesCommon.ts';
import { arabicGivenNames, nameEndings, nameJoiners } from '../../../languages/ar/namesGiven.ts';
import { otherVerbs, sayingVerbs } from '../../../languages/ar/namesVerbs.ts';
import { officeNouns, plainTitles } from '../../../languages/ar/namesTitles.ts';
import type { Word } from '../textWords.ts';

/* The Arabic word lists, folded as the words of the text are. */

const folded = (words: readonly string[]) => new Set(words.map(foldWord));

/** All third-person forms of verbs that are given as a past and a present. */
function verbForms(pairs: readonly string[]): Set<string> {
  return folded(
    pairs.flatMap((pair) => {
      const [past = '', present = ''] = pair.split(' ');
      const stem = present.replace(/[ىي]$/, '');
      const she = `ت${present.slice(1)}`;
      const weak = /[اى]$/.test(past) ? past.slice(0, -1) : past;
      return [
        past,
        `${weak}ت`,
        `${past}ا`,
        `${weak}وا`,
        `${weak}تا`,
        present,
        she,
        `${stem}ون`,
        `${present}ان`,
        `ت${present.slice(1)}ان`,
        `س${present}`,
        `س${she}`,
        `ن${present.slice(1)}`,
      ];
    }),
  );
}

const isSaying: ReadonlySet<string> = verbForms(sayingVerbs);
const verbs: ReadonlySet<string> = new Set([...isSaying, ...verbForms(otherVerbs)]);
const functions = folded(functionWords);
const common = folded(commonWords);
const passing = folded(passingAdjectives);
const exceptions = folded(nameExceptions);
const given = folded(arabicGivenNames);
const joiners = folded(nameJoiners);
const endings = new Set(nameEndings.flatMap((name) => [name, `ال${name}`]));

const titleNouns = folded(
  [...officeNouns, ...plainTitles].flatMap((noun) => noun.split(' ')[0] ?? []),
);

/** A noun of office or trade, with or without the article or a joined pronoun. */
export const isTitleNoun = (key: string): boolean =>
  [key, key.replace(/^ال/, ''), key.replace(/(?:ها|هم|ه)$/, '')].some((form) =>
    titleNouns.has(form),
  );

/** A word without vowel marks and tatweel, hamzas and ta marbuta as they are written. */
export const plainOf = (text: string): string => text.replace(/[\u0640\u064b-\u065f\u0670]/g, '');

/** A particle, pronoun, number, day or month, also with و or ف before it. */
export function isFunctionWord(word: Word): boolean {
  return functions.has(word.key) || (/^[وف]/.test(word.key) && functions.has(word.key.slice(1)));
}

/** A form of a verb of the lists, also with و or ف before it. */
export function isVerb(word: Word): boolean {
  if (given.has(word.key)) return false;
  return verbs.has(word.key) || (/^[وف]/.test(word.key) && verbs.has(word.key.slice(1)));
}

/** A verb of saying, also with و or ف before it. */
export function isSayingVerb(word: Word): boolean {
  return isSaying.has(word.key) || (/^[وف]/.test(word.key) && isSaying.has(word.key.slice(1)));
}

/** A noun or adjective of the lists, with or without the article. */
export const isCommonWord = (key: string): boolean =>
  common.has(key) || common.has(key.replace(/^ال/, ''));
export const isPassingAdjective = (key: string): boolean => passing.has(key);
export const isGivenName = (key: string): boolean => given.has(key);
export const isJoiner = (key: string): boolean => joiners.has(key);
export const isNameException = (key: string): boolean => exceptions.has(key);
export const isNameEnding = (plain: string): boolean => endings.has(plain);

/** Whether a word bears the article, with nothing joined before it. */
export const hasArticle = (word: Word): boolean =>
  word.key.startsWith('ال') && word.key.length > 3 && !exceptions.has(word.key);
