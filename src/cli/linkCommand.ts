import { createTwoFilesPatch } from 'diff';
import { basename, resolve } from 'node:path';
import { Refused } from '../files/refused.ts';
import { think } from './frame/signals.ts';
import { compileStory } from '../compiler/compile.ts';
import { formatProblem } from '../compiler/problem.ts';
import { isCertain, type LinkProposal, proposeLinks, writeLinks } from '../authoring/linkStory.ts';
import { draftLanguages, withLanguage } from '../authoring/translate/draftLanguage.ts';
import { askLinks, choose, doubtfulLine } from './askLinks.ts';
import { type Command, counted, filesOutcome } from './frame/command.ts';
import { openStory, type OpenStory, type ReadableStory, withStory } from './storyFolder.ts';
import type { Terminal } from './frame/terminal.ts';
import { readArguments, WrongUse } from './frame/arguments.ts';

const help = `Usage: npm run story -- link <story> [--lang <language>]… [--yes | --dry-run]

Finds where the story’s text names its entities without a link, by their names, short names and aliases in labels.yaml, and
writes links where you confirm it. What is linked already is never touched; run again, it finds only what is left.
  --lang     look in this language only
  --yes      write the certain ones without asking; the doubtful ones are listed with the reason
  --dry-run  write nothing: show as a diff what --yes would write
Example: npm run story -- link my-story`;

type Files = Readonly<Record<string, string>>;

/** The story as if it were told in the languages too that are being translated. */
const withDrafts = (files: Files): Files =>
  draftLanguages(files).reduce((all: Files, language) => withLanguage(all, language), files);

/** @throws Refused where the names cannot be known, since a file is missing or no YAML */
function refuseUnreadable(folder: string, files: Files): void {
  const problems = compileStory(files).problems.filter(
    ({ file, code }) => file.endsWith('.yaml') && (code === 'yaml' || code === 'missing-file'),
  );
  if (problems.length === 0) return;
  const lines = problems.map((problem) =>
    formatProblem({ ...problem, file: `${folder}/${problem.file}` }),
  );
  throw new Refused(`The story cannot be read. Mend this first:\n${lines.join('\n')}`);
}

export const linkCommand: Command = {
  call: 'npm run story -- link',
  help,
  outcome: filesOutcome,
  run(words, terminal): Promise<0 | 1> {
    const { values, positionals } = readArguments(words, {
      lang: { type: 'string', multiple: true },
      yes: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    });
    if (positionals.length > 1) throw new WrongUse('Name one story.');
    if (values.yes && values['dry-run']) throw new WrongUse('Choose --yes or --dry-run.');
    if (values['dry-run']) {
      return dryRun(openStory(positionals[0], terminal), values.lang, terminal);
    }
    return withStory(positionals[0], terminal, 'link', (story) => link(story, values, terminal));
  },
};

interface Found {
  all: readonly LinkProposal[];
  certain: readonly LinkProposal[];
  doubtful: readonly LinkProposal[];
}

async function find(
  { folder, files }: ReadableStory,
  languages: readonly string[] | undefined,
  { print, tell }: Terminal,
): Promise<Found> {
  for (const language of languages ?? []) {
    if (`${language}/article.md` in files) continue;
    throw new WrongUse(`The story has no ${language}/article.md. Name a language that it has.`);
  }
  tell('Looking for names …');
  const all = await think(() => {
    refuseUnreadable(folder, files);
    return proposeLinks(withDrafts(files), languages);
  });
  if (all.length === 0) print(`${folder}: every name that labels.yaml has is linked.`);
  return {
    all,
    certain: all.filter(isCertain),
    doubtful: all.filter((proposal) => !isCertain(proposal)),
  };
}

/** Shows as a diff what `--yes` would write. */
async function dryRun(
  story: ReadableStory,
  languages: readonly string[] | undefined,
  terminal: Terminal,
): Promise<0> {
  const found = await find(story, languages, terminal);
  if (found.all.length === 0) return 0;
  const { folder, files } = story;
  for (const [file, text] of Object.entries(writeCertain(files, found))) {
    const path = `${folder}/${file}`;
    terminal.print(createTwoFilesPatch(path, path, files[file] ?? '', text).trimEnd());
  }
  tellFound(folder, found, 'would be linked', terminal);
  return 0;
}

const writeCertain = (files: Files, { certain }: Found) =>
  writeLinks(
    files,
    certain.flatMap((proposal) => choose(proposal)),
  );

function tellFound(
  folder: string,
  { certain, doubtful }: Found,
  verb: string,
  { print }: Terminal,
): void {
  if (doubtful.length > 0)
    print(`Not linked, since a human must look (run without --yes to be asked):`);
  for (const proposal of doubtful) print(doubtfulLine(folder, proposal));
  print(`${folder}: ${counted(certain.length, 'mention')} ${verb}, ${doubtful.length} doubtful.`);
}

async function link(
  story: OpenStory,
  { lang, yes }: { lang?: string[]; yes: boolean },
  terminal: Terminal,
): Promise<0> {
  const { folder, files } = story;
  const found = await find(story, lang, terminal);
  if (found.all.length === 0) return 0;
  if (yes) {
    const changed = writeCertain(files, found);
    write(story, changed);
    tellFound(folder, found, 'linked', terminal);
    tellErrors(story, changed, terminal);
    return 0;
  }
  const { ask, print } = terminal;
  if (!ask) {
    throw new WrongUse(
      'There is no terminal to ask in. Add --yes to link the certain ones, or --dry-run to see them.',
    );
  }
  const chosen = await askLinks(found.all, folder, ask);
  const changed = writeLinks(files, chosen);
  write(story, changed);
  print(`${folder}: ${counted(chosen.length, 'mention')} linked.`);
  tellErrors(story, changed, terminal);
  return 0;
}

/** Links stand on the texts and on who and what there is; other files may well be edited while questions are asked. */
function write(story: OpenStory, articles: Files): void {
  const of = (name: string) =>
    name in articles || ['entities.yaml', 'events.yaml', 'story.yaml'].includes(name);
  story.write(articles, { replace: true, of });
}

/** A link in one language needs its like in the others: what the new links ask for is said at once. */
function tellErrors({ folder, files }: ReadableStory, articles: Files, { print }: Terminal): void {
  const options = { folder: basename(resolve(folder)) };
  const known = new Set(
    compileStory(files, options).problems.map(({ file, code, what }) => `${file} ${code} ${what}`),
  );
  const { problems } = compileStory({ ...files, ...articles }, options);
  const fresh = problems.filter(
    ({ severity, file, code, what }) =>
      severity === 'error' && !known.has(`${file} ${code} ${what}`),
  );
  for (const problem of fresh)
    print(formatProblem({ ...problem, file: `${folder}/${problem.file}` }));
}
