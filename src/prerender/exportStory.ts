import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { diskProblem } from '../files/diskProblem.ts';
import { stopOnSignals } from '../files/stopOnSignals.ts';
import { type Output, timesWritten, writeFiles } from '../files/writeFiles.ts';
import { type AddressOf, exportFormats } from '../exports/exportFile.ts';
import { exportFiles } from '../exports/exportFiles.ts';
import { linksFrom } from '../url/address.ts';
import type { LanguageCode, Story } from '../story/types.ts';
import { folderOf, loadStory } from './loadStory.ts';

/** What only the page itself can make: the graph as it draws it, and the page as one file. */
const pageFormats = ['svg', 'png', 'html'] as const;
const formats = [...exportFormats, ...pageFormats];
type Format = (typeof formats)[number];

const usage = `Usage: npm run export -- [--to <folder>] [--format <format>]… [--lang <language>]… [--force]

Writes the story as files to take along; docs/exports.md says what each holds.
  --to      the folder to write to; it is made where there is none (default: export/<id of the story>)
  --format  ${formats.join(', ')} (default: all)
            svg and png, the graph, need a Chromium or Chrome on this machine
  --lang    a language of the story (default: all; json and html always hold all)
  --force   write over files that are there
STORY names the story, SITE_URL and BASE_PATH the place it is published at, all as for the build.
Ends with 0 where all files are written, 1 where none is, 2 where the command is wrong.
Example: npm run export -- --format gexf --format relations --lang ar --to taken`;

/** A mistake in the command itself, as opposed to the story or the disk. */
class WrongUse extends Error {}

/** A list that may also be written with commas; every entry must be one of `known`, and nothing means all. */
function chosenOf<Name extends string>(
  option: string,
  given: readonly string[] | undefined,
  known: readonly Name[],
): readonly Name[] {
  if (given === undefined) return known;
  const names = given.flatMap((list) => list.split(',')).map((name) => name.trim());
  return names.map((name) => {
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

/** The address of the published site; its path where its origin is not known. */
const publishedAt = ({ SITE_URL = '', BASE_PATH = '' }: NodeJS.ProcessEnv) =>
  `${SITE_URL.replace(/\/$/, '')}/${BASE_PATH.replace(/^\/|\/$/g, '')}`;

interface Choice {
  chosen: ReadonlySet<Format>;
  languages: readonly LanguageCode[];
}

/** The files that other programs read. */
function dataFiles(story: Story, home: string, { chosen, languages }: Choice): Output[] {
  const addressOf: AddressOf = (language, focus) =>
    linksFrom({ language, filters: {} }, home)(focus);
  const choice = { formats: exportFormats.filter((one) => chosen.has(one)), languages };
  return exportFiles(story, addressOf, choice).map(({ name, text }) => ({ name, content: text }));
}

/** The page as one file, and the pictures of the graph that it saves. */
async function pageFiles(
  story: Story,
  home: string,
  hasOrigin: boolean,
  { chosen, languages }: Choice,
): Promise<Output[]> {
  if (!pageFormats.some((one) => chosen.has(one))) return [];
  // Loaded where it is needed: building the page takes far longer than writing all other files.
  const { graphPictures, pageAsFile } = await import('./exportPage.ts');
  const root = home.replace(/\/$/, '');
  const page = await pageAsFile(story, hasOrigin ? root : '');
  const files: Output[] = chosen.has('html') ? [{ name: `${story.id}.html`, content: page }] : [];
  const kinds = (['svg', 'png'] as const).filter((kind) => chosen.has(kind));
  if (kinds.length === 0) return files;
  for (const { language, kind, content } of await graphPictures(page, root, languages, kinds))
    files.push({ name: `${story.id}.${language}.${kind}`, content });
  return files;
}

/**
 * The command `export`: writes the files of the story that `STORY` names.
 * @returns the exit code: 0 all written, 1 none written, 2 wrong use.
 */
export async function exportStory(
  words: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
  print: (line: string) => void = console.log,
  complain: (line: string) => void = console.error,
): Promise<0 | 1 | 2> {
  const before = timesWritten();
  try {
    const { to, format, lang, force, help } = read(words);
    if (help) {
      print(usage);
      return 0;
    }
    const chosen = new Set(chosenOf<Format>('format', format, formats));
    const story = loadStory(folderOf(environment.STORY));
    const choice = { chosen, languages: chosenOf('lang', lang, story.languages) };
    const home = publishedAt(environment);
    const hasOrigin = Boolean(environment.SITE_URL);
    const files = [
      ...dataFiles(story, home, choice),
      ...(await pageFiles(story, home, hasOrigin, choice)),
    ];
    const folder = to ?? join('export', story.id);
    writeFiles(folder, files, { replace: force, command: 'export', tell: complain });
    for (const { name } of files) print(join(folder, name));
    if (!environment.SITE_URL) {
      print('The addresses in them are paths. Set SITE_URL to the site’s origin for whole ones.');
    }
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    complain(diskProblem(error) ?? error.message);
    if (error instanceof WrongUse) {
      complain(`\n${usage}`);
      return 2;
    }
    complain(timesWritten() > before ? 'The files are written.' : 'Nothing was exported.');
    return 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  stopOnSignals(() => (timesWritten() > 0 ? 'The files are written.' : 'Nothing was exported.'));
  process.exitCode = await exportStory(process.argv.slice(2));
}
