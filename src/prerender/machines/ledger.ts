import { join } from 'node:path';
import { ledgerName, ledgerText } from '../../files/ledgerText.ts';
import { Refused } from '../../files/refused.ts';
import { indexStory } from '../../story/storyIndex.ts';
import type { LocalStory, Slug } from '../../story/types.ts';
import { focusOf } from '../../url/address.ts';
import { StoryProblems } from '../loadStory.ts';
import { embedPagesOf, pagesOf, retiredPagesOf } from '../pages.ts';

/*
 * The ledger: every path that was ever published of a story, in a file beside it. Only `npm run release` writes it,
 * and takes nothing out. Paths are without origin and base path, so the site can move.
 */

const ledgerLine = /^(\/\S*) (\d{4}-\d\d-\d\d)$/;

export interface PublishedPath {
  path: string;
  /** The day it was first published, `YYYY-MM-DD`. */
  since: string;
}

/** Whose ledger a text is; undefined where its first line does not say. */
export const ownerOf = (text: string): Slug | undefined => /^# ([a-z\d-]+):/.exec(text)?.[1];

/**
 * The paths in the text of a ledger. A copied folder brings the ledger of another story along: that one promises
 * nothing here.
 * @param text what `ledgerText` gives
 * @throws {StoryProblems} where its first line or another is not what `npm run release` writes
 */
export function parseLedger(text: string | null, folder: string, story: Slug): PublishedPath[] {
  const file = join(folder, ledgerName);
  if (text === null) return [];
  const [, ...lines] = text.split(/\r?\n/);
  const owner = ownerOf(text);
  if (owner === undefined) {
    throw new StoryProblems(
      `${file}:1: its first line does not say whose ledger it is. Undo the change: only npm run release writes this file.`,
    );
  }
  if (owner !== story) return [];
  return lines.flatMap((line, at) => {
    if (line === '') return [];
    const [, path, since] = ledgerLine.exec(line) ?? [];
    if (path !== undefined && since !== undefined) return { path, since };
    throw new StoryProblems(
      `${file}:${at + 2}: “${line}” is not a path and a day, such as “/ar/entity/putin 2026-11-22”. Undo the change: only npm run release writes this file.`,
    );
  });
}

/** The ledger of a story: `parseLedger` of its text. */
export const readLedger = (folder: string, story: Slug): PublishedPath[] =>
  parseLedger(ledgerText(folder), folder, story);

/**
 * A ledger as text, one path a line, sorted, so that versions of it compare well.
 * @throws where a line would not be read again
 */
export function formatLedger(story: Slug, ledger: readonly PublishedPath[]): string {
  const head = `# ${story}: every path ever published, and since when. npm run release adds to it; nothing is ever taken out.`;
  const lines = ledger.map(({ path, since }) => `${path} ${since}`).toSorted();
  const wrong = lines.find((line) => !ledgerLine.test(line));
  if (wrong !== undefined) throw new Refused(`“${wrong}” is not a path and a day.`);
  return `${[head, ...lines].join('\n')}\n`;
}

/** The paths of all pages that are published, for readers and for frames: those of retired ids stay in the ledger once they are in it. */
export function livePaths(tellings: readonly LocalStory[]): string[] {
  return tellings
    .flatMap((telling) => [...pagesOf(telling), ...embedPagesOf(telling)])
    .filter(({ kind }) => kind !== 'wrong')
    .map(({ path }) => path);
}

/** The ledger with what is new today. */
export function extendLedger(
  ledger: readonly PublishedPath[],
  paths: readonly string[],
  today: string,
): PublishedPath[] {
  const known = new Set(ledger.map(({ path }) => path));
  const added = paths.filter((path) => !known.has(path));
  return [...ledger, ...added.map((path) => ({ path, since: today }))];
}

/**
 * Holds a ledger against the pages that the story has now.
 * @param tellings the story in all its languages
 * @throws {StoryProblems} where a published path would open no page any more; says what to do for each
 */
export function checkLedger(
  ledger: readonly PublishedPath[],
  tellings: readonly LocalStory[],
  folder: string,
): void {
  const open = new Set(
    tellings.flatMap((telling) => [
      ...livePaths([telling]),
      ...retiredPagesOf(telling).map(({ path }) => path),
    ]),
  );
  const dead = new Map<string, string[]>();
  for (const { path } of ledger) {
    if (open.has(path)) continue;
    const advice = adviceOn(path, tellings, folder);
    dead.set(advice, [...(dead.get(advice) ?? []), path]);
  }
  if (dead.size === 0) return;
  const lines = [...dead].map(([advice, paths]) => {
    const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
    return `${paths.slice(0, 3).join(', ')}${more}: published, and would no longer open. ${advice}`;
  });
  throw new StoryProblems(lines.join('\n'));
}

function adviceOn(path: string, tellings: readonly LocalStory[], folder: string): string {
  const [language = '', , id = ''] = path.split('/').filter(Boolean);
  const telling = tellings.find((each) => each.language === language);
  if (!telling) return `Bring the language “${language}” back into ${folder}.`;
  const now = focusOf(indexStory(telling), id);
  if (now) {
    return `“${id}” is the id of another kind of thing now (${now.kind}): give that another id, such as “${id}-${now.kind}”, and name it as the successor of “${id}” under “retired” in ${folder}/story.yaml.`;
  }
  return `Bring “${id}” back, or name what took its place under “retired” in ${folder}/story.yaml: “${id}: <the id of its successor>”.`;
}
