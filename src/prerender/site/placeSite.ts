import {
  chmodSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { takeLock } from '../../files/lock.ts';
import { isThere } from '../../files/places.ts';
import { exchange } from '../../files/swap.ts';
import type { Tell } from '../../files/tellUndone.ts';
import { type WorkFolder, workFolder } from '../../files/workFolder.ts';
import { filesIn, markedFiles, markName, markText } from './mark.ts';
import { refuseForeign } from './target.ts';

/**
 * A folder to make a site in, on the disk that it will stand on: beside its place, or in it where nothing can be moved
 * from beside it, as where a volume is mounted there.
 * @param target links resolved
 * @throws what the disk throws
 */
export function siteWorkFolder(target: string): WorkFolder {
  if (!isThere(target)) return workFolder(`${target}.building`, 'build');
  return besideTarget(target) ?? workFolder(join(target, '.building'), 'build');
}

function besideTarget(target: string): WorkFolder | null {
  let work: WorkFolder;
  try {
    work = workFolder(`${target}.building`, 'build');
  } catch (error) {
    if (/^(?:EACCES|EPERM|EROFS)$/.test(codeOf(error))) return null;
    throw error;
  }
  try {
    // There is nothing of that name to move: what is asked is whether it would have to go to another disk.
    renameSync(join(work.path, 'nothing'), join(target, 'nothing'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return work;
  }
  work.remove();
  return null;
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Marks a folder of files as a site. */
export const markSite = (site: string): void =>
  writeFileSync(join(site, markName), markText(filesIn(site)));

/**
 * Puts a site in its place. Where the system can exchange two folders, there is the old site or the new one at every
 * moment. Where it cannot, as in a mounted volume, the files are replaced one by one, each whole: first those with names
 * of their own (`assets/`), then pages, then what nothing names any more goes. So every page works at every moment, and a
 * build that was stopped is completed by the next.
 * @param site where it was made; what was in the place is there afterwards, or a part of it
 * @param wanted the target as the user has written it
 * @param tell says what was found of a build that was stopped
 * @throws Refused where files that no build has made have come there meanwhile
 */
export function placeSite(site: string, target: string, wanted: string, tell: Tell): void {
  markSite(site);
  refuseForeign(target, wanted);
  if (!isThere(target)) {
    mkdirSync(dirname(target), { recursive: true });
    renameSync(site, target);
    return;
  }
  chmodSync(site, statSync(target).mode & 0o7777);
  if (!exchange(site, target)) {
    fill(site, target, tell);
    return;
  }
  try {
    // What somebody has put there at the last moment goes back with all the rest.
    refuseForeign(site, wanted);
  } catch (error) {
    exchange(site, target);
    throw error;
  }
}

/** Pages last, and after them the worker that tells readers of a newer edition. */
const rank = (name: string) =>
  name === 'sw.js' ? 3 : name.endsWith('.html') ? 2 : name.startsWith('assets/') ? 0 : 1;

/** One build at a time: two would take each other's files for somebody's. */
function fill(site: string, target: string, tell: Tell): void {
  const lock = takeLock(target, 'build', tell);
  try {
    fillLocked(site, target);
  } finally {
    lock.release();
  }
}

function fillLocked(site: string, target: string): void {
  const fresh = [...filesIn(site)].filter((name) => name !== markName);
  const old = [...(markedFiles(target) ?? [])].filter((name) => name !== markName);
  writeMark(target, [...old, ...fresh]);
  for (const name of fresh.toSorted((a, b) => rank(a) - rank(b))) {
    mkdirSync(dirname(join(target, name)), { recursive: true });
    removeCompressed(target, name);
    renameSync(join(site, name), join(target, name));
  }
  const kept = new Set(fresh);
  for (const name of old.filter((each) => !kept.has(each))) {
    removeCompressed(target, name);
    rmSync(join(target, name), { force: true });
    removeEmpty(target, dirname(name));
  }
  writeMark(target, fresh);
}

/** Written beside and moved there, so that it is never half a list. */
function writeMark(target: string, names: readonly string[]): void {
  const path = join(target, markName);
  writeFileSync(`${path}.part`, markText(names));
  renameSync(`${path}.part`, path);
}

/** A host that serves what is compressed ahead must not serve it of the file before. */
function removeCompressed(target: string, name: string): void {
  for (const ending of ['gz', 'br']) rmSync(join(target, `${name}.${ending}`), { force: true });
}

function removeEmpty(target: string, folder: string): void {
  if (folder === '.') return;
  try {
    rmdirSync(join(target, folder));
  } catch {
    return;
  }
  removeEmpty(target, dirname(folder));
}
