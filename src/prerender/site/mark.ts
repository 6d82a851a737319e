import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lockName } from '../../files/lockRecord.ts';
import { isFolder, isNameInside, isThere } from '../../files/places.ts';
import { readSmallFile } from '../../files/regularFile.ts';
import { isWorkFolder } from '../../files/workFolder.ts';

/*
 * Every built site has a file with the names of all its files. A build replaces what stands there, and nothing that is
 * not named: it may be somebody's.
 */

/** The file that marks a folder as a site of ours. */
export const markName = 'nasij-site.txt';

const head =
  'A site built by Nasij, and the names of its files. The next build replaces these and touches nothing else.';

/** The mark of a site with these files. */
export const markText = (names: Iterable<string>): string =>
  `${[head, ...[...new Set([...names, markName])].toSorted()].join('\n')}\n`;

/** The files that a site's mark names; null where the folder bears none, or one that names what is outside of it. */
export function markedFiles(site: string): ReadonlySet<string> | null {
  const path = join(site, markName);
  if (!isThere(path)) return null;
  const [first, ...lines] = readSmallFile(path).split(/\r?\n/);
  const names = lines.filter(Boolean);
  return first === head && names.every(isNameInside) ? new Set(names) : null;
}

/** Laid beside files by `npm run compress`; `.part` where it, or a build, was stopped. */
const beside = /(?:\.(?:gz|br))?(?:(?:\.\d+)?\.part)?$/;
/** What file managers leave in every folder that is looked at. */
const litter = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/** What every new disk has in its root, closed to all but the machine's owner. */
const ofDisk = 'lost+found';

/** The names of all that is in a folder but folders, with `/`; locks and work folders of ours are passed over. */
export function* filesIn(folder: string, inner = ''): Generator<string> {
  for (const entry of readdirSync(join(folder, inner), { withFileTypes: true })) {
    const name = inner === '' ? entry.name : `${inner}/${entry.name}`;
    if (name.startsWith(lockName) || name === ofDisk) continue;
    if (!entry.isDirectory()) yield name;
    else if (!isWorkFolder(join(folder, name))) yield* filesIn(folder, name);
  }
}

/** What in a folder no build has made. */
export function* foreignFiles(folder: string, own: ReadonlySet<string>): Generator<string> {
  for (const name of filesIn(folder)) {
    if (!own.has(name) && !own.has(name.replace(beside, '')) && !litter.test(name)) yield name;
  }
}

/** Whether a folder is there and bears the mark. */
export const isSite = (folder: string): boolean => isFolder(folder) && markedFiles(folder) !== null;
