import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type AddressOf, type ExportFormat, exportFormats } from '../exports/exportFile.ts';
import { exportFiles } from '../exports/exportFiles.ts';
import { linksFrom } from '../url/address.ts';
import { folderOf, loadStory } from './loadStory.ts';

const usage = `Usage: npm run export -- [--to <folder>] [--format <format>]… [--lang <language>]… [--force]

Writes the story as files to take along; docs/exports.md says what each holds.
  --to      the folder to write to; it is made where there is none (default: export/<id of the story>)
  --format  ${exportFormats.join(', ')} (default: all)
  --lang    a language of the story (default: all; the JSON always holds all)
  --force   write over files that are there
STORY names the story, SITE_URL and BASE_PATH the place it is published at, all as for the build.
Ends with 0 where all files are written, 1 where none is, 2 where the command is wrong.
Example: npm run export -- --format gexf --format relations --lang ar --to taken`;

/** A mistake in the command itself, as opposed to the story or the disk. */
class WrongUse extends Error {}

/** A list that may also be written with commas; every entry must be one of `known`. */
function chosen<Name extends string>(
  option: string,
  given: readonly string[] | undefined,
  known: readonly Name[],
): Name[] | undefined {
  const names = given?.flatMap((list) => list.split(',')).map((name) => name.trim());
  return names?.map((name) => {
    const found = known.find((candidate) => candidate === name);
    if (found) return found;
    throw new WrongUse(`--${option} cannot be “${name}”. Write one of: ${known.join(', ')}.`);
  });
}

function read(words: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        to: { type: 'string' },
        format: { type: 'string', multiple: true },
        lang: { type: 'string', multiple: true },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

/** The addresses of the published site; paths where its origin is not known. */
function publishedAt({ SITE_URL = '', BASE_PATH = '' }: NodeJS.ProcessEnv): AddressOf {
  const base = `${SITE_URL.replace(/\/$/, '')}/${BASE_PATH.replace(/^\/|\/$/g, '')}`;
  return (language, focus) => linksFrom({ language, filters: {} }, base)(focus);
}

interface Output {
  name: string;
  text: string;
}

/**
 * Writes files into a folder, all or none: they are made in a folder beside their places and moved there at the end.
 * @throws where one is there already and may not be replaced, or the disk refuses.
 */
function writeAll(folder: string, files: readonly Output[], force: boolean): void {
  const taken = files.filter(({ name }) => existsSync(join(folder, name)));
  if (taken.length > 0 && !force) {
    const names = taken.map(({ name }) => join(folder, name)).join('\n  ');
    throw new Error(
      `These files are there already:\n  ${names}\nAdd --force to write over them, or choose another folder with --to.`,
    );
  }
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(folder, '.exporting-'));
  try {
    for (const { name, text } of files) writeFileSync(join(work, name), text);
    for (const { name } of files) renameSync(join(work, name), join(folder, name));
  } finally {
    rmSync(work, { recursive: true });
  }
}

/**
 * The command `export`: writes the files of the story that `STORY` names.
 * @returns the exit code: 0 all written, 1 none written, 2 wrong use.
 */
export function exportStory(
  words: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
  print: (line: string) => void = console.log,
  complain: (line: string) => void = console.error,
): 0 | 1 | 2 {
  try {
    const { to, format, lang, force, help } = read(words);
    if (help) {
      print(usage);
      return 0;
    }
    const formats = chosen<ExportFormat>('format', format, exportFormats);
    const story = loadStory(folderOf(environment.STORY));
    const languages = chosen('lang', lang, story.languages);
    const choice = { ...(formats && { formats }), ...(languages && { languages }) };
    const files = exportFiles(story, publishedAt(environment), choice);
    const folder = to ?? join('export', story.id);
    writeAll(folder, files, force);
    for (const { name } of files) print(join(folder, name));
    if (!environment.SITE_URL) {
      print('The addresses in them are paths. Set SITE_URL to the site’s origin for whole ones.');
    }
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    complain(error.message);
    if (error instanceof WrongUse) {
      complain(`\n${usage}`);
      return 2;
    }
    complain('Nothing was exported.');
    return 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = exportStory(process.argv.slice(2));
}
