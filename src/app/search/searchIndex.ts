import MiniSearch, { type Query } from 'minisearch';
import type { LanguageCode } from '../../story/types.ts';
import type { SearchData, SearchItem } from './searchTypes.ts';
import { hasUndivided, isUndivided, pairsOf, termsOf } from './undivided.ts';
import { foldText, formsOf, wordsIn } from './searchWords.ts';

/** A story made ready to be searched. */
export interface SearchIndex {
  data: SearchData;
  mini: MiniSearch<Placed>;
  /** A folded name -> the places of the items that go by it. */
  names: ReadonlyMap<string, ReadonlySet<number>>;
  /** What each item has of scripts without spaces, folded. */
  runs: readonly (readonly string[])[];
}

interface Placed {
  at: number;
  item: SearchItem;
}

/** That an item answers to a query. */
export interface SearchMatch {
  /** Its place among the items. */
  at: number;
  score: number;
  /** The words of the index that answer. */
  found: ReadonlySet<string>;
}

/** What is searched in each language, and how much it counts: names, the article's words, what is said about a thing. */
const parts = { names: 4, text: 1, about: 0.6 } as const;
/** Each part is searched twice: the words as they are written, and what particles and article leave of them. */
const forms = { written: 1, bare: 0.4 } as const;
/** Weight of a word of the query without its particle or article, against the word as it was typed. */
const typedBare = 0.5;
/** A word in more of the items than this tells little: it is not enough by itself to be found by. */
const commonplace = 0.4;

function partOf({ kind, names, text, when, date }: PartsOfItem, part: string): string {
  if (part === 'names') return names.join('\n');
  if ((part === 'text') !== (kind === 'paragraph')) return '';
  return [text, when, date].join('\n');
}
type PartsOfItem = Pick<SearchItem, 'kind' | 'date'> & SearchItem['words'][LanguageCode];

/** Makes the index: a few milliseconds for a story of some twenty paragraphs in two languages. */
export function searchIndex(data: SearchData): SearchIndex {
  const boost = Object.fromEntries(
    data.languages.flatMap((language) =>
      Object.entries(parts).flatMap(([part, weight]) =>
        Object.entries(forms).map(([form, share]) => [
          `${language} ${part} ${form}`,
          weight * share,
        ]),
      ),
    ),
  );
  // Each text is asked for twice, once for each of its forms.
  const terms = new Map<string, string[]>();
  const mini = new MiniSearch<Placed>({
    idField: 'at',
    fields: Object.keys(boost),
    extractField({ at, item }, field): number | string {
      if (field === 'at') return at;
      const [language = '', part = ''] = field.split(' ');
      const words = item.words[language];
      return words ? partOf({ ...item, ...words }, part) : '';
    },
    tokenize(text) {
      const found = terms.get(text) ?? wordsIn(text).flatMap(termsOf);
      terms.set(text, found);
      return found;
    },
    processTerm(term, field) {
      const [folded, ...others] = isUndivided(term) ? [term] : formsOf(term);
      return field?.endsWith('bare') ? others : folded;
    },
    searchOptions: {
      tokenize: (term) => [term],
      processTerm: (term) => term,
      boost,
      weights: { prefix: 0.6, fuzzy: 0.4 },
      bm25: { k: 1.2, b: 0.4, d: 0.5 },
    },
  });
  mini.addAll(data.items.map((item, at) => ({ at, item })));
  return { data, mini, names: namesOf(data), runs: data.items.map(runsOf) };
}

const runsOf = ({ words }: SearchItem): string[] =>
  Object.values(words)
    .flatMap(({ names, text, when = '' }) => [...names, text, when])
    .filter(hasUndivided)
    .flatMap(wordsIn)
    .filter(isUndivided)
    .map(foldText);

function namesOf({ items }: SearchData): Map<string, Set<number>> {
  const all = new Map<string, Set<number>>();
  items.forEach(({ words }, at) => {
    for (const name of Object.values(words).flatMap(({ names }) => names)) {
      const folded = foldText(name);
      all.set(folded, (all.get(folded) ?? new Set()).add(at));
    }
  });
  return all;
}

