import { couldBeName } from './personNames.ts';
import { isSpaced, isUnjoined, type Starts } from './nounSpans.ts';
import { plainOf, type ArabicText, type Grammar } from './grammar.ts';
import { written, type EntityFinding } from '../entityFinding.ts';
import type { TextWord } from '../textWords.ts';

/* Titles in the Arabic script: the noun, its adjectives, its field and the state or body that it belongs to. */

const longest = 12;

/** A title that was read. */
export interface Title {
  /** Index of the first word behind it. */
  end: number;
  /** The whole title as it is written. */
  words: string;
  office: NonNullable<EntityFinding['office']>;
  /** The noun alone is often another word: a general, or a team. */
  risky: boolean;
  /** An office without the article, as it stands behind a name. */
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
export function readTitle(
  text: ArabicText,
  index: number,
  word: TextWord,
  starts: Starts,
): Title | null {
  const { isDefinite, titles, withoutArticle } = text.grammar;
  const form = word.forms.find((candidate) => nounOf(candidate, word, text.grammar) !== null);
  const noun = form === undefined ? null : nounOf(form, word, text.grammar);
  if (form === undefined || noun === null) return null;
  const own = titles.related.has(form) || noun !== withoutArticle(form);
  const definite = isDefinite(form) || own;
  if (!definite && !titles.offices.has(noun)) return null;
  // A bare noun of office asks for what it is of; with the article it may stand alone.
  let reading: Reading = { at: index + 1, open: !definite, of: null, bodyAt: 0 };
  for (let step = 0; step < longest; step += 1) {
    const more = readMore(text, index, noun, starts, reading);
    if (!more) break;
    reading = more;
  }
  const { at, open, of, bodyAt } = reading;
  if (open && (at > index + 1 ? of === null : !titles.plain.has(noun))) return null;
  const upTo = (end: number) =>
    [
      text.names.writing.unjoined(word.text, form),
      end > index + 1 ? written(text, index + 1, end) : '',
    ]
      .join(' ')
      .trim();
  return {
    end: at,
    words: upTo(at),
    office: { title: upTo(bodyAt || at), of },
    risky: titles.risky.has(noun) && at === index + 1 && !titles.honorifics.has(form),
    bare: !definite,
  };
}

/** The noun of a title without the article or a joined pronoun (“his president”). */
function nounOf(
  form: string,
  word: TextWord,
  { shapes, titles, withoutArticle }: Grammar,
): string | null {
  if (titles.related.has(form)) return form;
  const noun = withoutArticle(form);
  if (titles.offices.has(noun) || titles.plain.has(noun)) return noun;
  const whose = shapes.possessive.exec(form);
  const stem = whose ? form.slice(0, whose.index) : '';
  const isOther = stem.length < 4 || shapes.feminineEnd.test(plainOf(word.text));
  return titles.offices.has(stem) && !isOther ? stem : null;
}

/** The reading with one more word (or name) taken into the title; null where the title ends. */
function readMore(
  text: ArabicText,
  index: number,
  noun: string,
  starts: Starts,
  reading: Reading,
): Reading | null {
  const { grammar } = text;
  const { heads, shapes, titles } = grammar;
  const { at, open } = reading;
  const next = text.words[at];
  if (!isSpaced(next) || grammar.isVerb(next)) return null;
  const go = (stillOpen: boolean): Reading => ({ ...reading, at: at + 1, open: stillOpen });
  const known = starts.get(at);
  if (known && isBody(next, known, noun, open, grammar)) {
    return {
      at: known.end,
      open: false,
      of: reading.of ?? known.name,
      bodyAt: reading.bodyAt || at,
    };
  }
  if (titles.parts.has(next.key)) return go(open);
  if (open) {
    if (titles.chains.has(next.key)) return go(true);
    // “Whose lawyer, the name, …”: the name follows behind a comma.
    const first = at > index + 1 || (text.words[at + 1]?.gap.startsWith('،') ?? false);
    const complement = grammar.hasArticle(next)
      ? !grammar.isFunctionWord(next)
      : first && couldBeName(text, next, 1);
    return complement ? go(false) : null;
  }
  if (opensAgain(next, noun, grammar)) return go(grammar.behindForThe(next.key) === null);
  if (heads.fields.has(grammar.behindAndThe(next.key) ?? '')) return go(false);
  const adjective =
    grammar.hasArticle(next) &&
    shapes.nisba.test(plainOf(next.text)) &&
    !grammar.isPassingAdjective(next.key);
  const after = text.words[at + 1];
  const goesOn =
    isSpaced(after) && (couldBeName(text, after, 0) || starts.get(at + 1)?.by === 'adjective');
  return adjective && goesOn ? go(false) : null;
}

/** Whether a state or body that was found is what the title is of. */
function isBody(
  word: TextWord,
  known: EntityFinding,
  noun: string,
  open: boolean,
  { hasArticle, isJoinedTo, joined, titles }: Grammar,
): boolean {
  if (known.by === 'adjective') return hasArticle(word);
  if (isUnjoined(word, known)) return open;
  return (
    isJoinedTo(word.key, joined.for) || (isJoinedTo(word.key, joined.in) && titles.trades.has(noun))
  );
}

/** Words behind which a title goes on: in the name of, for the affairs of, “and minister of”; “in” for trades. */
function opensAgain(word: TextWord, noun: string, grammar: Grammar): boolean {
  const { isJoinedTo, joined, shapes, titles } = grammar;
  const { key } = word;
  if (titles.openers.has(key)) return true;
  if (grammar.words.in.has(key) && !isJoinedTo(key, joined.and)) return titles.trades.has(noun);
  if (shapes.forDefinite.test(key)) return true;
  return (
    (isJoinedTo(key, joined.for) && titles.chains.has(key.slice(joined.for.length))) ||
    (isJoinedTo(key, joined.and) && titles.offices.has(key.slice(joined.and.length)))
  );
}
