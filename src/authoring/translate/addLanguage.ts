import { isScalar, parseDocument, type Document } from 'yaml';
import { entriesOf } from '../../compiler/draft.ts';
import { readDraft } from '../../compiler/readDraft.ts';
import type { LanguageCode, Slug } from '../../story/types.ts';
import { stateTranslator } from './stateNames.ts';
import { knownLanguage } from './knownLanguage.ts';
import { StoryProblem } from '../../compiler/storyProblem.ts';

type Files = Readonly<Record<string, string>>;

export interface AddedLanguage {
  /** The language’s tag as it is written from now on. */
  language: LanguageCode;
  /** The language that is to be translated. */
  from: LanguageCode;
  /** `fr/article.md` and `fr/labels.yaml` -> their text. */
  files: Record<string, string>;
  /** Names of states that are filled in in the new language, for the editor to look over. */
  states: { id: Slug; name: string }[];
}

/**
 * Makes the folder of a new language: the text of another one with all that is to be translated in place, ids, links
 * and order as they must be. story.yaml does not name the language yet, so that no page shows half of it: it is a draft
 * (see `draftLanguages`).
 * @param from the language to translate from; the story's default language, if it is not given
 * @throws StoryProblem `unknown-language` where the tag is none, `has-language` where the story is told in it,
 *   `no-article` where the other language's files are not there
 */
export function addLanguage(
  files: Files,
  tag: string,
  options: { from?: LanguageCode | undefined } = {},
): AddedLanguage {
  const known = knownLanguage(tag);
  if (!known) {
    throw new StoryProblem(
      'unknown-language',
      `“${tag}” is no language. Write its code: fr, ru, zh, pt-BR …`,
    );
  }
  const { code: language, name } = known;
  const { head, entities } = readDraft(files, () => {}).draft;
  const languages = head.languages ?? [];
  if (languages.includes(language)) {
    throw new StoryProblem(
      'has-language',
      `The story is told in “${language}” already. Change ${language}/article.md, or add another language.`,
    );
  }
  const from = options.from ?? head.defaultLanguage ?? languages[0] ?? '';
  const article = files[`${from}/article.md`];
  const labels = files[`${from}/labels.yaml`];
  if (article === undefined || labels === undefined) {
    throw new StoryProblem(
      'no-article',
      `There is no ${from}/${article === undefined ? 'article.md' : 'labels.yaml'} to translate from. Translate from one of: ${languages.join(', ')}.`,
    );
  }
  const states = entriesOf(entities).flatMap(([id, { kind, members }]) => {
    const isState = kind === 'state' || kind === 'territory';
    return [
      ...(isState ? [{ id, path: ['entities', id, 'name'] }] : []),
      ...Object.keys(members ?? {}).map((member) => ({
        id: member,
        path: ['entities', id, 'members', member],
      })),
    ];
  });
  const { text, filled } = fillStates(labels, states, from, language);
  const remark = remarkOn(name, language, knownLanguage(from)?.name ?? from, from);
  return {
    language,
    from,
    files: {
      [`${language}/article.md`]: article,
      [`${language}/labels.yaml`]: withRemark(text, remark),
    },
    states: filled,
  };
}

const remarkOn = (name: string, language: string, fromName: string, from: string) =>
  `${name} (${language}), still to be translated from ${fromName} (${from}): a draft that no page shows yet.
Overwrite every text here and in article.md beside this file. Ids stay: they stand before the colons here, and there
as {#p1} and in links, [words](id). Names of states are filled in as the platform has them: look them over.
Under “aliases” write the other forms that your text uses, or leave them out.
The check says what is left. When nothing is, add “${language}” to “languages” in story.yaml.`;

/** Puts remarks at the top of a YAML file, behind the line that names its schema. */
function withRemark(text: string, remark: string): string {
  const schema = /^\ufeff?# yaml-language-server:.*(?:\r?\n|$)/.exec(text)?.[0] ?? '';
  return `${schema}${remark.replace(/^/gm, '# ')}\n${text.slice(schema.length)}`;
}

/** Writes the names of states in another language, and leaves all else of the file as it is. */
function fillStates(
  labels: string,
  states: readonly { id: Slug; path: readonly string[] }[],
  from: LanguageCode,
  to: LanguageCode,
): { text: string; filled: AddedLanguage['states'] } {
  const document: Document = parseDocument(labels);
  const translate = stateTranslator(from, to);
  const filled: AddedLanguage['states'] = [];
  const changes = states.flatMap(({ id, path }) => {
    const node = document.getIn(path, true);
    if (!isScalar(node) || !node.range || typeof node.value !== 'string') return [];
    const name = translate(node.value);
    const [start, end] = node.range;
    if (name === null || /[\n\r]/.test(labels.slice(start, end))) return [];
    filled.push({ id, name });
    return { start, end, name };
  });
  let text = labels;
  for (const { start, end, name } of changes.toSorted((a, b) => b.start - a.start))
    text = text.slice(0, start) + quoted(name) + text.slice(end);
  return { text, filled };
}

/** A text as YAML takes it anywhere, in braces too. */
const quoted = (text: string) =>
  /^\p{L}[\p{L}\p{M} .’()-]*$/u.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
