import { basename, join } from 'node:path';
import { diskProblem } from '../files/diskProblem.ts';
import { mendFolder } from '../files/lock.ts';
import { isEmptyFolder, isThere } from '../files/places.ts';
import { Refused } from '../files/refused.ts';
import { think } from './frame/signals.ts';
import { today } from '../files/today.ts';
import { writeFiles } from '../files/writeFiles.ts';
import { readDate } from '../compiler/edtfDates.ts';
import { formatProblem } from '../compiler/problem.ts';
import { slugAdvice, slugPattern } from '../compiler/schema.ts';
import { knownEntities } from '../authoring/new/knownEntities.ts';
import { newStory } from '../authoring/new/newStory.ts';
import type { KnownEntity } from '../authoring/find/entities/knownEntities.ts';
import { readStory } from '../files/readStory.ts';
import { type Command, counted, filesOutcome } from './frame/command.ts';
import { languageTag } from './languageTag.ts';
import { readArticleFile } from './readArticleFile.ts';
import { listed, tellArticle } from './tellArticle.ts';
import { dataFolder, storiesHere } from './storyFolder.ts';
import type { Terminal } from './frame/terminal.ts';
import { readArguments, WrongUse } from './frame/arguments.ts';

const help = `Usage: npm run story -- new <article> --lang <language> --id <id> [option]…

Makes data/<id>/, a story that compiles, of an article in a .txt, .md, .html or .docx file (“-” reads what is piped in): its
paragraphs with links, who and what they name, when things happened, whose words they are; and review.txt, which lists what you must confirm.
  --lang      the language of the article, such as ar
  --id        the story’s id: small Latin letters, digits and hyphens; it stands in links
  --date      when the article was published, such as 2022-02-04: “on Friday” is worked out from it
  --source    whose report it is, such as Reuters
  --encoding  how the file is encoded, where it is not found out: utf-8, utf-16le, windows-1256 …
  --force     write over the files of a story of that id
Example: npm run story -- new article.txt --lang ar --id my-story --date 2022-02-04 --source Reuters`;

function idOf(word: string | undefined): string {
  if (word === undefined) throw new WrongUse('Give the story an id, such as --id my-story.');
  if (slugPattern.test(word)) return word;
  throw new WrongUse(`“${word}” cannot be an id. ${slugAdvice}`);
}

function dateOf(word: string | undefined): string | null {
  if (word === undefined) return null;
  const read = readDate(word);
  if ('problem' in read) throw new WrongUse(`--date “${word}” ${read.problem}. ${read.fix}`);
  if (word > tomorrow())
    throw new WrongUse(
      `--date ${word} is still to come. Give the day on which the article was published: every other date is worked out from it.`,
    );
  return word;
}

/** The last day that it is anywhere now, as YYYY-MM-DD. */
function tomorrow(): string {
  const now = new Date();
  now.setUTCDate(now.getUTCDate() + 1);
  return today(now);
}

function sourceOf(word: string | undefined): string | null {
  if (word === undefined) return null;
  if (word.trim() === '')
    throw new WrongUse('--source has no words. Write whose report it is, or leave it out.');
  return word.trim();
}

/** Who another story knows. One that cannot be read must not keep a new one from being made. */
function namesOf(other: string, language: string, { home, tell }: Terminal): KnownEntity[] {
  const folder = join(dataFolder(home), other);
  try {
    return knownEntities(other, readStory(folder), language);
  } catch (error) {
    const why = error instanceof Refused ? error.message : diskProblem(error);
    if (why === null) throw error;
    tell(`The names of ${folder} are not known here, since it cannot be read: ${why}`);
    return [];
  }
}

/** An empty folder holds nobody’s work. */
const isTaken = (folder: string) => isThere(folder) && !isEmptyFolder(folder);

export const newCommand: Command = {
  call: 'npm run story -- new',
  help,
  outcome: filesOutcome,
  async run(words, terminal): Promise<0 | 1> {
    const { home, print, tell } = terminal;
    const { values, positionals } = readArguments(words, {
      lang: { type: 'string' },
      id: { type: 'string' },
      date: { type: 'string' },
      source: { type: 'string' },
      encoding: { type: 'string' },
      force: { type: 'boolean', default: false },
    });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0)
      throw new WrongUse('Name one file with the article.');
    const language = languageTag(values.lang);
    const id = idOf(values.id);
    const source = { name: sourceOf(values.source), date: dateOf(values.date) };
    const folder = join(dataFolder(home), id);
    mendFolder(folder, tell);
    if (isTaken(folder) && !values.force) {
      throw new Refused(
        `There is a story “${id}” already (${folder}). Choose another --id. With --force a new story is written over its files, and what was mended in them is lost.`,
      );
    }
    tell(`Reading ${path} …`);
    const article = await readArticleFile(path, { language, encoding: values.encoding });
    tell('Looking for names, dates and voices …');
    const known = () =>
      storiesHere(home)
        .filter((other) => other !== id)
        .flatMap((other) => namesOf(other, language, terminal));
    const wish = {
      id,
      language,
      published: today(),
      source,
      fileName: basename(path),
    };
    const story = await think(() => newStory(article, { ...wish, known: known() }));
    const files = Object.entries(story.files).map(([name, content]) => ({ name, content }));
    writeFiles(folder, files, { replace: values.force, command: 'new', tell });

    const { paragraphs, entities, events, links } = story.counts;
    print(
      `${folder}: ${counted(paragraphs, 'paragraph')}, ${entities === 1 ? '1 entity' : `${entities} entities`}, ${counted(events, 'event')}, ${counted(links, 'link')}.`,
    );
    tellArticle(article, path, print);
    print(
      `To confirm: ${counted(story.review.length, 'point')}, all in ${join(folder, 'review.txt')}. The most doubtful:`,
    );
    listed(
      story.review.map(
        ({ confidence, where, what }) => `${Math.round(confidence * 100)} % ${where}: ${what}`,
      ),
      'review.txt',
      print,
    );
    if (source.date === null) {
      print('Without --date no day could be worked out from words such as “on Friday”.');
    }
    for (const problem of story.errors) {
      print(formatProblem({ ...problem, file: `${folder}/${problem.file}` }));
    }
    print(
      story.errors.length > 0
        ? 'Mend these before a page can be made. Then: npm run check -- ' + folder
        : `Next: npm run check -- ${folder}, which says what is still to be written; STORY=${id} npm run dev shows the page.`,
    );
    return 0;
  },
};
