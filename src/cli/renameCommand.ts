import { basename, resolve } from 'node:path';
import { Refused } from '../files/refused.ts';
import { think } from './frame/signals.ts';
import { compileStory } from '../compiler/compile.ts';
import { formatProblem } from '../compiler/problem.ts';
import { slugAdvice, slugPattern } from '../compiler/schema.ts';
import { ledgerText } from '../files/ledgerText.ts';
import { renameId } from '../authoring/renameId.ts';
import { type Command, counted, filesOutcome } from './frame/command.ts';
import { type OpenStory, withStory } from './storyFolder.ts';
import type { Terminal } from './frame/terminal.ts';
import { readArguments, WrongUse } from './frame/arguments.ts';

const help = `Usage: npm run story -- rename <story> <id> <new id>

Gives an entity, event, relation, note, section or paragraph another id, in all files of the story and all links. For ids that
were not published yet: of one that was, write “old: new” under “retired” in story.yaml as well, and old links still work.
Example: npm run story -- rename my-story fladimir-butin putin`;

/** Whether the story's ledger has a page with that id. */
const wasPublished = (folder: string, id: string): boolean =>
  (ledgerText(folder) ?? '').split(/\s+/).some((path) => path.endsWith(`/${id}`));

export const renameCommand: Command = {
  call: 'npm run story -- rename',
  help,
  outcome: filesOutcome,
  run(words, terminal) {
    const { positionals } = readArguments(words, {});
    const [word, old, by, ...more] = positionals;
    if (old === undefined || by === undefined || more.length > 0) {
      throw new WrongUse('Name the story, the id, and the new id.');
    }
    if (!slugPattern.test(by)) throw new WrongUse(`“${by}” cannot be an id. ${slugAdvice}`);
    return withStory(word, terminal, 'rename', (story) => rename(story, { old, by }, terminal));
  },
};

async function rename(
  { folder, files, write }: OpenStory,
  { old, by }: { old: string; by: string },
  { print }: Terminal,
): Promise<0> {
  const isPublished = wasPublished(folder, old);
  const changed = await think(() => renamed(folder, files, { old, by }));
  write(changed, { replace: true });
  const count = Object.keys(changed).length;
  print(`${folder}: “${old}” is “${by}” now, in ${counted(count, 'file')}.`);
  if (isPublished) {
    print(
      `“${old}” was published: write “${old}: ${by}” under “retired” in story.yaml, so that old links work.`,
    );
  }
  return 0;
}

type Files = Readonly<Record<string, string>>;

/** @throws Refused where nothing has the old id, or something cannot have the new one */
function renamed(folder: string, files: Files, { old, by }: { old: string; by: string }): Files {
  const changed = renameId(files, old, by);
  if (Object.keys(changed).length === 0)
    throw new Refused(`Nothing in ${folder} has the id “${old}”.`);
  const taken = Object.keys(renameId(files, by, old));
  if (taken.length > 0) {
    throw new Refused(`“${by}” is an id already, in ${taken.join(' and ')}. Choose another.`);
  }
  const options = { folder: basename(resolve(folder)) };
  const errorsOf = (story: Files) =>
    compileStory(story, options).problems.filter(({ severity }) => severity === 'error');
  const fresh = errorsOf({ ...files, ...changed });
  if (errorsOf(files).length < fresh.length) {
    throw new Refused(
      `“${by}” cannot stand there:\n${fresh.map((problem) => formatProblem({ ...problem, file: `${folder}/${problem.file}` })).join('\n')}`,
    );
  }
  return changed;
}
