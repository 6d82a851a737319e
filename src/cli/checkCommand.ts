import { basename, resolve } from 'node:path';
import { mendFolder } from '../files/lock.ts';
import { think } from './frame/signals.ts';
import { languages } from '../i18n/languages.ts';
import { formatProblem, type Problem } from '../compiler/problem.ts';
import type { LanguageCode } from '../story/types.ts';
import { advise } from '../authoring/advise/advise.ts';
import { checkStory } from '../authoring/advise/checkStory.ts';
import { type CheckedStory, problemsAsJson } from '../authoring/advise/problemsAsJson.ts';
import { readStory } from '../files/readStory.ts';
import { checkDraft, draftLanguages, withLanguage } from '../authoring/translate/draftLanguage.ts';
import { type Command, counted, filesOutcome } from './frame/command.ts';
import { storyFolderOf } from './storyFolder.ts';
import type { Terminal } from './frame/terminal.ts';
import { readArguments, WrongUse } from './frame/arguments.ts';

const help = `Usage: npm run check -- <story>… [--format text|json]      (the same: npm run story -- check …)

Says what is wrong with a story, and what an editor may have overlooked: “file:line:column severity what — fix”. Errors must be
mended before a page can be made; warnings are advice. Of a language that is being translated it says what is left.
  --format  text, for people (default), or json, for programs: docs/story-format.md shows it
Ends with 0 where no story has errors (warnings may stay), with 1 where one has.
Example: npm run check -- data/beijing-2022`;

const formats = ['text', 'json'];

/** What is advised of a published language where it is held against the others, of one that is being translated. */
function adviseOnDraft(files: Readonly<Record<string, string>>, language: LanguageCode): Problem[] {
  return advise(withLanguage(files, language)).filter(
    ({ file, code }) => file.startsWith(`${language}/`) && /^(?:uneven-|unlinked-name)/.test(code),
  );
}

/** A story's problems, those of its unfinished languages among them, and how far each of these is. */
function checked(word: string, { home, tell }: Terminal): CheckedStory & { drafts: string[] } {
  const folder = storyFolderOf(word, home);
  mendFolder(folder, tell);
  const files = readStory(folder);
  const languagesBegun = draftLanguages(files);
  const drafts = languagesBegun.map((language) => checkDraft(files, language));
  return {
    story: folder,
    problems: [
      ...checkStory(files, {
        knownLanguages: languages.map(({ code }) => code),
        folder: basename(resolve(folder)),
      }),
      ...drafts.flatMap(({ problems }) => problems),
      ...languagesBegun.flatMap((language) => adviseOnDraft(files, language)),
    ],
    drafts: drafts.map(({ summary }) => summary),
  };
}

/** Advice that would stand between the lines with one line for each placeholder: one for each file. */
function stillToWrite(problems: readonly Problem[]): string[] {
  const files = new Set(problems.map(({ file }) => file));
  return [...files].map((file) => {
    const lines = problems.filter((problem) => problem.file === file).map(({ line }) => line);
    const shown = lines.slice(0, 12).join(', ');
    const rest = lines.length > 12 ? ' …' : '';
    return `${file}:${lines[0]} warning ${counted(lines.length, 'text')} still to be written (TODO): line ${shown}${rest}`;
  });
}

export const checkCommand: Command = {
  call: 'npm run check',
  help,
  outcome: filesOutcome,
  async run(words, terminal): Promise<0 | 1> {
    const { print } = terminal;
    const { values, positionals } = readArguments(words, {
      format: { type: 'string', default: 'text' },
    });
    if (!formats.includes(values.format)) {
      throw new WrongUse(`--format cannot be “${values.format}”. Write text or json.`);
    }
    if (positionals.length === 0) {
      throw new WrongUse('Name the story: its id, or the path of its folder.');
    }
    const stories = await think(() => positionals.map((word) => checked(word, terminal)));
    const isError = ({ severity }: { severity: string }) => severity === 'error';
    if (values.format === 'json') print(problemsAsJson(stories));
    else {
      for (const { story, problems, drafts } of stories) {
        const toWrite = problems.filter(({ code }) => code === 'unfinished');
        for (const problem of problems.filter(({ code }) => code !== 'unfinished')) {
          print(formatProblem({ ...problem, file: `${story}/${problem.file}` }));
        }
        for (const line of stillToWrite(toWrite)) print(`${story}/${line}`);
        for (const summary of drafts) print(`${story}: ${summary}`);
        const errors = problems.filter(isError).length;
        const warnings = problems.length - errors;
        print(`${story}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`);
      }
    }
    return stories.some(({ problems }) => problems.some(isError)) ? 1 : 0;
  },
};
