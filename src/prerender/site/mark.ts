import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFolder, isThere } from '../../disk/places.ts';
import { isWorkFolder } from '../../disk/workFolder.ts';

/*
 * Every built site has a file with the names of all its files. A build replaces what stands there, and nothing that is
 * not named: it may be somebody's.
 */

/** The file that marks a folder as a site of ours. */
export const markName = 'nasij-site.txt';

const head =
  'A site built by Nasij, and the names of its files. The next build replaces these and touches nothing else.';

/** The mark of a site with these files. */
export const markText = (names: readonly string[]): string =>
  `${[head, ...[...new Set([...names, markName])].toSorted()].join('\n')}\n`;

/** The files that a site's mark names; null where the folder bears none. */
export function markedFiles(site: string): ReadonlySet<string> | null {
  const path = join(site, markName);
  if (!isThere(path)) return null;
  const [first, ...names] = readFileSync(path, 'utf8').split(/\r?\n/);
  return first === head ? new Set(names.filter(Boolean)) : null;
}

/** Laid beside files by `npm run compress`; `.part` where it, or a build, was stopped. */
const beside = /(?:\.(?:gz|br))?(?:(?:\.\d+)?\.part)?$/;
/** What file managers leave in every folder that is looked at. */
const litter = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/** The names of all that is in a folder but folders, with `/`; work folders of ours are passed over. */
export function filesIn(folder: string): string[] {
  const found: string[] = [];
  const visit = (inner: string) => {
    for (const entry of readdirSync(join(folder, inner), { withFileTypes: true })) {
      const name = inner === '' ? entry.name : `${inner}/${entry.name}`;
      if (!entry.isDirectory()) found.push(name);
      else if (!isWorkFolder(join(folder, name))) visit(name);
    }
  };
  visit('');
  return found;
}

/** What in a site of ours is not of it. */
export const foreignFiles = (site: string, own: ReadonlySet<string>): string[] =>
  filesIn(site).filter(
    (name) => !own.has(name) && !own.has(name.replace(beside, '')) && !litter.test(name),
  );

/** Whether a folder is there and bears the mark. */
export const isSite = (folder: string): boolean => isFolder(folder) && markedFiles(folder) !== null;
