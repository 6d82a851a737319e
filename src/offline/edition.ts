import type { LanguageCode } from '../story/types.ts';

/** One version of everything that the story needs without a network; the build makes it and writes it into the worker. */
export interface Edition {
  /** A hash over all of it, the worker's own code included. */
  version: string;
  /** The path that the site stands under, with its closing slash. */
  base: string;
  defaultLanguage: LanguageCode;
  /** Path of each language's page without words, in which the script draws any view. */
  shells: Record<LanguageCode, string>;
  /** What stands behind the language in the path of each page, such as `entity/putin`; empty for the story itself. */
  pages: readonly string[];
  /** Path of each file and its hash, in the form of Subresource Integrity. */
  files: Record<string, string>;
}

/** Two sites of one origin keep apart what they store; the space ends the base, so that none begins as another does. */
const prefixOf = ({ base }: Edition) => `nasij ${base} `;

/** The name under which an edition is stored. */
export const cacheName = (edition: Edition) => prefixOf(edition) + edition.version;

/** Of all that an origin stores, what other editions of this site have left, the oldest first. */
export function otherCaches(names: readonly string[], edition: Edition): string[] {
  const own = cacheName(edition);
  return names.filter((name) => name.startsWith(prefixOf(edition)) && name !== own);
}

/** Where the build's own files are: their names change with what is in them. */
export const assetFolder = ({ base }: Pick<Edition, 'base'>) => `${base}assets/`;
