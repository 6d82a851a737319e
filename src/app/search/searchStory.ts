import type { LanguageCode } from '../../story/types.ts';
import { matchesOf, type SearchMatch, type SearchIndex } from './searchIndex.ts';
import type { FoundWords, TextPiece, SearchResult, SearchWords } from './searchTypes.ts';
import { foldText, formsOf, highlight, snippetOf, type Sought, wordsIn } from './searchWords.ts';

/** Being a whole name of something counts more than any number of words in a text. */
const wholeName = { typed: 200, bare: 100 } as const;
/** More than anybody types; what is pasted beyond it is not looked for. */
const most = { letters: 200, words: 10 } as const;

/**
 * Looks for words of any language of the story.
 * @param language of the page: where a thing answers in several languages, its words in this one are shown.
 * @returns every thing once, best first, equal ones in reading order; nothing for a query without a word.
 */
export function searchStory(
  index: SearchIndex,
  query: string,
  language: LanguageCode,
): SearchResult[] {
  const typed = wordsIn(query.slice(0, most.letters));
  const words = distinct(typed).slice(0, most.words);
  if (words.length === 0) return [];
  const bonus = namedBy(index, typed);
  return matchesOf(index, words)
    .map((match) => ({ ...match, score: match.score + (bonus.get(match.at) ?? 0) }))
    .toSorted((a, b) => b.score - a.score || a.at - b.at)
    .flatMap((match) => present(index, match, words, language));
}

function distinct(words: readonly string[]): string[] {
  return [...new Map(words.map((word) => [formsOf(word)[0] ?? '', word])).values()];
}

/** The places of the items that the whole query is a name of, with or without the particle before it -> what that counts. */
function namedBy({ names }: SearchIndex, typed: readonly string[]): Map<number, number> {
  const [first = '', ...rest] = typed;
  const others = foldText(rest.join(' '));
  const bonus = new Map<number, number>();
  formsOf(first).forEach((form, nth) => {
    for (const at of names.get(`${form} ${others}`.trim()) ?? []) {
      if (!bonus.has(at)) bonus.set(at, nth === 0 ? wholeName.typed : wholeName.bare);
    }
  });
  return bonus;
}

/** What a result shows: its name, and the words that it was found by. */
function present(
  { data }: SearchIndex,
  { at, found }: SearchMatch,
  words: readonly string[],
  language: LanguageCode,
): SearchResult[] {
  const item = data.items[at];
  const own = item?.words[language];
  if (!item || !own) return [];
  const sought: Sought = { query: words.map((word) => formsOf(word)[0] ?? ''), found };
  const show = (text: string, code = language): FoundWords => ({
    language: code,
    pieces: highlight(text, sought),
  });
  const languages = [language, ...data.languages.filter((other) => other !== language)];
  /** Of some texts the one that has most hits, and the shortest of these, in the page's language before others. */
  const best = (textsOf: (words: SearchWords) => readonly string[]): FoundWords | undefined =>
    languages
      .flatMap((code) => {
        const texts = textsOf(item.words[code] ?? own).map((text) => show(text, code));
        return (
          texts
            .filter((text) => hits(text) > 0)
            .toSorted((a, b) => hits(b) - hits(a) || lengthOf(a) - lengthOf(b))[0] ?? []
        );
      })
      .at(0);
  const { kind, id } = item;
  if (item.number !== undefined) {
    const { language: code, pieces } = best(({ text }) => [text]) ?? show(own.text);
    const snippet = { language: code, pieces: snippetOf(pieces) };
    return [{ kind, id, number: item.number, name: null, snippet }];
  }
  const name = show(own.names[0] ?? id);
  const also = hits(name) > 0 ? undefined : best(({ names }) => names);
  const dated = own.when === undefined ? undefined : show(own.when);
  const when = dated && (best(({ when: date = '' }) => [date]) ?? dated);
  const told = hits(name) + hits(also) + hits(when) < words.length && best(({ text }) => [text]);
  return [
    {
      kind,
      id,
      ...(item.of && { of: item.of }),
      name,
      ...(also && { also }),
      ...(when && { when }),
      ...(told && { snippet: { ...told, pieces: snippetOf(told.pieces) } }),
    },
  ];
}

const hits = (words: FoundWords | undefined) =>
  words?.pieces.filter(({ hit }: TextPiece) => hit).length ?? 0;
const lengthOf = ({ pieces }: FoundWords) => pieces.reduce((sum, { text }) => sum + text.length, 0);
