import { foldWord } from '../../../../story/fold.ts';
import { couldBeName, readArabicName } from './personNames.ts';
import type { NounHead } from './arabicScriptLexicon.ts';
import { plainOf, type ArabicText, type Grammar } from './grammar.ts';
import type { EntityFinding } from '../entityFinding.ts';
import type { TextWord } from '../textWords.ts';

/* How far a name runs that a noun begins: the noun, what it is of, and the adjectives that agree. */

/** What has been found so far, by first word. */
export type Starts = ReadonlyMap<number, EntityFinding>;

/** A noun that begins a name. */
export interface Begin {
  head: NounHead;
  /** The noun as it is written without particles, and folded. */
  noun: string;
  form: string;
  definite: boolean;
}

/** Whether nothing but a space is between a word and the one before it. */
export const isSpaced = (word: TextWord | undefined): word is TextWord =>
  word !== undefined && /^[\s\u00a0]+$/.test(word.gap);

/** Whether a name stands at a word without a particle before it. */
export const isUnjoined = (word: TextWord, { form }: EntityFinding): boolean =>
  foldWord(form.split(' ')[0] ?? '') === word.key;

/** Behind the name that a noun begins; null where none does. */
export function spanEnd(
  text: ArabicText,
  index: number,
  begin: Begin,
  starts: Starts,
): number | null {
  return begin.definite
    ? definiteEnd(text, index, begin, starts)
    : constructEnd(text, index, begin, starts);
}

/** “The constitutional court”, “the international organization for migration”: the article asks for an adjective. */
function definiteEnd(
  text: ArabicText,
  index: number,
  { head, form }: Begin,
  starts: Starts,
): number | null {
  const { grammar } = text;
  const { heads, shapes } = grammar;
  if (head.kind === 'place' && !heads.seas.has(grammar.withoutArticle(form))) return null;
  const end = adjectivesEnd(text, index + 1, starts, true);
  const nation = starts.has(end - 1);
  if (end === index + 1 || (head.kind === 'document' && !nation)) return null;
  const official = text.words.slice(index + 1, end).some(({ key }) => shapes.official.test(key));
  if (head.kind === 'media' && !official && !starts.has(index + 1)) return null;
  const next = text.words[end];
  if (!isSpaced(next) || !grammar.isJoinedTo(next.key, grammar.joined.for)) return end;
  if (grammar.isFunctionWord(next)) return end;
  const purpose = heads.purposes.find((words) =>
    words.every((key, step) => text.words[end + step]?.key === key),
  );
  if (purpose) return end + purpose.length;
  // Behind a nationality, what the body is for must be one of the usual fields: for electricity, but not for journalists.
  const noun = grammar.behindForThe(next.key);
  const field = noun !== null && (!nation || heads.fields.has(noun));
  return field ? fieldsEnd(text, adjectivesEnd(text, end + 1, starts, true), starts) : end;
}

