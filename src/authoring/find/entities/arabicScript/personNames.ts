import { plainOf, type ArabicText, type Grammar } from './grammar.ts';
import type { TextWord } from '../textWords.ts';

/** How far a name of a person runs, and how sure that is. */
export interface NameSpan {
  /** Index of the first word behind it. */
  end: number;
  confidence: number;
}

const longest = 4;
/** How many other places of a word are looked at: more would not make surer. */
const enough = 100;
/** The mark of an indefinite noun in the accusative, which no name has. */
const accusative = /\u064b/;

/**
 * Reads a person's name in a script without capitals: it ends before punctuation and before any word that cannot be
 * part of a name; among the ends that are left, one that the text itself supports is chosen, because the name or its last
 * word stands there again.
 */
export function readArabicName(text: ArabicText, start: number): NameSpan | null {
  const { grammar } = text;
  const { openJoiners, tails } = grammar.people;
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
    const bound = grammar.isJoiner(word.key);
    const next = text.words[at + 1];
    at += 1;
    if (bound && next && follows(next) && isNamePart(next, grammar)) {
      // Servant of, son of, father of: the next word belongs to it, whatever it looks like.
      closed = units > 0 && grammar.hasArticle(next) && !openJoiners.has(word.key);
      at += 1;
    } else {
      closed = grammar.hasArticle(word) && units > 0 && !grammar.isGivenName(word.key);
    }
    if (tails.has(text.words[at]?.key ?? '') && follows(text.words[at])) at += 1;
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

const follows = (word: TextWord | undefined): boolean =>
  word !== undefined && /^[\s\u00a0]+$/.test(word.gap);
const isNamePart = (word: TextWord, { isFunctionWord }: Grammar) =>
  !isFunctionWord(word) && !/\d/.test(word.text) && !accusative.test(word.text);

/**
 * Whether a word can be part of a person's name at a position from 0. `before` is the word before it: behind a given name
 * or a woman’s title, a feminine ending says less.
 */
export function couldBeName(
  text: ArabicText,
  word: TextWord,
  position: number,
  before?: TextWord,
): boolean {
  const { grammar } = text;
  const { hasArticle, isGivenName, shapes } = grammar;
  const { key } = word;
  if (!/^[\p{Script=Arabic}]{2,}$/u.test(word.text) || grammar.isFunctionWord(word)) return false;
  if (isGivenName(key) || grammar.isJoiner(key) || grammar.isNameException(key)) return true;
  if (position > 0 && isGivenName(grammar.withoutArticle(key))) return true;
  if (grammar.isCommonWord(key) || grammar.isVerb(word)) return false;
  const plain = plainOf(word.text);
  if (accusative.test(word.text) || shapes.noName.some((shape) => shape.test(plain))) return false;
  if (shapes.particle.test(key) && grammar.isCommonWord(key.slice(1))) return false;
  if (shapes.rareFront.test(plain) && (text.at.get(key)?.length ?? 0) < 2) return false;
  const isOther =
    position === 0 ? grammar.isTitleNoun(key) || hasArticle(word) : shapes.andWord.test(plain);
  if (isOther) return false;
  const isFeminine = shapes.feminine.test(plain) && !grammar.isNameEnding(plain);
  if (isFeminine && !mayBeHers(word, plain, before, grammar)) return false;
  // A noun that the text also has with the article is no name.
  return hasArticle(word) || grammar.article === '' || !text.at.has(grammar.article + key);
}

/** A woman's name behind a woman's title; a family name behind a given name. */
function mayBeHers(
  word: TextWord,
  plain: string,
  before: TextWord | undefined,
  { hasArticle, isGivenName, shapes }: Grammar,
): boolean {
  if (!before || shapes.neverName.test(plain)) return false;
  if (shapes.familyFront.test(plain) && isGivenName(before.key)) return true;
  return hasArticle(word) ? isGivenName(before.key) : shapes.herTitle.test(plainOf(before.text));
}

function judged(
  text: ArabicText,
  start: number,
  end: number,
  units: number,
  last: boolean,
  closed: boolean,
) {
  const lastWord = text.words[end - 1];
  const alone = units > 1 && lastWord !== undefined && standsAlone(text, lastWord.key, end - 1);
  const again = standsAgain(text, start, end);
  const isGiven = text.grammar.isGivenName(text.words[start]?.key ?? '');
  const length = [0, 1.5, 0.9, -0.5][units - 1] ?? 0;
  // A third word is rather an adverb.
  const adverb =
    units > 2 &&
    text.grammar.shapes.adverb.test(lastWord?.text ?? '') &&
    !text.grammar.isGivenName(lastWord?.key ?? '');
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
function standsAlone(text: ArabicText, key: string, here: number): boolean {
  const before = text.words[here - 1]?.key;
  const places = text.at.get(key) ?? [];
  return places
    .slice(0, enough)
    .some((at) => at !== here && (text.words[at - 1]?.key !== before || !text.words[at]?.joined));
}

/** Whether the words stand elsewhere too, with something else behind them. */
function standsAgain(text: ArabicText, start: number, end: number): boolean {
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
