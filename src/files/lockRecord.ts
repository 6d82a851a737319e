import { join } from 'node:path';
import { z } from 'zod';
import { holderShape } from './holder.ts';
import { isNameInside, isThere } from './places.ts';
import { readSmallFile } from './regularFile.ts';

/*
 * What a command of ours writes down in a folder before it changes anything there, so that whoever comes after a
 * killed one knows what to do. It is also the lock: as long as it is there and its process lives, nobody else writes.
 */

/** The lock's name in the folder that it locks. */
export const lockName = '.nasij-lock';

const name = z.string().refine(isNameInside);

const changedFile = z.object({
  /** Its name inside the folder, with `/`. */
  name,
  /** The sum of what stood there; null where nothing did. */
  was: z.string().nullable(),
  /** The sum of what is to stand there. */
  becomes: z.string(),
});

const change = z.object({
  /**
   * preparing: the new files are being written beside their places; nothing else is touched yet.
   * moving: they are whole, and some may be in their places.
   * done: all are in their places; what stood there is beside them.
   */
  stage: z.enum(['preparing', 'moving', 'done']),
  files: z.array(changedFile),
});

const lockRecord = z.object({
  /** Stands in the names of all files that belong to this run. */
  id: z.string().regex(/^[a-z\d-]{8,40}$/),
  holder: holderShape,
  /** Folders that were made for it, outer ones first; `''` is the locked folder itself. */
  made: z.array(z.union([z.literal(''), name])),
  change: change.nullable(),
});

export type ChangedFile = z.infer<typeof changedFile>;
export type FileChange = z.infer<typeof change>;
export type LockRecord = z.infer<typeof lockRecord>;

export const lockText = (record: LockRecord): string => `${JSON.stringify(record, null, 1)}\n`;

/** The lock of a folder as it stands on the disk; null where there is none, `record` null where it is no lock of ours. */
export function readLock(folder: string): { text: string; record: LockRecord | null } | null {
  const path = join(folder, lockName);
  if (!isThere(path)) return null;
  const text = readSmallFile(path);
  try {
    const { data } = lockRecord.safeParse(JSON.parse(text));
    return { text, record: data ?? null };
  } catch {
    return { text, record: null };
  }
}
