import { foldWord } from '../../../../story/fold.ts';
import { couldBeName } from './personNames.ts';
import { isSpaced, isUnjoined, type Starts } from './nounSpans.ts';
import { hasArticle, isFunctionWord, isPassingAdjective, isVerb, plainOf } from './grammar.ts';
import { unjoined } from '../../../languages/ar/namesParticles.ts';
import { written, type Finding } from '../entityFinding.ts';
import { fields } from '../../../languages/ar/namesHeads.ts';
import {
  officeChains,
  officeNouns,
  plainTitles,
  relatedTitles,
  riskyTitles,
  titleParts,
  trades,
} from '../../../languages/ar/namesTitles.ts';
import type { Text, Word } from '../textWords.ts';

/* Titles in Arabic: the noun, its adjectives, its field and the state or body that it belongs to. */

const folded = (words: readonly string[]) => new Set(words.map(foldWord));
const offices = folded(officeNouns.flatMap((noun) => noun.split(' ')[0] ?? []));
const titles = folded(plainTitles.flatMap((noun) => noun.split(' ')[0] ?? []));
const related = folded(relatedTitles);
const risky = folded(riskyTitles);
/** With the article nearly always before a name. */
const honorifics = folded(['السيد', 'السيدة']);
const parts = folded(titleParts);
const chains = folded(officeChains);
const fieldNouns = folded(fields);
const tradeNouns = folded(trades);

const longest = 12;

/** A title that was read. */
export interface Title {
  /** Index of the first word behind it. */
  end: number;
  /** The whole title as it is written. */
  words: string;
  office: NonNullable<Finding['office']>;
  /** The noun alone is often another word: الفريق, the team. */
  risky: boolean;
  /** An office without the article, as it stands behind a name: زعيم حركة النهوض. */
  bare: boolean;
}

/** How far a title has been read. */
interface Reading {
  at: number;
  /** Whether what the noun is of is still to come. */
  open: boolean;
  of: string | null;
  /** Where the state or body begins that the title is of; 0 where none was named. */
  bodyAt: number;
}

/** Reads a title that begins with a word; null where none does. */
export function readTitle(text: Text, index: number, word: Word, starts: Starts): Title | null {
  const form = word.forms.find((candidate) => nounOf(candidate, word) !== null);
  const noun = form === undefined ? null : nounOf(form, word);
  if (form === undefined || noun === null) return null;
  const own = related.has(form) || noun !== form.replace(/^ال/, '');
  const definite = form.startsWith('ال') || own;
  if (!definite && !offices.has(noun)) return null;
  // A bare noun of office asks for what it is of; with the article it may stand alone.
  let reading: Reading = { at: index + 1, open: !definite, of: null, bodyAt: 0 };
  for (let step = 0; step < longest; step += 1) {
    const more = readMore(text, index, noun, starts, reading);
    if (!more) break;
    reading = more;
  }
  const { at, open, of, bodyAt } = reading;
  if (open && (at > index + 1 ? of === null : !titles.has(noun))) return null;
  const upTo = (end: number) =>
    [unjoined(word.text, form), end > index + 1 ? written(text, index + 1, end) : '']
      .join(' ')
      .trim();
  return {
    end: at,
    words: upTo(at),
    office: { title: upTo(bodyAt || at), of },
    risky: risky.has(noun) && at === index + 1 && !honorifics.has(form),
    bare: !definite,
  };
}

/** The noun of a title without the article or a joined pronoun (رئيسه, نظيرته). */
function nounOf(form: string, word: Word): string | null {
  if (related.has(form)) return form;
  const noun = form.replace(/^ال/, '');
  if (offices.has(noun) || titles.has(noun)) return noun;
  const whose = /(?:ها|هم|ه)$/.exec(form);
  const stem = whose ? form.slice(0, whose.index) : '';
  return stem.length > 3 && offices.has(stem) && !plainOf(word.text).endsWith('ة') ? stem : null;
}

/** The reading with one more word (or name) taken into the title; null where the title ends. */
function readMore(
  text: Text,
  index: number,
  noun: string,
  starts: Starts,
  reading: Reading,
): Reading | null {
  const { at, open } = reading;
  const next = text.words[at];
  if (!isSpaced(next) || isVerb(next)) return null;
  const go = (stillOpen: boolean): Reading => ({ ...reading, at: at + 1, open: stillOpen });
  const known = starts.get(at);
  if (known && isBody(next, known, noun, open)) {
    return {
      at: known.end,
      open: false,
      of: reading.of ?? known.name,
      bodyAt: reading.bodyAt || at,
    };
  }
  if (parts.has(next.key)) return go(open);
  if (open) {
    if (chains.has(next.key)) return go(true);
    // محامي نجم، إلياس الراعي، …: the name follows behind a comma.
    const first = at > index + 1 || (text.words[at + 1]?.gap.startsWith('،') ?? false);
    const complement = hasArticle(next)
      ? !isFunctionWord(next)
      : first && couldBeName(text, next, 1);
    return complement ? go(false) : null;
  }
  if (opensAgain(next, noun)) return go(!next.key.startsWith('لل'));
  if (next.key.startsWith('وال') && fieldNouns.has(next.key.slice(1))) return go(false);
  const adjective =
    hasArticle(next) && /[يى]ة?$/.test(plainOf(next.text)) && !isPassingAdjective(next.key);
  const after = text.words[at + 1];
  const goesOn =
    isSpaced(after) && (couldBeName(text, after, 0) || starts.get(at + 1)?.by === 'adjective');
  return adjective && goesOn ? go(false) : null;
}

/** Whether a state or body that was found is what the title is of. */
function isBody(word: Word, known: Finding, noun: string, open: boolean): boolean {
  if (known.by === 'adjective') return hasArticle(word);
  if (isUnjoined(word, known)) return open;
  return word.key.startsWith('ل') || (word.key.startsWith('ب') && tradeNouns.has(noun));
}

/** Words behind which a title goes on: باسم, لشؤون, ووزير; في for trades (الباحث في جامعة …). */
function opensAgain(word: Word, noun: string): boolean {
  if (/^(?:باسم|باعمال|لشوون|شوون|لدي)$/.test(word.key)) return true;
  if (word.key === 'في') return tradeNouns.has(noun);
  if (/^لل.../.test(word.key)) return true;
  const rest = /^[لو]/.test(word.key) ? word.key.slice(1) : '';
  return (
    (word.key.startsWith('ل') && chains.has(rest)) ||
    (word.key.startsWith('و') && offices.has(rest))
  );
}
