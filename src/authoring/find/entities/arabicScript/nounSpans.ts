import { foldWord } from '../../../../story/fold.ts';
import { couldBeName, readArabicName } from './personNames.ts';
import {
  hasArticle,
  isCommonWord,
  isFunctionWord,
  isGivenName,
  isPassingAdjective,
  isTitleNoun,
  isVerb,
  plainOf,
} from './grammar.ts';
import type { Finding } from '../entityFinding.ts';
import {
  fields,
  honours,
  namelessParts,
  namingAdjectives,
  pairedNouns,
  type Head,
} from '../../../languages/ar/namesHeads.ts';
import type { Text, Word } from '../textWords.ts';

/* How far an Arabic name runs that a noun begins: the noun, what it is of, and the adjectives that agree. */

const folded = (words: readonly string[]) => new Set(words.map(foldWord));
const naming = folded(namingAdjectives);
const fieldNouns = folded(fields);
const nameless = folded(namelessParts);
const seas = folded(['بحر', 'محيط', 'خليج', 'صحراء', 'قطب']);
const honourNouns = folded(honours);
const paired = folded(pairedNouns);
/** Verbal nouns that look like adjectives: جمعية رعاية الطفولة. */
const verbalNouns = folded([
  'رعاية',
  'حماية',
  'وقاية',
  'تنمية',
  'تربية',
  'توعية',
  'تغذية',
  'تسوية',
  'عناية',
  'كفاية',
  'مقاضاة',
]);
const papers = folded(['قناة', 'صحيفة', 'جريدة', 'مجلة']);
const nationality = /^ال.+(?:يه|ي)$/;

/** What has been found so far, by first word. */
export type Starts = ReadonlyMap<number, Finding>;

/** A noun that begins a name. */
export interface Begin {
  head: Head;
  /** The noun as it is written without particles, and folded. */
  noun: string;
  form: string;
  definite: boolean;
}

/** Whether nothing but a space is between a word and the one before it. */
export const isSpaced = (word: Word | undefined): word is Word =>
  word !== undefined && /^[\s\u00a0]+$/.test(word.gap);

/** Whether a name stands at a word without a particle before it. */
export const isUnjoined = (word: Word, { form }: Finding): boolean =>
  foldWord(form.split(' ')[0] ?? '') === word.key;

/** Behind the name that a noun begins; null where none does. */
export function spanEnd(text: Text, index: number, begin: Begin, starts: Starts): number | null {
  return begin.definite
    ? definiteEnd(text, index, begin, starts)
    : constructEnd(text, index, begin, starts);
}

/** المحكمة الدستورية, الاتحاد الأوروبي, المنظمة الدولية للهجرة: the article asks for an adjective. */
function definiteEnd(
  text: Text,
  index: number,
  { head, form }: Begin,
  starts: Starts,
): number | null {
  if (head.kind === 'place' && !seas.has(form.slice(2))) return null;
  const end = adjectivesEnd(text, index + 1, starts, true);
  const nation = starts.has(end - 1);
  if (end === index + 1 || (head.kind === 'document' && !nation)) return null;
  const official = text.words
    .slice(index + 1, end)
    .some(({ key }) => /رسمي|حكومي|وطني|عربي/.test(key));
  if (head.kind === 'media' && !official && !starts.has(index + 1)) return null;
  const next = text.words[end];
  if (!isSpaced(next) || !next.key.startsWith('ل') || isFunctionWord(next)) return end;
  if (next.key === 'لكره' && text.words[end + 1]?.key === 'القدم') return end + 2;
  // Behind a nationality, what the body is for must be one of the usual fields: للكهرباء, but not للصحفيين.
  const field = next.key.startsWith('لل') && (!nation || fieldNouns.has(`ال${next.key.slice(2)}`));
  return field ? fieldsEnd(text, adjectivesEnd(text, end + 1, starts, true), starts) : end;
}

/** وزارة الصحة, لجنة حقوق الإنسان, نهر دجلة, شركة «نوفا»: what the noun is of. */
function constructEnd(text: Text, index: number, begin: Begin, starts: Starts): number | null {
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
  // قناة الجديد, صحيفة المدينة: any noun may be the name of a paper.
  const noun = nameless.has(next.key) || isPassingAdjective(next.key);
  if (noun && hasArticle(next) && papers.has(begin.form)) return index + 2;
  const definite = firstDefinite(text, index + 1);
  const namesake = head.proper ? namesakeEnd(text, index + 1, next) : null;
  if (namesake !== null) return namesake;
  // مدينة هيروشيما اليابانية: what has the article is only a nationality.
  const nation =
    definite !== null && definite > index + 1 && starts.get(definite)?.by === 'adjective';
  if (nation && head.kind === 'place') return definite;
  if (definite !== null) {
    const end = adjectivesEnd(text, definite + 1, starts, nations);
    if (definite === index + 1 && end === definite + 1 && nameless.has(next.key)) return null;
    return moreEnd(text, end, begin, starts);
  }
  if (!head.proper || !couldBeName(text, next, 0) || isIndefiniteAdjective(next, begin))
    return null;
  // Behind a title a person’s name follows: then only the next word belongs to it, unless the text repeats more.
  const name = readArabicName(text, index + 1);
  const sure = followsTitle(text, index) ? 0.75 : 0.6;
  return name && name.confidence >= sure && name.end <= index + 3 ? name.end : index + 2;
}

