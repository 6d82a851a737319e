import { fileStart, type Report } from './problem.ts';
import { frontMatterSchema } from './schema.ts';
import { readFields } from './shapes.ts';
import { parseYaml } from './yamlFile.ts';

/** Splits an article into its front matter, read, and its body, in which every place is still that of the file. */
export function readFrontMatter(path: string, text: string, report: Report) {
  const found = /^---[ \t]*(\r?\n[\s\S]*?\r?\n)---[ \t]*(?=\r?\n|$)/.exec(text);
  if (!found) {
    const fix =
      'Begin the file with a line “---”, then title, standfirst, byline and credit, then another line “---”.';
    report(
      path,
      fileStart,
      'missing-front-matter',
      'The article does not begin with its title',
      fix,
    );
    return { meta: {}, body: text };
  }
  // The marks give way to spaces, so that all places below stay those of the file.
  const yaml = parseYaml(path, `   ${found[1] ?? ''}`, report);
  const body = found[0].replace(/[^\r\n]/g, ' ') + text.slice(found[0].length);
  return { meta: readFields(yaml, frontMatterSchema, report), body };
}
