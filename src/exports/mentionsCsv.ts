import { voiceNames } from '../ui/voices.ts';
import type { Slug } from '../story/types.ts';
import { csv } from './csv.ts';
import { placedMentions } from './mentions.ts';
import type { ExportInput } from './exportInput.ts';

const columns = [
  'paragraph',
  'section',
  'section_heading',
  'id',
  'name',
  'kind',
  'wikidata',
  'words',
  'start',
  'end',
  'implied',
  'voices',
  'voice_ids',
  'url',
] as const;

/**
 * Every mention, one a row, in reading order; after the named ones of a paragraph those that it implies, which
 * have no words and no place. `start` and `end` count Unicode code points in the paragraph's plain text.
 */
export function mentionsCsv(telling: ExportInput): string {
  const { story, index, texts, addressOf } = telling;
  const placed = placedMentions(story);
  const named = (id: Slug) => {
    const entity = index.entities.get(id);
    return entity
      ? { id, name: entity.name, kind: entity.kind, wikidata: entity.wikidata }
      : { id, name: index.events.get(id)?.title, kind: 'event', wikidata: undefined };
  };
  return csv(
    columns,
    story.paragraphs.flatMap(({ id: paragraph, section, voices, implied }) => {
      const common = {
        paragraph,
        section,
        section_heading: index.sections.get(section)?.heading,
        voices: voiceNames(voices, index, texts),
        voice_ids: voices.join(' '),
        url: addressOf({ kind: 'paragraph', id: paragraph }),
      };
      return [
        ...placed
          .filter((mention) => mention.paragraph === paragraph)
          .map(({ id, exact, start, end }) => ({
            ...common,
            ...named(id),
            words: exact,
            start,
            end,
            implied: false,
          })),
        ...implied.map((id) => ({
          ...common,
          ...named(id),
          words: undefined,
          start: undefined,
          end: undefined,
          implied: true,
        })),
      ];
    }),
  );
}
