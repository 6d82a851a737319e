import { entriesOf, type Draft } from './draft.ts';
import { positionAt, type Report } from './problem.ts';
import { namesOf, unlinkedNames } from './unlinked.ts';

/** Reports what may be an oversight and doesn't stop the story: entities never mentioned, names left unlinked. */
export function warn(draft: Draft, report: Report): void {
  warnOfUnmentioned(draft, report);
  warnOfUnlinked(draft, report);
}

function warnOfUnmentioned(draft: Draft, report: Report): void {
  const articles = [...draft.words.values()].map(({ article }) => article);
  if (articles.some((article) => !article.readable)) return;
  const mentioned = new Set(
    articles.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ mentions }) => [...mentions.keys()]),
    ),
  );
  for (const [, { implied = [] }] of entriesOf(draft.paragraphs))
    implied.forEach((id) => mentioned.add(id));
  const { file, entries } = draft.entities;
  for (const id of entries.keys()) {
    if (mentioned.has(id)) continue;
    const fix =
      'Link its name in the article, list it under “implied” of a paragraph, or remove it.';
    report(
      file.path,
      file.keyAt([id]),
      'never-mentioned',
      `No paragraph mentions “${id}”`,
      fix,
      'warning',
    );
  }
}

function warnOfUnlinked(draft: Draft, report: Report): void {
  for (const { article, entities } of draft.words.values()) {
    const names = namesOf(
      entriesOf(entities).map(([id, { name, short, aliases }]) => [
        id,
        [name, short ?? name, ...(aliases ?? [])],
      ]),
    );
    for (const paragraph of article.paragraphs) {
      for (const { ids, words, offset } of unlinkedNames(paragraph, names)) {
        const what = `“${words}” is a name of ${ids.map((id) => `“${id}”`).join(' or ')}, which “${paragraph.id}” does not link to`;
        const fix = `Write [${words}](${ids[0]}) if it is meant.`;
        report(
          article.path,
          positionAt(article.text, offset),
          'unlinked-name',
          what,
          fix,
          'warning',
        );
      }
    }
  }
}