/** “Ministry of health”, “river Tigris”, a company in quotation marks: what the noun is of. */
function constructEnd(
  text: ArabicText,
  index: number,
  begin: Begin,
  starts: Starts,
): number | null {
  const { head } = begin;
  const next = text.words[index + 1];
  const nations = head.kind !== 'place';
  if (next && head.proper && /^[\s\u00a0]*["“«„]$/.test(next.gap))
    return quotedEnd(text, index + 1);
  if (!isSpaced(next)) return null;
  const known = starts.get(index + 1);
  if (known?.by === 'name' && isUnjoined(next, known))
    return adjectivesEnd(text, known.end, starts, nations);
  if (/^\p{Lu}/u.test(next.text)) return head.proper ? capitalsEnd(text, index + 1) : null;
  // Any noun may be the name of a paper.
  const { heads } = text.grammar;
  const noun = heads.nameless.has(next.key) || text.grammar.isPassingAdjective(next.key);
  if (noun && text.grammar.hasArticle(next) && heads.papers.has(begin.form)) return index + 2;
  const definite = firstDefinite(text, index + 1);
  const namesake = head.proper ? namesakeEnd(text, index + 1, next) : null;
  if (namesake !== null) return namesake;
  // “The Japanese city of Hiroshima”: what has the article is only a nationality.
  const nation =
    definite !== null && definite > index + 1 && starts.get(definite)?.by === 'adjective';
  if (nation && head.kind === 'place') return definite;
  if (definite !== null) {
    const end = adjectivesEnd(text, definite + 1, starts, nations);
    if (definite === index + 1 && end === definite + 1 && heads.nameless.has(next.key)) return null;
    return moreEnd(text, end, begin, starts);
  }
  if (
    !head.proper ||
    !couldBeName(text, next, 0) ||
    isIndefiniteAdjective(next, begin, text.grammar)
  )
    return null;
  // Behind a title a person’s name follows: then only the next word belongs to it, unless the text repeats more.
  const name = readArabicName(text, index + 1);
  const sure = followsTitle(text, index) ? 0.75 : 0.6;
  return name && name.confidence >= sure && name.end <= index + 3 ? name.end : index + 2;
}

/** What is named after somebody: a street, a hospital of a saint. */
function namesakeEnd(text: ArabicText, at: number, next: TextWord): number | null {
  const honour = text.grammar.heads.honours.has(next.key);
  if (!honour && !(text.grammar.hasArticle(next) && text.grammar.isGivenName(next.key)))
    return null;
  const from = honour ? at + 1 : at;
  const name = isSpaced(text.words[from]) ? readArabicName(text, from) : null;
  return name?.end ?? null;
}

/** What may follow the noun and its adjectives: a further field, or what the body is for. */
function moreEnd(text: ArabicText, end: number, { head, form }: Begin, starts: Starts): number {
  const { grammar } = text;
  const next = text.words[end];
  const purpose = isSpaced(next) && grammar.heads.fields.has(grammar.behindForThe(next.key) ?? '');
  if (purpose && head.proper)
    return fieldsEnd(text, adjectivesEnd(text, end + 1, starts, true), starts);
  if (head.kind === 'institution' || head.kind === 'place') return fieldsEnd(text, end, starts);
  const noun = grammar.heads.paired.has(form) && isSpaced(next) && grammar.behindAndThe(next.key);
  const pair = noun && !grammar.isTitleNoun(noun) && !grammar.isCommonWord(noun);
  return pair && !starts.has(end) ? end + 1 : end;
}

function followsTitle(text: ArabicText, index: number): boolean {
  for (let at = index - 1; at >= index - 4 && at >= 0 && text.words[at + 1]?.joined; at -= 1) {
    if (text.grammar.isTitleNoun(text.words[at]?.key ?? '')) return true;
  }
  return false;
}

/** The first word with the article within three bare nouns that may stand before it. */
function firstDefinite(text: ArabicText, from: number): number | null {
  for (let at = from; at < from + 4; at += 1) {
    const word = text.words[at];
    if (
      !isSpaced(word) ||
      text.grammar.isFunctionWord(word) ||
      text.grammar.isPassingAdjective(word.key)
    )
      return null;
    if (text.grammar.hasArticle(word)) return at;
    const plain = plainOf(word.text);
    const { heads, shapes } = text.grammar;
    if (text.grammar.isVerb(word) || shapes.joinedFront.test(plain) || /[\d\u064b]/.test(word.text))
      return null;
    if (
      (shapes.adjectival.test(plain) && !heads.verbalNouns.has(word.key)) ||
      !/^[\p{Script=Arabic}]+$/u.test(plain)
    )
      return null;
    if (shapes.herVerb.test(plain)) return null;
  }
  return null;
}

/** Behind the adjectives that belong to a name; a nationality belongs to bodies, but not to places. */
function adjectivesEnd(
  text: ArabicText,
  from: number,
  starts: Starts,
  nationalities: boolean,
): number {
  const { heads, shapes } = text.grammar;
  let at = from;
  for (;;) {
    const word = text.words[at];
    if (!isSpaced(word)) return at;
    const found = starts.get(at);
    const nisba =
      text.grammar.hasArticle(word) &&
      shapes.definiteNisba.test(word.key) &&
      shapes.nisba.test(plainOf(word.text));
    if (found?.by === 'adjective' && text.grammar.hasArticle(word)) {
      if (!nationalities) return at;
      at = found.end;
    } else if (
      heads.namingAdjectives.has(word.key) ||
      (nisba && !text.grammar.isFunctionWord(word) && !text.grammar.isPassingAdjective(word.key))
    ) {
      at += 1;
    } else return at;
  }
}

/** “Ministry of agriculture and forests”: a further field, with its adjectives. */
function fieldsEnd(text: ArabicText, from: number, starts: Starts): number {
  const word = text.words[from];
  const { behindAndThe, heads } = text.grammar;
  if (!isSpaced(word) || !heads.fields.has(behindAndThe(word.key) ?? '')) return from;
  return fieldsEnd(text, adjectivesEnd(text, from + 1, starts, true), starts);
}

function quotedEnd(text: ArabicText, from: number): number | null {
  for (let at = from + 1; at < from + 6; at += 1) {
    const last = text.words[at - 1];
    const after = (text.paragraphs[last?.paragraph ?? 0] ?? '').slice(
      last?.end,
      (last?.end ?? 0) + 2,
    );
    if (/["”»“]/.test(after)) return at;
    if (!isSpaced(text.words[at])) return null;
  }
  return null;
}

function capitalsEnd(text: ArabicText, from: number): number {
  let at = from + 1;
  while (isSpaced(text.words[at]) && /^\p{Lu}/u.test(text.words[at]?.text ?? '')) at += 1;
  return at;
}

/** “A local company”: an adjective that agrees with the noun, so no name. */
function isIndefiniteAdjective(
  word: TextWord,
  { form }: Begin,
  { isCommonWord, shapes }: Grammar,
): boolean {
  const plain = plainOf(word.text);
  return shapes.feminineNoun.test(form)
    ? shapes.herAdjective.test(plain)
    : shapes.hisAdjective.test(plain) || isCommonWord(word.key);
}
