import { foldWord } from '../../../../story/fold.ts';
import type { Text, TextWord } from '../textWords.ts';
import type { ArabicScriptLexicon } from './arabicScriptLexicon.ts';

/** A text in the Arabic script, with what is known of its language. */
export interface ArabicText extends Text {
  grammar: Grammar;
}

/** What a lexicon tells of words, folded as the words of the text are. */
export type Grammar = ReturnType<typeof makeGrammar>;

/** A word without vowel marks and tatweel, hamzas and endings as they are written. */
export const plainOf = (text: string): string => text.replace(/[\u0640\u064b-\u065f\u0670]/g, '');

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldWord));
const firstWords = (nouns: readonly string[]) => nouns.flatMap((noun) => noun.split(' ')[0] ?? []);

/** Lists that are looked up word by word, folded. */
const foldedLists = <Key extends string>(lists: Readonly<Record<Key, readonly string[]>>) =>
  Object.fromEntries(
    Object.entries<readonly string[]>(lists).map(([key, words]) => [key, folded(words)]),
  ) as Record<Key, ReadonlySet<string>>;

function makeGrammar({
  article,
  joined,
  words,
  people,
  titles,
  heads,
  groups,
  shapes,
  twinPlaces,
}: ArabicScriptLexicon) {
  const saying = folded(words.sayingVerbs);
  const verbs = new Set([...saying, ...folded(words.otherVerbs)]);
  const { functionWords, common, passingAdjectives } = foldedLists({
    functionWords: words.functionWords,
    common: words.common,
    passingAdjectives: words.passingAdjectives,
  });
  const { givenNames, joiners, exceptions } = foldedLists({
    givenNames: people.givenNames,
    joiners: people.joiners,
    exceptions: people.exceptions,
  });
  const endings = new Set(people.endings.flatMap((name) => [name, article + name]));
  const titleNouns = folded(firstWords([...titles.offices, ...titles.plain]));

  /** Whether a word is in a list, also with a conjunction before it. */
  const isIn = (list: ReadonlySet<string>, { key }: TextWord): boolean =>
    list.has(key) || (shapes.conjoined.test(key) && list.has(key.slice(1)));
  const isDefinite = (key: string): boolean => article !== '' && key.startsWith(article);
  const withoutArticle = (key: string): string =>
    isDefinite(key) ? key.slice(article.length) : key;

  return {
    article,
    shapes,
    twinPlaces,
    /** The particles that may be joined to a word. */
    joined,
    isJoinedTo: (key: string, particle: string): boolean =>
      particle !== '' && key.startsWith(particle),
    /** Whether a folded word begins with the article, and the word without it. */
    isDefinite,
    withoutArticle,
    /** The noun with its article behind “for the”; null where a word is no such. */
    behindForThe: (key: string): string | null =>
      joined.forThe !== '' && key.startsWith(joined.forThe)
        ? article + key.slice(joined.forThe.length)
        : null,
    /** The noun with its article behind “and”; null where a word is no such. */
    behindAndThe: (key: string): string | null =>
      joined.and !== '' && isDefinite(key.slice(joined.and.length)) && key.startsWith(joined.and)
        ? key.slice(joined.and.length)
        : null,
    /** A particle, pronoun, number, day or month. */
    isFunctionWord: (word: TextWord): boolean => isIn(functionWords, word),
    /** A form of a verb of the lists. */
    isVerb: (word: TextWord): boolean => !givenNames.has(word.key) && isIn(verbs, word),
    isSayingVerb: (word: TextWord): boolean => isIn(saying, word),
    /** A noun or adjective of the lists, with or without the article. */
    isCommonWord: (key: string): boolean => common.has(key) || common.has(withoutArticle(key)),
    isPassingAdjective: (key: string): boolean => passingAdjectives.has(key),
    isGivenName: (key: string): boolean => givenNames.has(key),
    isJoiner: (key: string): boolean => joiners.has(key),
    isNameException: (key: string): boolean => exceptions.has(key),
    isNameEnding: (plain: string): boolean => endings.has(plain),
    /** A noun of office or trade, with or without the article or a joined pronoun. */
    isTitleNoun: (key: string): boolean =>
      [key, withoutArticle(key), key.replace(shapes.possessive, '')].some((form) =>
        titleNouns.has(form),
      ),
    /** Whether a word bears the article, with nothing joined before it. */
    hasArticle: ({ key }: TextWord): boolean =>
      isDefinite(key) && key.length > article.length + 1 && !exceptions.has(key),
    words: { in: folded(words.in) },
    people: {
      ambiguous: folded(people.ambiguous),
      openJoiners: folded(people.openJoiners),
      givenJoiner: foldWord(people.givenJoiner),
      tails: folded(people.tails),
    },
    titles: {
      ...foldedLists(titles),
      offices: folded(firstWords(titles.offices)),
      plain: folded(firstWords(titles.plain)),
    },
    heads: {
      ...foldedLists({
        otherAgencies: heads.otherAgencies,
        news: heads.news,
        properMedia: heads.properMedia,
        papers: heads.papers,
        namingAdjectives: heads.namingAdjectives,
        uniqueAdjectives: heads.uniqueAdjectives,
        fields: heads.fields,
        nameless: heads.nameless,
        verbalNouns: heads.verbalNouns,
        towns: heads.towns,
        seas: heads.seas,
        honours: heads.honours,
        paired: heads.paired,
      }),
      kinds: new Map([...heads.kinds].map(([noun, head]) => [foldWord(noun), { ...head, noun }])),
      agencyKinds: heads.agencyKinds.map(({ noun, behind, kind }) => ({
        noun: foldWord(noun),
        behind: behind === undefined ? undefined : foldWord(behind),
        kind,
      })),
      purposes: heads.purposes.map((purpose) => purpose.split(' ').map(foldWord)),
      documents: heads.documents.map((name) => ({ name, keys: name.split(' ').map(foldWord) })),
      accusative: heads.accusative,
    },
    groups: {
      ...groups,
      ...foldedLists({
        regions: groups.regions,
        countable: groups.countable,
        others: groups.others,
        blocs: groups.blocs,
        peoples: groups.peoples,
        sides: groups.sides,
        seats: groups.seats,
      }),
    },
  };
}

const made = new WeakMap<ArabicScriptLexicon, Grammar>();

/** Gives a text what is known of its language, which is made ready once. */
export function withGrammar(text: Text, lexicon: ArabicScriptLexicon): ArabicText {
  const grammar = made.get(lexicon) ?? makeGrammar(lexicon);
  made.set(lexicon, grammar);
  return { ...text, grammar };
}
