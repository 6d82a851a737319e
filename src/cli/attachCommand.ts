import { basename, join, resolve } from 'node:path';
import { isThere } from '../files/places.ts';
import { Refused } from '../files/refused.ts';
import { think } from './frame/signals.ts';
import { compileStory } from '../compiler/compile.ts';
import { originalPath } from '../compiler/original.ts';
import { formatProblem } from '../compiler/problem.ts';
import { type AttachReport, attachOriginal } from '../authoring/attach/attachOriginal.ts';
import { doubtWords } from '../authoring/match/doubtWords.ts';
import { type Command, counted, filesOutcome } from './frame/command.ts';
import { languageTag } from './languageTag.ts';
import { readArticleFile } from './readArticleFile.ts';
import { type OpenStory, withStory } from './storyFolder.ts';
import type { Terminal } from './frame/terminal.ts';
import { tellArticle } from './tellArticle.ts';
import { readArguments, WrongUse } from './frame/arguments.ts';

const help = `Usage: npm run story -- attach <story> --lang <language> --original <file> [option]…

Lays the publisher’s own wording beside the story: each paragraph of the file beside the one of the story that retells it, by
the names, numbers and rare words that both have and by their order. The page then offers “original wording” next to the
retelling. What is not plain is listed and not written. The file goes to data/<story>/original/, which git ignores.
  --lang      the language of the file, one of the story’s
  --original  the publisher’s article: .txt, .md, .html or .docx
  --credit    whose words these are, such as “© Coast News, 2024-03-11” (default: “source” in story.yaml)
  --encoding  how the file is encoded, where it is not found out
  --force     write over an original that is there
Example: npm run story -- attach my-story --lang ar --original report.txt`;

const ignoring = 'original/.gitignore';

const percent = (confidence: number) => `${Math.round(confidence * 100)} %`;

function tellReport(
  report: AttachReport,
  file: string,
  article: string,
  { print }: Terminal,
): void {
  const block = (title: string, lines: readonly string[]) => {
    if (lines.length === 0) return;
    print(`\n${title}`);
    for (const line of lines) print(`  ${line}`);
  };
  block(
    'Laid beside each other:',
    report.aligned.map(
      ({ line, words, id, confidence, reasons, moved }) =>
        `${file}:${line} → ${id} (${percent(confidence)}${moved ? '; elsewhere in the story’s order' : ''}) “${words}”: ${reasons.join('; ')}`,
    ),
  );
  block(
    'Not written, since nothing says plainly where it belongs; put it in by hand:',
    report.unaligned.map(
      ({ line, words, why, guess }) =>
        `${file}:${line} “${words}” ${why}${guess ? ` Likeliest: ${guess.id} (${guess.reasons.join('; ')}).` : ''}`,
    ),
  );
  block(
    'Paragraphs of the story with nothing of the original beside them:',
    report.untold.map(
      ({ line, id, guess }) =>
        `${article}:${line} ${id}${guess ? `; most like ${file}:${guess.line} “${guess.words}”` : ''}`,
    ),
  );
  block(
    'Headings, which are left out:',
    report.headings.map(({ line, words }) => `${file}:${line} “${words}”`),
  );
  block(
    'Names that are not linked, since a human must look:',
    report.doubtful.map(
      ({ line, id, name, ids, doubts }) =>
        `${file}:${line} (${id}) “${name}” → ${ids.join(' or ')}: ${doubts.map((doubt) => doubtWords[doubt]).join('; ')}`,
    ),
  );
}

export const attachCommand: Command = {
  call: 'npm run story -- attach',
  help,
  outcome: filesOutcome,
  run(words, terminal): Promise<0 | 1> {
    const { values, positionals } = readArguments(words, {
      lang: { type: 'string' },
      original: { type: 'string' },
      credit: { type: 'string' },
      encoding: { type: 'string' },
      force: { type: 'boolean', default: false },
    });
    if (positionals.length > 1) throw new WrongUse('Name one story.');
    return withStory(positionals[0], terminal, 'attach', (story) =>
      attach(story, values, terminal),
    );
  },
};

interface Wish {
  lang?: string;
  original?: string;
  credit?: string;
  encoding?: string;
  force: boolean;
}

async function attach(
  { folder, files, write }: OpenStory,
  { lang, original: path, credit, encoding, force }: Wish,
  terminal: Terminal,
): Promise<0> {
  const { print, tell } = terminal;
  const language = languageTag(lang);
  if (path === undefined) throw new WrongUse('Name the publisher’s file: --original report.txt.');
  if (isThere(join(folder, originalPath(language))) && !force) {
    throw new Refused(
      `${folder}/${originalPath(language)} is there already. Add --force to write over it: what was mended by hand is lost then.`,
    );
  }
  tell(`Reading ${path} …`);
  const article = await readArticleFile(path, { language, encoding });
  tell('Laying it beside the story …');
  const { files: made, report } = await think(() =>
    attachOriginal(files, { language, article, ...(credit !== undefined && { credit }) }),
  );
  tellArticle(article, path, print, null);
  tellReport(report, path, `${folder}/${language}/article.md`, terminal);
  const all = report.aligned.length + report.unaligned.length;
  if (Object.keys(made).length === 0) {
    throw new Refused(
      `Nothing in ${path} is like the story’s ${language} text: is it the right article, in the right language?`,
    );
  }
  // The publisher’s words must not slip into the project’s history, wherever the story stands.
  const ignored = isThere(join(folder, ignoring)) ? {} : { [ignoring]: '*\n' };
  write({ ...made, ...ignored }, { replace: true });
  print(
    `\n${join(folder, originalPath(language))}: ${report.aligned.length} of ${counted(all, 'paragraph')} laid beside the story, credit “${report.credit}”.`,
  );
  const { problems } = compileStory({ ...files, ...made }, { folder: basename(resolve(folder)) });
  for (const problem of problems.filter(({ file }) => file in made)) {
    print(formatProblem({ ...problem, file: `${folder}/${problem.file}` }));
  }
  return 0;
}
