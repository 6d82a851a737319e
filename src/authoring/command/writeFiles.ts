import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * Writes files into a folder, all or none: they are made beside their places and moved there when all are whole. A new
 * folder appears at once. Nothing that the program is sent meanwhile comes between.
 * @param replace whether files that are there may be written over
 * @throws Refused where one is there and may not; what the disk throws otherwise
 */
export function writeFiles(
  folder: string,
  files: readonly Output[],
  { replace, disk = realDisk }: { replace: boolean; disk?: Disk },
): void {
  const taken = files.map(({ name }) => join(folder, name)).filter((path) => existsSync(path));
  if (taken.length > 0 && !replace) {
    throw new Refused(
      `These files are there already:\n  ${taken.join('\n  ')}\nAdd --force to write over them, or choose another place.`,
    );
  }
  const isNew = !existsSync(folder);
  const beside = isNew ? dirname(folder) : folder;
  // On the same disk as the folder, so that moving is all or nothing too.
  const work = join(beside, `.${basename(folder)}-${randomUUID()}`);
  try {
    disk.mkdirSync(work, { recursive: true });
    for (const { name, content } of files) {
      disk.mkdirSync(dirname(join(work, name)), { recursive: true });
      disk.writeFileSync(join(work, name), content, { flush: true });
    }
    if (isNew) disk.renameSync(work, folder);
    else {
      for (const { name } of files) {
        disk.mkdirSync(dirname(join(folder, name)), { recursive: true });
        disk.renameSync(join(work, name), join(folder, name));
      }
    }
  } finally {
    disk.rmSync(work, { recursive: true, force: true });
  }
}
