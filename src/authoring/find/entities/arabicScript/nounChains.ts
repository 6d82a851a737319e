import { foldWord } from '../../../../story/fold.ts';
import type { EntityKind } from '../../../../story/types.ts';
import { isSpaced, spanEnd, type Begin, type Starts } from './nounSpans.ts';
import { plainOf, type ArabicText } from './grammar.ts';
import { foundIn, placeOf, written, type EntityFinding } from '../entityFinding.ts';
import type { TextWord } from '../textWords.ts';

/* Names that a noun begins: the foreign ministry, the central bank, the sea of Japan, a company in quotation marks. */

/** The names in the text that a noun begins. */
export function findChains(text: ArabicText, starts: Starts): EntityFinding[] {
  return text.words.flatMap(
    (word, index) => documentAt(text, index) ?? chainAt(text, index, word, starts) ?? [],
  );
}

function chainAt(
  text: ArabicText,
  index: number,
  word: TextWord,
  starts: Starts,
): EntityFinding | null {
  const { heads } = text.grammar;
  const begin = beginOf(text, word);
  const end = begin ? spanEnd(text, index, begin, starts) : null;
  const kind = begin ? kindOf(text, index, begin) : null;
  if (!begin || end === null || kind === null) return null;
  if (kind === 'state') return stateAt(text, index, end, begin, starts);
  const { head, form } = begin;
  const rest = written(text, index + 1, end).replace(/["“”«»„]/g, '');
  const town = heads.towns.has(form) && !begin.definite;
  const name = town ? rest : `${text.names.writing.unjoined(word.text, form)} ${rest}`;
  const first = town ? index + 1 : index;
  // A nationality behind a proper name is no part of it: the Spanish club Real Madrid.
  const core = starts.get(end - 1)?.by === 'adjective' ? end - 1 : end;
  const last = text.words[core - 1];
  const proper = last !== undefined && core > index + 1 && !text.grammar.hasArticle(last);
  const often = isOften(text, begin, index, end, starts);
  const bare = written(text, index + 1, core).replace(/["“”«»„]/g, '');
  const alone = town || (head.proper && proper && isName(text, index + 1, core)) ? bare : undefined;
  return {
    place: placeOf(text, first, end),
    first,
    end,
    key: `${kind}:${name.split(/\s+/).map(foldWord).join(' ')}`,
    name,
    form: name,
    kind,
    confidence: often ? 0.5 : proper || kind === 'place' || kind === 'document' ? 0.6 : 0.7,
    reason: `${town ? 'stands behind' : 'begins with'} “${begin.noun}”`,
    by: 'name',
    ...(often && { least: 2 }),
    ...(alone !== undefined && { alone }),
  };
}

/** “The People’s Republic of China”: a state under its full style; one that no list has is new. */
function stateAt(
  text: ArabicText,
  index: number,
  end: number,
  { form, noun, definite }: Begin,
  starts: Starts,
): EntityFinding | null {
  const name = `${text.names.writing.unjoined(text.words[index]?.text ?? '', form)} ${written(text, index + 1, end)}`;
  for (let at = index + 1; at < end; at += 1) {
    const state = starts.get(at);
    if (!state?.key.startsWith('region:')) continue;
    return {
      ...state,
      by: 'name',
      first: index,
      end,
      place: placeOf(text, index, end),
      form: name,
    };
  }
  return definite ? null : foundIn(text, index, end, 'state', 0.5, `begins with “${noun}”`, name);
}

/** Whether words are a proper name and so may stand for the whole without its noun: Nova for the company Nova. */
function isName({ grammar, words }: ArabicText, first: number, end: number): boolean {
  const [word, last] = [words[first], words[end - 1]];
  if (!word || !last || grammar.hasArticle(word) || word.key.length < 3) return false;
  return end > first + 1 || (!grammar.isCommonWord(word.key) && !grammar.isGivenName(word.key));
}

/** “The Lebanese government”, “the world theatre”: so common that once is too little. */
function isOften(
  text: ArabicText,
  { head, definite }: Begin,
  index: number,
  end: number,
  starts: Starts,
): boolean {
  return (
    (head.plain ?? false) ||
    (definite &&
      head.proper &&
      end === index + 2 &&
      !starts.has(index + 1) &&
      !text.grammar.heads.uniqueAdjectives.has(text.words[index + 1]?.key ?? ''))
  );
}

function beginOf({ grammar, names }: ArabicText, word: TextWord): Begin | null {
  const { kinds } = grammar.heads;
  for (const form of word.forms) {
    const noun = grammar.withoutArticle(form);
    const head = kinds.get(form) ?? kinds.get(noun);
    // A particle is taken off only where what is left is not too short, and so a rare reading.
    if (!head || (form !== word.key && noun.length < 3)) continue;
    // Folding makes one of endings that a noun and a verb with its object have.
    const { feminineEnd } = grammar.shapes;
    if (feminineEnd.test(head.noun) && !feminineEnd.test(plainOf(word.text))) continue;
    return {
      head,
      noun: names.writing.unjoined(word.text, form),
      form,
      definite: !kinds.has(form),
    };
  }
  return null;
}

function kindOf(text: ArabicText, index: number, { head, form }: Begin): EntityKind | null {
  if (head.kind !== 'media') return head.kind;
  const next = text.words[index + 1];
  const keys = text.words.slice(index + 1, index + 4).map(({ key }) => key);
  const { hasArticle, heads, shapes, withoutArticle } = text.grammar;
  const noun = withoutArticle(form);
  if (next && heads.properMedia.has(noun) && hasArticle(next)) return null;
  if (keys.some((key) => heads.news.has(key)) || !next || !heads.otherAgencies.has(next.key))
    return 'media';
  if (keys.some((key) => shapes.forNews.test(key))) return 'media';
  const agency = heads.agencyKinds.find(
    (one) => one.noun === noun && (one.behind === undefined || one.behind === next.key),
  );
  return agency?.kind ?? null;
}

/** “Joint statement” and the like, with and without the article. */
function documentAt(text: ArabicText, index: number): EntityFinding | null {
  const [word, next] = [text.words[index], text.words[index + 1]];
  if (!word || !isSpaced(next)) return null;
  const { article, heads, withoutArticle } = text.grammar;
  const isNoun = (key: string, noun: string) => key === noun || key === noun + heads.accusative;
  const pair = heads.documents.find(
    ({ keys: [noun = '', second = ''] }) =>
      isNoun(next.key, second) && word.forms.some((form) => isNoun(form, noun)),
  );
  if (!pair) return null;
  const [noun = '', second = ''] = pair.keys;
  const form =
    next.key === second
      ? `${text.names.writing.unjoined(word.text, noun)} ${next.text}`
      : written(text, index, index + 2);
  return {
    place: placeOf(text, index, index + 2),
    first: index,
    end: index + 2,
    key: `document:${pair.keys.map(withoutArticle).join(' ')}`,
    name: pair.name.replace(new RegExp(`^${article}(\\S+) ${article}`), '$1 '),
    form,
    kind: 'document',
    confidence: 0.6,
    reason: 'a kind of document',
    by: 'name',
  };
}
