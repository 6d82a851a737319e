import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refused } from './refused.ts';

/** Whether something has that name, be it but a link that leads nowhere. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // A file stands where the path needs a folder: nothing can be behind it.
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return false;
    throw error;
  }
}

/** Whether a path leads to a folder; false where it leads nowhere or in a circle. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOOP') return false;
    throw error;
  }
}

/** Whether a path leads to a folder with nothing in it. */
export function isEmptyFolder(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch {
    // It is none, or not ours to read: it may hold anything.
    return false;
  }
}

/**
 * Where a file really stands or is to stand: links are followed, so that what is written there leaves the link a link.
 * @returns a full path; folders at its end that are not there yet are taken as they are named
 * @throws Refused where a link leads nowhere, or something other than a file has the name
 */
export function placeOf(path: string): string {
  if (!isThere(path)) {
    const outer = dirname(path);
    return join(isThere(outer) ? realFolder(outer) : placeOf(outer), basename(path));
  }
  const place = realOf(path);
  const found = statSync(place);
  if (found.isDirectory()) {
    throw new Refused(
      `A folder has the name of a file that is to be written: ${path}. Rename or remove it.`,
    );
  }
  if (!found.isFile()) {
    throw new Refused(`${path} is no file that can be written over. Rename or remove it.`);
  }
  return place;
}

function realFolder(path: string): string {
  const place = realOf(path);
  if (statSync(place).isDirectory()) return place;
  throw new Refused(`${path} is a file, and a folder is needed there. Rename or remove it.`);
}

/**
 * What a path leads to, a full path.
 * @throws Refused where a link leads nowhere or in a circle; what the disk throws
 */
export function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ENOENT' && code !== 'ELOOP') throw error;
    const where = code === 'ENOENT' ? 'leads nowhere' : 'leads in a circle';
    throw new Refused(`${path} is a link that ${where}. Mend or remove it.`, { cause: error });
  }
}

/** Whether a name, with `/`, can only be that of something inside a folder. */
export const isNameInside = (name: string): boolean =>
  name !== '' && !/^[/\\]|^[A-Za-z]:|\\|\0|(?:^|\/)\.{1,2}(?:\/|$)/.test(name);

/** The sum of a content, to know it again. */
export const sumOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64url');

/** The sum of what a file holds; null where there is none. */
export function sumOfFile(path: string): string | null {
  return isThere(path) ? sumOf(readFileSync(path)) : null;
}

/** Where a run keeps a file's new text until it is moved to its place, and then its old one. */
export const besideOf = (place: string, id: string): string =>
  join(dirname(place), `.${basename(place).slice(0, 180)}.nasij-${id}`);
