import type { LanguageCode, Story } from '../story/types.ts';
import { annotations } from './annotations.ts';
import { type AddressOf, type ExportFile, type ExportFormat, exportFormats } from './exportFile.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { mentionsCsv } from './mentionsCsv.ts';
import { relationsCsv } from './relationsCsv.ts';
import { storyJson } from './storyJson.ts';
import { tei } from './tei/tei.ts';
import { type ExportInput, exportInputOf } from './exportInput.ts';

interface Writer {
  /** How its file names end, after the story's id and the language. */
  ending: string;
  mediaType: string;
  write: (telling: ExportInput) => string;
}

const table = 'text/csv; charset=utf-8; header=present';

/** The formats that have one file per language. */
const writers: Record<Exclude<ExportFormat, 'json'>, Writer> = {
  gexf: { ending: 'gexf', mediaType: 'application/gexf+xml', write: gexf },
  graphml: { ending: 'graphml', mediaType: 'application/graphml+xml', write: graphml },
  relations: { ending: 'relations.csv', mediaType: table, write: relationsCsv },
  mentions: { ending: 'mentions.csv', mediaType: table, write: mentionsCsv },
  tei: { ending: 'tei.xml', mediaType: 'application/tei+xml', write: tei },
  annotations: {
    ending: 'annotations.jsonld',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    write: annotations,
  },
};

interface Choice {
  /** Which languages; all of the story where not given. */
  languages?: readonly LanguageCode[];
  /** Which formats; all where not given. */
  formats?: readonly ExportFormat[];
}

/**
 * The files in which a story can be taken along: per language one of each format, then the JSON, which holds all
 * languages. The same story and addresses give the same files, to the byte.
 * @throws where the story lacks one of the languages.
 */
export function exportFiles(
  story: Story,
  addressOf: AddressOf,
  { languages = story.languages, formats = exportFormats }: Choice = {},
): ExportFile[] {
  const files = languages.flatMap((language) => {
    const telling = exportInputOf(story, language, addressOf);
    return formats.flatMap((format): ExportFile[] => {
      if (format === 'json') return [];
      const { ending, mediaType, write } = writers[format];
      const name = `${story.id}.${language}.${ending}`;
      return [{ format, language, name, mediaType, text: write(telling) }];
    });
  });
  if (!formats.includes('json')) return files;
  const json = { format: 'json', language: null, name: `${story.id}.json` } as const;
  return [...files, { ...json, mediaType: 'application/json', text: storyJson(story, addressOf) }];
}
