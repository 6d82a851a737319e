import type { SearchData, SearchItem, SearchWords } from '../app/search/searchTypes.ts';
import { indexStory, plainText } from '../story/storyIndex.ts';
import type { LanguageCode, LocalStory, Slug, Story } from '../story/types.ts';

/**
 * What a search of the story looks through, in all its languages.
 * @param story for what the tellings leave out: the entities' aliases.
 * @param tellings the story in each of its languages.
 * @throws where a telling is missing or is not of this story.
 */
export function searchDocuments(story: Story, tellings: readonly LocalStory[]): SearchData {
  const [first] = tellings;
  if (!first || first.id !== story.id || tellings.length !== story.languages.length) {
    throw new Error(
      `The search of “${story.id}” needs its tellings in ${story.languages.join(', ')}. Pass all of them.`,
    );
  }
  const { order, paragraphsOf } = indexStory(first);
  const inEach = (words: (telling: LocalStory) => SearchWords): Record<LanguageCode, SearchWords> =>
    Object.fromEntries(tellings.map((telling) => [telling.language, words(telling)]));
  const comesAt = (paragraphs: readonly Slug[] = []) => order.get(paragraphs[0] ?? '') ?? Infinity;

  const entities = first.entities.map(({ id, kind }, at) => ({
    at: comesAt(paragraphsOf.get(id)),
    item: {
      kind: 'entity' as const,
      id,
      of: kind,
      words: inEach((telling) => {
        const { name, short, members, description } = itemAt(telling.entities, at);
        const aliases = story.words[telling.language]?.entities[id]?.aliases ?? [];
        return { names: unique([name, short, ...aliases, ...members]), text: description };
      }),
    },
  }));
  const events = first.events.map(({ id, date }, at) => ({
    at: comesAt(paragraphsOf.get(id)),
    item: {
      kind: 'event' as const,
      id,
      date,
      words: inEach((telling) => {
        const { title, short, description, when } = itemAt(telling.events, at);
        return { names: unique([title, short]), text: description, when };
      }),
    },
  }));
  const sections = first.sections.map(({ id, paragraphs }, at) => ({
    at: comesAt(paragraphs),
    item: {
      kind: 'section' as const,
      id,
      words: inEach((telling) => {
        const { heading, standfirst } = itemAt(telling.sections, at);
        return { names: [heading], text: standfirst };
      }),
    },
  }));
  const paragraphs = first.paragraphs.map(({ id }, at) => ({
    at,
    item: {
      kind: 'paragraph' as const,
      id,
      number: at + 1,
      words: inEach((telling) => ({
        names: [],
        text: plainText(itemAt(telling.paragraphs, at).content),
      })),
    },
  }));
  // Sorting keeps the order of what the article comes to in the same paragraph.
  const items: { at: number; item: SearchItem }[] = [
    ...entities,
    ...events,
    ...sections,
    ...paragraphs,
  ];
  return {
    languages: tellings.map(({ language }) => language),
    items: items.toSorted((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map(({ item }) => item),
  };
}

/** All tellings of a story list the same things in the same order. */
function itemAt<T>(list: readonly T[], at: number): T {
  const item = list[at];
  if (item === undefined) throw new Error('The tellings of the story differ. Compile it anew.');
  return item;
}

const unique = (names: readonly string[]) => [...new Set(names)];
