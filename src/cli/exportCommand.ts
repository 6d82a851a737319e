import { join } from 'node:path';
import { writeFiles } from '../files/writeFiles.ts';
import { exportedFiles, takenFormats } from '../prerender/exportedFiles.ts';
import { loadStory } from '../prerender/loadStory.ts';
import { type Command, filesOutcome } from './frame/command.ts';
import { readSettings, settingsHelp } from './frame/settings.ts';
import { readOptions, WrongUse } from './frame/arguments.ts';

const help = `Usage: npm run export -- [--to <folder>] [--format <format>]… [--lang <language>]… [--force]

Writes the story as files to take along; docs/exports.md says what each holds.
  --to      the folder to write to; it is made where there is none (default: export/<id of the story>)
  --format  ${takenFormats.join(', ')} (default: all)
            svg and png, the graph, need a Chromium or Chrome on this machine
  --lang    a language of the story (default: all; json and html always hold all)
  --force   write over files that are there

${settingsHelp('STORY', 'BASE_PATH', 'SITE_URL', 'CHROME_PATH')}
Example: npm run export -- --format gexf --format relations --lang ar --to taken`;

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

export const exportCommand: Command = {
  call: 'npm run export',
  help,
  outcome: { done: filesOutcome.done, undone: 'Nothing was exported.' },
  async run(words, { env, print, tell }): Promise<0 | 1> {
    const { to, format, lang, force } = readOptions(words, {
      to: { type: 'string' },
      format: { type: 'string', multiple: true },
      lang: { type: 'string', multiple: true },
      force: { type: 'boolean', default: false },
    });
    const formats = new Set(chosenOf('format', format, takenFormats));
    const settings = readSettings(env);
    const story = loadStory(settings.storyFolder, tell);
    const languages = chosenOf('lang', lang, story.languages);
    const files = await exportedFiles(story, settings, { formats, languages, env });
    const folder = to ?? join('export', story.id);
    writeFiles(folder, files, { replace: force, command: 'export', tell });
    for (const { name } of files) print(join(folder, name));
    if (!settings.origin) {
      print('The addresses in them are paths. Set SITE_URL to the site’s origin for whole ones.');
    }
    return 0;
  },
};