/** شارع الحبيب بورقيبة, مستشفى القديس جاورجيوس: what is named after somebody. */
function namesakeEnd(text: Text, at: number, next: Word): number | null {
  const honour = honourNouns.has(next.key);
  if (!honour && !(hasArticle(next) && isGivenName(next.key))) return null;
  const from = honour ? at + 1 : at;
  const name = isSpaced(text.words[from]) ? readArabicName(text, from) : null;
  return name?.end ?? null;
}

/** What may follow the noun and its adjectives: a further field, or what the body is for (معهد الشرق للدراسات). */
function moreEnd(text: Text, end: number, { head, form }: Begin, starts: Starts): number {
  const next = text.words[end];
  const purpose =
    isSpaced(next) && next.key.startsWith('لل') && fieldNouns.has(`ال${next.key.slice(2)}`);
  if (purpose && head.proper)
    return fieldsEnd(text, adjectivesEnd(text, end + 1, starts, true), starts);
  if (head.kind === 'institution' || head.kind === 'place') return fieldsEnd(text, end, starts);
  const noun = next?.key.slice(1) ?? '';
  const pair =
    paired.has(form) && isSpaced(next) && next.key.startsWith('وال') && !isTitleNoun(noun);
  return pair && !isCommonWord(noun) && !starts.has(end) ? end + 1 : end;
}

function followsTitle(text: Text, index: number): boolean {
  for (let at = index - 1; at >= index - 4 && at >= 0 && text.words[at + 1]?.joined; at -= 1) {
    if (isTitleNoun(text.words[at]?.key ?? '')) return true;
  }
  return false;
}

/** The first word with the article within three bare nouns that may stand before it. */
function firstDefinite(text: Text, from: number): number | null {
  for (let at = from; at < from + 4; at += 1) {
    const word = text.words[at];
    if (!isSpaced(word) || isFunctionWord(word) || isPassingAdjective(word.key)) return null;
    if (hasArticle(word)) return at;
    const plain = plainOf(word.text);
    if (isVerb(word) || /^(?:[وفبكل]ال|لل|[يو])/.test(plain) || /[\d\u064b]/.test(word.text))
      return null;
    if (
      (/(?:ية|ي)$/.test(plain) && !verbalNouns.has(word.key)) ||
      !/^[\p{Script=Arabic}]+$/u.test(plain)
    )
      return null;
    // A verb of hers (منظمة تدعم …), unless it looks like a verbal noun: تعليم, تعاون, تنمية.
    if (/^ت(?!..?ي.$|.ا|.*ة$|نمي)/.test(plain)) return null;
  }
  return null;
}

/** Behind the adjectives that belong to a name; a nationality belongs to bodies, but not to places (مدينة صور اللبنانية). */
function adjectivesEnd(text: Text, from: number, starts: Starts, nationalities: boolean): number {
  let at = from;
  for (;;) {
    const word = text.words[at];
    if (!isSpaced(word)) return at;
    const found = starts.get(at);
    const nisba =
      hasArticle(word) && nationality.test(word.key) && /[يى]ة?$/.test(plainOf(word.text));
    if (found?.by === 'adjective' && hasArticle(word)) {
      if (!nationalities) return at;
      at = found.end;
    } else if (
      naming.has(word.key) ||
      (nisba && !isFunctionWord(word) && !isPassingAdjective(word.key))
    ) {
      at += 1;
    } else return at;
  }
}

/** وزارة الزراعة والغابات: a further field, with its adjectives. */
function fieldsEnd(text: Text, from: number, starts: Starts): number {
  const word = text.words[from];
  if (!isSpaced(word) || !word.key.startsWith('وال') || !fieldNouns.has(word.key.slice(1)))
    return from;
  return fieldsEnd(text, adjectivesEnd(text, from + 1, starts, true), starts);
}

function quotedEnd(text: Text, from: number): number | null {
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

function capitalsEnd(text: Text, from: number): number {
  let at = from + 1;
  while (isSpaced(text.words[at]) && /^\p{Lu}/u.test(text.words[at]?.text ?? '')) at += 1;
  return at;
}

/** شركة محلية, بنك تجاري: an adjective that agrees with the noun, so no name. */
function isIndefiniteAdjective(word: Word, { form }: Begin): boolean {
  const plain = plainOf(word.text);
  return form.endsWith('ه')
    ? /ية$|[^و]ة$/.test(plain)
    : /[^ا]ي$/.test(plain) || isCommonWord(word.key);
}
