import {
  hasArticle,
  isCommonWord,
  isFunctionWord,
  isGivenName,
  isJoiner,
  isNameEnding,
  isNameException,
  isTitleNoun,
  isVerb,
  plainOf,
} from './grammar.ts';
import type { Text, Word } from '../textWords.ts';

/** How far a name of a person runs, and how sure that is. */
export interface NameSpan {
  /** Index of the first word behind it. */
  end: number;
  confidence: number;
}

const longest = 4;
/** Verbal nouns in the accusative: احتفالا, تقديرا. */
const adverbs = /^(?:[اإ].ت.ا.ا|[اإ](?:ن|ست).{2,}ا|ت..ي.ا|[اإ]..ا.ا)$/;
/** How many other places of a word are looked at: more would not make surer. */
const enough = 100;

/**
 * Reads a person's name in Arabic, which has no capitals: it ends before punctuation and before any word that cannot be
 * part of a name; among the ends that are left, one that the text itself supports is chosen, because the name or its last
 * word stands there again.
 */
export function readArabicName(text: Text, start: number): NameSpan | null {
  const ends: number[] = [];
  let units = 0;
  let at = start;
  let closed = false;
  while (units < longest && !closed) {
    const word = text.words[at];
    if (
      !word ||
      !couldBeName(text, word, at - start, text.words[at - 1]) ||
      (at > start && !follows(word))
    )
      break;
    const bound = isJoiner(word.key);
    const next = text.words[at + 1];
    at += 1;
    if (bound && next && follows(next) && isNamePart(next)) {
      // عبد الله, بن سلمان, أبو مازن: the next word belongs to it, whatever it looks like.
      closed = units > 0 && hasArticle(next) && word.key !== 'عبد' && word.key !== 'ال';
      at += 1;
    } else {
      closed = hasArticle(word) && units > 0 && !isGivenName(word.key);
    }
    if (text.words[at]?.key === 'الدين' && follows(text.words[at])) at += 1;
    units += 1;
    ends.push(at);
  }
  const [best] = ends
    .map((end, index) => ({
      end,
      ...judged(text, start, end, index + 1, index === ends.length - 1, closed),
    }))
    .sort((a, b) => b.score - a.score);
  return best ? { end: best.end, confidence: best.confidence } : null;
}

const follows = (word: Word | undefined): boolean =>
  word !== undefined && /^[\s\u00a0]+$/.test(word.gap);
const isNamePart = (word: Word) => !isFunctionWord(word) && !/[\d\u064b]/.test(word.text);

/** Shapes that no part of a name has; hamzas and ta marbuta are as the text writes them. */
const noName: readonly RegExp[] = [
  // The accusative, and particles joined to the article.
  /\u064b/,
  /^(?:[وفب]ال|لل)/,
  // Joined pronouns, plurals in ـات, verbal nouns of the tenth form.
  /...(?:ها|هما|هم)$/,
  /^(?!(?:ال)?(?:بركات|عرفات|فرحات|سادات|حيات)$).{3,}ات$/,
  /^(?:است|مست).../,
  // Verbal nouns behind a particle: بتشكيل, لاستقبال, بانتخاب.
  /^[بل](?:ت..ي.|[اإ].{2,4}ا.ه?)$/,
];

/**
 * Whether a word can be part of a person's name at a position from 0. `before` is the word before it: behind a given name
 * or a woman’s title, a final ta marbuta says less.
 */
export function couldBeName(text: Text, word: Word, position: number, before?: Word): boolean {
  const { key } = word;
  if (!/^[\p{Script=Arabic}]{2,}$/u.test(word.text) || isFunctionWord(word)) return false;
  if (isGivenName(key) || isJoiner(key) || isNameException(key)) return true;
  if (position > 0 && isGivenName(key.replace(/^ال/, ''))) return true;
  if (isCommonWord(key) || isVerb(word)) return false;
  const plain = plainOf(word.text);
  if (noName.some((shape) => shape.test(shape === noName[0] ? word.text : plain))) return false;
  if (/^[بلكف]..../.test(key) && isCommonWord(key.slice(1))) return false;
  if (plain.startsWith('كال') && (text.at.get(key)?.length ?? 0) < 2) return false;
  if (position === 0 ? isTitleNoun(key) || hasArticle(word) : /^و../.test(plain)) return false;
  if (/(?:ة|اء)$/.test(plain) && !isNameEnding(plain) && !mayBeHers(word, plain, before))
    return false;
  // A noun that the text also has with the article is no name.
  return hasArticle(word) || !text.at.has(`ال${key}`);
}

/** جمانة behind الشاعرة, الخليفة and بوعيدة behind a given name. */
function mayBeHers(word: Word, plain: string, before: Word | undefined): boolean {
  if (!before || /(?:[يو]ة|اء)$/.test(plain)) return false;
  if (/^بو.../.test(plain) && isGivenName(before.key)) return true;
  return hasArticle(word)
    ? isGivenName(before.key)
    : /^(?:[وبف]?ال|لل).*ة$/.test(plainOf(before.text));
}

function judged(
  text: Text,
  start: number,
  end: number,
  units: number,
  last: boolean,
  closed: boolean,
) {
  const lastWord = text.words[end - 1];
  const alone = units > 1 && lastWord !== undefined && standsAlone(text, lastWord.key, end - 1);
  const again = standsAgain(text, start, end);
  const isGiven = isGivenName(text.words[start]?.key ?? '');
  const length = [0, 1.5, 0.9, -0.5][units - 1] ?? 0;
  // A third word in ـا is rather an adverb: احتفالا.
  const adverb =
    units > 2 && adverbs.test(lastWord?.text ?? '') && !isGivenName(lastWord?.key ?? '');
  const score =
    length -
    (adverb ? 2 : 0) +
    (last ? 2 : 0) +
    (last && closed ? 0.5 : 0) +
    (alone ? 2 : 0) +
    (again ? 1.5 : 0);
  const evidence = Number(last) + Number(alone) * 2 + Number(again) * 2 + Number(isGiven);
  const confidence = Math.min(0.9, (units === 1 ? 0.35 : 0.5) + evidence * 0.1);
  return { score, confidence };
}

/** Whether a word stands elsewhere without the word that is before it here. */
function standsAlone(text: Text, key: string, here: number): boolean {
  const before = text.words[here - 1]?.key;
  const places = text.at.get(key) ?? [];
  return places
    .slice(0, enough)
    .some((at) => at !== here && (text.words[at - 1]?.key !== before || !text.words[at]?.joined));
}

/** Whether the words stand elsewhere too, with something else behind them. */
function standsAgain(text: Text, start: number, end: number): boolean {
  const [first, ...rest] = text.words.slice(start, end).map(({ key }) => key);
  const next = text.words[end]?.key;
  const places = text.at.get(first ?? '') ?? [];
  return places
    .slice(0, enough)
    .some(
      (at) =>
        at !== start &&
        rest.every((key, step) => text.words[at + step + 1]?.key === key) &&
        (rest.length === 0 || text.words[at + rest.length + 1]?.key !== next),
    );
}
