import { basename } from 'node:path';
import { diskProblem } from '../files/diskProblem.ts';
import { Refused } from '../files/refused.ts';
import { readRegularFile, readStandardInput } from '../files/regularFile.ts';
import { think } from './frame/signals.ts';
import { readArticle } from '../authoring/read/readArticle.ts';
import { refuseTooLarge } from '../authoring/read/limits.ts';
import { scriptShare } from '../authoring/translate/script.ts';
import { ReadProblem, type SourceArticle } from '../authoring/types.ts';

/** Loaded where an article is a page or a Word document: that takes longer than reading the article. */
async function parseHtml(html: string): Promise<Document> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}

/** @throws ReadProblem where hardly a letter of an article is of its language */
function refuseOtherScript({ blocks }: SourceArticle, language: string): void {
  const share = scriptShare(blocks.map(({ text }) => text).join(' '), language);
  if (share >= 0.2) return;
  throw new ReadProblem(
    'other-language',
    `Only ${Math.round(share * 100)} % of its letters are those of the language “${language}”. Name the language that it is written in, or the --encoding if the letters were read wrongly.`,
  );
}

/** What stands for “what is piped in” in place of a file’s name. */
const standardInput = '-';

const isWord = (path: string) => /\.docx$/i.test(path);

/**
 * Reads an article from a file, or from what is piped in.
 * @throws Refused with the file's name and what is wrong with it; what the disk throws
 */
export async function readArticleFile(
  path: string,
  options: { language: string; encoding?: string | undefined },
): Promise<SourceArticle> {
  try {
    const refuse = (bytes: number) =>
      refuseTooLarge(bytes, path === standardInput || isWord(path) ? 'docx' : 'text');
    const bytes =
      path === standardInput ? await readStandardInput(refuse) : readRegularFile(path, refuse);
    const article = await think(() =>
      readArticle(bytes, { ...options, name: basename(path), parseHtml }),
    );
    refuseOtherScript(article, options.language);
    return article;
  } catch (error) {
    if (error instanceof ReadProblem) throw new Refused(`${path}: ${error.message}`);
    const refused = diskProblem(error);
    if (refused !== null)
      throw new Refused(refused.startsWith(path) ? refused : `${path}: ${refused}`);
    throw error;
  }
}
