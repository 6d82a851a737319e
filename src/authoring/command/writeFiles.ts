import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refused } from './wrongUse.ts';

export interface Output {
  /** Its path inside the folder, with `/`. */
  name: string;
  content: string | Uint8Array;
}

/** What the disk does for us; tests let it fail. */
export type Disk = Pick<
  typeof import('node:fs'),
  'mkdirSync' | 'renameSync' | 'rmSync' | 'writeFileSync'
>;

const realDisk: Disk = { mkdirSync, renameSync, rmSync, writeFileSync };

let written = false;

/** Whether files have been written since the program began: what a stopped one tells. */
export const hasWritten = (): boolean => written;

/** Whether something has that name, be it but a link that leads nowhere. */
export const isThere = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/**
 * Writes files into a folder, all or none: they are made beside their places and moved there when all are whole; if the
 * disk refuses one, those before it give way again to what was there. A new folder appears at once. No signal comes
 * between, as nothing here waits.
 * @param replace whether files that are there may be written over
 * @throws Refused where one is there and may not, or a folder has its name; what the disk throws otherwise
 */
export function writeFiles(
  folder: string,
  files: readonly Output[],
  { replace, disk = realDisk }: { replace: boolean; disk?: Disk },
): void {
  const taken = files.map(({ name }) => join(folder, name)).filter(isThere);
  if (taken.length > 0 && !replace) {
    throw new Refused(
      `These files are there already:\n  ${taken.join('\n  ')}\nAdd --force to write over them, or choose another place.`,
    );
  }
  const folders = taken.filter((path) => lstatSync(path).isDirectory());
  if (folders.length > 0) {
    throw new Refused(
      `A folder has the name of a file that is to be written: ${folders.join(', ')}. Rename or remove it.`,
    );
  }
  const isNew = !isThere(folder);
  // On the same disk as the folder, so that moving is all or nothing too.
  const work = join(isNew ? dirname(folder) : folder, `.${basename(folder)}-${randomUUID()}`);
  const made = isNew ? work : join(work, 'new');
  try {
    for (const { name, content } of files) {
      disk.mkdirSync(dirname(join(made, name)), { recursive: true });
      disk.writeFileSync(join(made, name), content, { flush: true });
    }
    if (isNew) disk.renameSync(work, folder);
    else moveAll(files, { from: made, to: folder, old: join(work, 'old') }, disk);
    written = true;
  } finally {
    disk.rmSync(work, { recursive: true, force: true });
  }
}

/** Moves files to their places. On an error all that was there is put back. */
function moveAll(
  files: readonly Output[],
  { from, to, old }: { from: string; to: string; old: string },
  disk: Disk,
): void {
  const undo: (() => void)[] = [];
  try {
    for (const { name } of files) {
      const [place, kept] = [join(to, name), join(old, name)];
      const firstMade = disk.mkdirSync(dirname(place), { recursive: true });
      if (firstMade !== undefined) undo.push(() => disk.rmSync(firstMade, { recursive: true }));
      if (isThere(place)) {
        disk.mkdirSync(dirname(kept), { recursive: true });
        disk.renameSync(place, kept);
        undo.push(() => disk.renameSync(kept, place));
      }
      disk.renameSync(join(from, name), place);
      undo.push(() => disk.rmSync(place));
    }
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  }
}