/**
 * The items that answer to the words of a query: those that have all the words, or words that begin so; where
 * there are none, those that have all of them spelt a little differently; where there are none either, those
 * that have some of them. Of scripts without spaces a word is a run of letters, and some of it are pairs of these.
 */
export function matchesOf(index: SearchIndex, typed: readonly string[]): readonly SearchMatch[] {
  const every = typed.map(formsOf);
  const whole = every.filter(([folded = '']) => folded.length > 1 || isNumber(folded));
  const words = whole.length > 0 ? whole : every;
  const search = (combineWith: 'AND' | 'OR', wanted: readonly string[][], spelling: boolean) =>
    run(index, { combineWith, queries: wanted.map((word) => wordQuery(index, word, spelling)) });
  const runs = words.flatMap(([folded = '']) => (isUndivided(folded) ? folded : []));
  for (const spelling of [false, true]) {
    const all = withRuns(index, runs, search('AND', words, spelling));
    if (all.length > 0) return all;
  }
  const some = words.flatMap((word) =>
    isUndivided(word[0] ?? '') ? pairsOf(word[0] ?? '').map((pair) => [pair]) : [word],
  );
  const telling = some.filter(
    (word) =>
      index.names.has(word[0] ?? '') ||
      search('AND', [word], false).length < commonplace * index.data.items.length,
  );
  return search('OR', telling, true);
}

/** Of items that have the pairs of some runs those that have the runs themselves, which are then what was found. */
function withRuns(
  index: SearchIndex,
  runs: readonly string[],
  matches: readonly SearchMatch[],
): readonly SearchMatch[] {
  if (runs.length === 0) return matches;
  return matches
    .filter(({ at }) => runs.every((sought) => index.runs[at]?.some((own) => own.includes(sought))))
    .map(({ found, ...match }) => {
      const others = [...found].filter((term) => !isUndivided(term));
      return { ...match, found: new Set([...others, ...runs]) };
    });
}

function run({ mini }: SearchIndex, query: Query): SearchMatch[] {
  return mini.search(query).map(({ id, score, match }) => ({
    at: id as number,
    score,
    found: new Set(Object.keys(match)),
  }));
}

/** Looks for one word, in any of its forms; `spelling` lets letters be wrong. */
function wordQuery(
  { data }: SearchIndex,
  [folded = '', ...others]: readonly string[],
  spelling: boolean,
): Query {
  if (isUndivided(folded)) {
    const pairs = pairsOf(folded);
    return {
      combineWith: 'AND',
      queries: pairs.map((pair) => ({ queries: [pair], prefix: pairs.length === 1 })),
    };
  }
  const near = (form: string) => ({ fuzzy: spelling ? slipsIn(form) : false });
  const bare = others
    .filter((form) => form.length > 2)
    .map((form) => ({ queries: [form], prefix: true, boostTerm: () => typedBare, ...near(form) }));
  if (folded.length > 2) {
    return {
      combineWith: 'OR',
      queries: [{ queries: [folded], prefix: true, ...near(folded) }, ...bare],
    };
  }
  // One or two letters begin too many words of a text; names may begin with them.
  const fieldsOf = (part: string) =>
    data.languages.flatMap((language) =>
      Object.keys(forms).map((form) => `${language} ${part} ${form}`),
    );
  const named = { queries: [folded], prefix: true, fields: fieldsOf('names') };
  const told = { queries: [folded], fields: [...fieldsOf('text'), ...fieldsOf('about')] };
  const single = folded.length === 1 && !isNumber(folded);
  return { combineWith: 'OR', queries: single ? [named] : [named, told] };
}

const isNumber = (word: string) => /^\d+$/.test(word);

/** How many letters may be wrong in a word. A number with another digit is another number. */
function slipsIn(word: string): number | false {
  if (isNumber(word) || word.length < 4) return false;
  return word.length < 7 ? 1 : 2;
}
