import { dateBounds, monthAlone } from './edtfDates.ts';
import type {
  Edtf,
  EventFacts,
  LanguageCode,
  LocalEvent,
  LocalSource,
  LocalStory,
  Slug,
  Source,
  Story,
} from '../story/types.ts';
import { formatDate, formatMonth } from '../i18n/formats.ts';
import { languageOf, type Language } from '../i18n/languages.ts';

function inWords(date: Edtf, language: Language): string {
  const month = monthAlone(date);
  return month === null ? formatDate(dateBounds(date), language) : formatMonth(month, language);
}

function localSource(source: Source, language: Language): LocalSource {
  if (source === 'article') return { kind: 'article' };
  const { date, ...publication } = source;
  return {
    kind: 'publication',
    ...publication,
    ...(date !== undefined && { when: inWords(date, language) }),
  };
}

function whenOf(event: EventFacts, language: Language): Pick<LocalEvent, 'when' | 'statedWhen'> {
  const when = formatDate(event, language);
  const statedWhen = event.stated === undefined ? when : inWords(event.stated, language);
  return statedWhen === when ? { when } : { when, statedWhen };
}

/**
 * The story in one of its languages, every date in words and every source ready to print. For the build.
 * @throws where the story has no such language, or lacks words that the compiler would have asked for.
 */
export function localStory(story: Story, code: LanguageCode): LocalStory {
  const language = languageOf(code);
  const words = story.words[code];
  if (!words) {
    throw new Error(
      `The story “${story.id}” has no “${code}” (it has: ${story.languages.join(', ')}).`,
    );
  }
  const from = <T>(kind: string, all: Record<Slug, T>, id: Slug): T => {
    const found = all[id];
    if (found === undefined)
      throw new Error(`The ${kind} “${id}” has no words in “${code}”. Compile the story anew.`);
    return found;
  };
  const sourcesOf = (sources: readonly Source[]) =>
    sources.map((source) => localSource(source, language));
  const { title, standfirst, byline, credit } = words;
  const { id, languages, defaultLanguage, published, updated, licence, retired } = story;
  return {
    id,
    language: code,
    languages,
    defaultLanguage,
    title,
    standfirst,
    byline,
    credit,
    published,
    ...(updated !== undefined && { updated }),
    publishedWhen: inWords(published, language),
    reportedWhen: inWords(story.source.date ?? story.published, language),
    licence,
    sections: story.sections.map((section) => ({
      ...section,
      ...from('section', words.sections, section.id),
    })),
    paragraphs: story.paragraphs.map((paragraph) => ({
      ...paragraph,
      content: from('paragraph', words.paragraphs, paragraph.id),
    })),
    entities: story.entities.map(({ members = {}, sources, ...entity }) => {
      const {
        name,
        short,
        description,
        members: named = {},
      } = from('entity', words.entities, entity.id);
      return {
        ...entity,
        name,
        short,
        description,
        members: Object.keys(members).map((member) => from('member', named, member)),
        sources: sourcesOf(sources),
      };
    }),
    events: story.events.map((event) => ({
      ...event,
      ...from('event', words.events, event.id),
      ...whenOf(event, language),
      sources: sourcesOf(event.sources),
    })),
    relations: story.relations.map((relation) => ({
      ...relation,
      sentence: from('relation', words.relations, relation.id),
      sources: sourcesOf(relation.sources),
    })),
    notes: story.notes.map((note) => ({
      ...note,
      text: from('note', words.notes, note.id),
      sources: sourcesOf(note.sources),
    })),
    retired,
    ...(words.original && { original: words.original }),
  };
}
