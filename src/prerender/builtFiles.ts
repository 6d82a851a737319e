import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { languageOf } from '../i18n/languages.ts';
import type { LanguageCode } from '../story/types.ts';

/** What the pages take of the files that the bundler has made. */
export interface BuiltFiles {
  /** The built `index.html`, which the pages are made of. */
  template: string;
  /** The styles that stand in the pages. */
  styles: string;
  /**
   * The URLs of the font files that a page of a language asks for.
   * @throws where one of them was not built
   */
  fontsOf: (language: LanguageCode) => string[];
}

interface Manifest {
  [source: string]: { file: string };
}

/**
 * Reads what was built into the folder of a site, and removes what is not published.
 * @param base the path that the site stands under, with its closing slash
 */
export async function readBuiltFiles(folder: string, base: string): Promise<BuiltFiles> {
  const manifest = JSON.parse(await take(join(folder, 'manifest.json'))) as Manifest;
  const first = manifest['src/app/styles/first.css'];
  if (!first)
    throw new Error('No first styles in the build: is src/app/styles/first.css an input?');
  const built = Object.values(manifest).map(({ file }) => file);
  return {
    template: await readFile(join(folder, 'index.html'), 'utf8'),
    styles: (await take(join(folder, first.file))).trim(),
    fontsOf: (language) =>
      languageOf(language).fonts.map((name) => {
        const file = built.find((candidate) => candidate.includes(name));
        if (!file)
          throw new Error(`No font file “${name}” in the build: is it in app/styles/fonts.css?`);
        return base + file;
      }),
  };
}

/** The text of a file, which is there no more afterwards. */
async function take(path: string): Promise<string> {
  const text = await readFile(path, 'utf8');
  await rm(path);
  return text;
}
