import { fileStart, type Report } from './problem.ts';
import { frontMatterSchema } from './schema.ts';
import { readFields } from './shapes.ts';
import { parseYaml, type YamlFile } from './yamlFile.ts';

/** What is said to an author whose file does not begin as it should. */
interface Missing {
  what: string;
  fix: string;
}

/** A text's front matter: the marks above it, and its YAML. Some editors begin a file with a byte order mark. */
export const frontMatter = /^(\ufeff?---)[ \t]*(\r?\n[\s\S]*?\r?\n)---[ \t]*(?=\r?\n|$)/;

/** Splits an article into its front matter, read, and its body, in which every place is still that of the file. */
export function readFrontMatter(path: string, text: string, report: Report) {
  const { yaml, body } = splitFrontMatter(path, text, report, {
    what: 'The article does not begin with its title',
    fix: 'Begin the file with a line “---”, then title, standfirst, byline and credit, then another line “---”.',
  });
  return { meta: yaml ? readFields(yaml, frontMatterSchema, report) : {}, body };
}

/** Splits a text into its front matter, null where it has none, and its body with every place still that of the file. */
export function splitFrontMatter(
  path: string,
  text: string,
  report: Report,
  { what, fix }: Missing,
): { yaml: YamlFile | null; body: string } {
  const found = frontMatter.exec(text);
  if (!found) {
    report(path, fileStart, 'missing-front-matter', what, fix);
    return { yaml: null, body: text };
  }
  // The marks give way to spaces, so that all places below stay those of the file.
  const yaml = parseYaml(path, `${' '.repeat(found[1]?.length ?? 0)}${found[2] ?? ''}`, report);
  const body = found[0].replace(/[^\r\n]/g, ' ') + text.slice(found[0].length);
  return { yaml, body };
}
