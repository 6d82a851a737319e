import type { LanguageCode } from '../story/types.ts';
import type { Focus } from '../story/focus.ts';

/** What a story can be taken along as, in the order in which it is offered. */
export const exportFormats = [
  'gexf',
  'graphml',
  'relations',
  'mentions',
  'tei',
  'annotations',
  'json',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A file to take along. Its text is meant to be saved as UTF-8, as it stands. */
export interface ExportFile {
  format: ExportFormat;
  /** The language of its words; null where it holds all languages. */
  language: LanguageCode | null;
  /** A file name such as `river-accord.ar.gexf`, unique in the story. */
  name: string;
  mediaType: string;
  text: string;
}

/** Writes the address of the page of a thing (null: the story) in a language. Absolute where the site's origin is known. */
export type AddressOf = (language: LanguageCode, focus: Focus | null) => string;
