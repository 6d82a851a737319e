import { foldWord } from '../../../../story/fold.ts';
import type { EntityKind } from '../../../../story/types.ts';
import { isSpaced, spanEnd, type Begin, type Starts } from './nounSpans.ts';
import { hasArticle, isCommonWord, isGivenName, plainOf } from './grammar.ts';
import { unjoined } from '../../../languages/ar/namesParticles.ts';
import { foundIn, placeOf, written, type Finding } from '../entityFinding.ts';
import {
  arabicDocuments,
  arabicHeads,
  otherAgencies,
  properMedia,
  townNouns,
} from '../../../languages/ar/namesHeads.ts';
import type { Text, Word } from '../textWords.ts';

/* Arabic names that a noun begins: وزارة الخارجية الصينية, حلف شمال الأطلسي, البنك المركزي, بحر اليابان, شركة «نوفا». */

const folded = (words: readonly string[]) => new Set(words.map(foldWord));
const heads = new Map([...arabicHeads].map(([noun, head]) => [foldWord(noun), { ...head, noun }]));
const towns = folded(townNouns);
const agencies = folded(otherAgencies);
const properOnly = folded(properMedia);
const central = foldWord('المركزي');
const news = folded(['الأنباء', 'أنباء', 'الصحافة', 'الإخبارية', 'الإخباري', 'الأخبار']);
const documents = arabicDocuments.map((pair) => pair.split(' ').map(foldWord));
const accusative = (key: string, noun: string) => key === noun || key === `${noun}ا`;

/** The names in the text that a noun begins. */
export function findChains(text: Text, starts: Starts): Finding[] {
  return text.words.flatMap(
    (word, index) => documentAt(text, index) ?? chainAt(text, index, word, starts) ?? [],
  );
}

function chainAt(text: Text, index: number, word: Word, starts: Starts): Finding | null {
  const begin = beginOf(word);
  const end = begin ? spanEnd(text, index, begin, starts) : null;
  const kind = begin ? kindOf(text, index, begin) : null;
  if (!begin || end === null || kind === null) return null;
  if (kind === 'state') return stateAt(text, index, end, begin, starts);
  const { head, form } = begin;
  const rest = written(text, index + 1, end).replace(/["“”«»„]/g, '');
  const town = towns.has(form) && !begin.definite;
  const name = town ? rest : `${unjoined(word.text, form)} ${rest}`;
  const first = town ? index + 1 : index;
  // A nationality behind a proper name is no part of it: نادي ريال مدريد الإسباني.
  const core = starts.get(end - 1)?.by === 'adjective' ? end - 1 : end;
  const last = text.words[core - 1];
  const proper = last !== undefined && core > index + 1 && !hasArticle(last);
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

/** جمهورية الصين الشعبية, الجمهورية اللبنانية: a state under its full style; one that no list has is new. */
function stateAt(
  text: Text,
  index: number,
  end: number,
  { form, noun, definite }: Begin,
  starts: Starts,
): Finding | null {
  const name = `${unjoined(text.words[index]?.text ?? '', form)} ${written(text, index + 1, end)}`;
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

/** Whether words are a proper name and so may stand for the whole without its noun: نوفا for شركة نوفا. */
function isName({ words }: Text, first: number, end: number): boolean {
  const [word, last] = [words[first], words[end - 1]];
  if (!word || !last || hasArticle(word) || word.key.length < 3) return false;
  return end > first + 1 || (!isCommonWord(word.key) && !isGivenName(word.key));
}

/** الحكومة اللبنانية, المسرح العالمي: so common that once is too little. */
function isOften(
  text: Text,
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
      text.words[index + 1]?.key !== central)
  );
}

function beginOf(word: Word): Begin | null {
  for (const form of word.forms) {
    const noun = form.replace(/^ال/, '');
    const head = heads.get(form) ?? heads.get(noun);
    // A particle is taken off only where what is left is not a rare reading, such as وحي for و + حي.
    if (!head || (form !== word.key && noun.length < 3)) continue;
    // Folding makes one of ـة and ـه, but أذاعه is not إذاعة.
    if (head.noun.endsWith('ة') && !plainOf(word.text).endsWith('ة')) continue;
    return { head, noun: unjoined(word.text, form), form, definite: !heads.has(form) };
  }
  return null;
}

function kindOf(text: Text, index: number, { head, form }: Begin): EntityKind | null {
  if (head.kind !== 'media') return head.kind;
  const next = text.words[index + 1];
  const keys = text.words.slice(index + 1, index + 4).map(({ key }) => key);
  const noun = form.replace(/^ال/, '');
  if (next && properOnly.has(noun) && hasArticle(next)) return null;
  if (keys.some((key) => news.has(key)) || !next || !agencies.has(next.key)) return 'media';
  if (keys.some((key) => key.startsWith('للاعلام') || key.startsWith('للانبا'))) return 'media';
  if (noun === foldWord('وكالة'))
    return next.key === foldWord('الدولية') ? 'organization' : 'institution';
  return noun === foldWord('قناة') ? 'place' : null;
}

/** بيان مشترك and the like, with and without the article. */
function documentAt(text: Text, index: number): Finding | null {
  const [word, next] = [text.words[index], text.words[index + 1]];
  if (!word || !isSpaced(next)) return null;
  const pair = documents.find(
    ([noun = '', second = '']) =>
      accusative(next.key, second) && word.forms.some((form) => accusative(form, noun)),
  );
  if (!pair) return null;
  const [noun = '', second = ''] = pair;
  const form =
    next.key === second
      ? `${unjoined(word.text, noun)} ${next.text}`
      : written(text, index, index + 2);
  return {
    place: placeOf(text, index, index + 2),
    first: index,
    end: index + 2,
    key: `document:${pair.map((key) => key.replace(/^ال/, '')).join(' ')}`,
    name: arabicDocuments[documents.indexOf(pair)]?.replace(/^ال(\S+) ال/, '$1 ') ?? form,
    form,
    kind: 'document',
    confidence: 0.6,
    reason: 'a kind of document',
    by: 'name',
  };
}
