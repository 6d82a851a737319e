import { nearestLanguage } from '../story/languageTag.ts';
import { buildStory } from './buildStory.ts';
import { checkCharacters } from './characters.ts';
import { checkFacts } from './checkFacts.ts';
import { checkWords } from './checkWords.ts';
import type { Draft } from './draft.ts';
import { nearest } from '../story/nearest.ts';
import { checkOriginals, languageOfOriginal } from './original.ts';
import { fileStart, sortProblems, type Problem, type Report } from './problem.ts';
import { readDraft, type DraftResult } from './readDraft.ts';
import { languagePattern, slugPattern } from './schema.ts';
import type { LanguageCode, Story } from '../story/types.ts';

/** A story with nothing but warnings, or no story and everything that is wrong. */
type Compiled = { story: Story; problems: Problem[] } | { story: null; problems: Problem[] };

/** What a story is held against besides itself. */
interface Surroundings {
  /** Languages that the page has words of its own in; if given, a story in another one gets a warning. */
  knownLanguages?: readonly LanguageCode[];
  /** The name of the story's folder; if given, a story with another id is an error. */
  folder?: string;
}

/**
 * Makes a story of its files, or says all that is wrong with them at once.
 *
 * @param files paths inside the story folder (`story.yaml`, `ar/article.md`) -> their text
 */
export function compileStory(
  files: Readonly<Record<string, string>>,
  surroundings: Surroundings = {},
): Compiled {
  return compileReading(files, surroundings).compiled;
}

/** The same with what was read, for whoever looks at it further: reading a long story takes longer than checking it. */
export function compileReading(
  files: Readonly<Record<string, string>>,
  { knownLanguages, folder }: Surroundings,
): { compiled: Compiled; reading: DraftResult } {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const report: Report = (file, { line, column }, code, what, fix, severity = 'error') => {
    const key = JSON.stringify([file, line, column, code, what]);
    if (seen.has(key)) return;
    seen.add(key);
    problems.push({ severity, file, line, column, code, what, fix });
  };

  const reading = readDraft(files, report);
  const { draft, expected } = reading;
  checkFiles(files, expected, draft.head.languages ?? null, report);
  if (knownLanguages) checkLanguages(draft, knownLanguages, report);
  if (folder !== undefined) checkFolder(draft, folder, report);
  checkFacts(draft, report);
  checkWords(draft, report);
  checkOriginals(draft, files, report);

  const sorted = sortProblems(problems, expected);
  const broken = sorted.some(({ severity }) => severity === 'error');
  const story = broken ? null : buildStory(draft);
  return { compiled: { story, problems: sorted }, reading };
}

function checkLanguages(
  { head, file }: Draft,
  known: readonly LanguageCode[],
  report: Report,
): void {
  head.languages?.forEach((language, at) => {
    if (nearestLanguage(language, known)) return;
    const what = `The page has no words of its own in “${language}”: its buttons and headings will be English`;
    const fix = `Add the language to src/i18n/languages.ts and src/i18n/locales; ${known.join(', ')} are there.`;
    report(file.path, file.at(['languages', at]), 'interface-language', what, fix, 'warning');
  });
}

function checkFolder({ head: { id }, file }: Draft, folder: string, report: Report): void {
  if (id === undefined || id === folder) return;
  const what = `The story’s id “${id}” is not the name of its folder, “${folder}”`;
  const rename = `ename the folder to “${id}”.`;
  const fix = slugPattern.test(folder) ? `Write “id: ${folder}”, or r${rename}` : `R${rename}`;
  report(file.path, file.at(['id']), 'folder-name', what, fix);
}

function checkFiles(
  files: Readonly<Record<string, string>>,
  expected: readonly string[],
  languages: readonly LanguageCode[] | null,
  report: Report,
): void {
  const others = Object.keys(files).filter((path) => !expected.includes(path));
  for (const path of expected) {
    if (path in files) continue;
    // A file of another folder is another one's.
    const depth = path.split('/').length;
    const [meant] = nearest(
      path,
      others.filter((other) => other.split('/').length === depth),
    );
    const fix = meant
      ? `Rename “${meant}” to “${path}”.`
      : 'Add it; docs/story-format.md shows one.';
    report(path, fileStart, 'missing-file', 'This file is missing', fix);
  }
  for (const [path, text] of Object.entries(files)) {
    const original = languageOfOriginal(path);
    const folder = path.includes('/') ? (path.split('/')[0] ?? null) : null;
    if (expected.includes(path)) checkCharacters(path, text, original ?? folder, report);
    else if (languages && original === null && !isDraft(folder, files, languages)) {
      const fix = 'Remove it, or add its language to “languages” in story.yaml.';
      report(path, fileStart, 'unused-file', 'The story does not use this file', fix, 'warning');
    }
  }
}

/** Whether somebody is translating in a folder such as `fr` or `pt-BR`, which `languages` does not name yet. */
const isDraft = (
  folder: string | null,
  files: Readonly<Record<string, string>>,
  languages: readonly LanguageCode[],
) =>
  folder !== null &&
  languagePattern.test(folder) &&
  `${folder}/article.md` in files &&
  !languages.includes(folder);
