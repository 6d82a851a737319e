import { chmodSync, chownSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lock, takeLock } from './lock.ts';
import type { ChangedFile } from './lockRecord.ts';
import { besideOf, isThere, placeOf, sumOf, sumOfFile } from './places.ts';
import { Refused } from './refused.ts';
import { moveToFree, swapFiles } from './swap.ts';
import type { Tell } from './tellUndone.ts';
import { noteWritten } from './timesWritten.ts';

export interface Output {
  /** Its name inside the folder, with `/`. */
  name: string;
  content: string | Uint8Array;
}

interface Terms {
  /** Whether files that are there may be written over. */
  replace: boolean;
  /** Asked when all is prepared: the names of what is no longer what it was when it was read. */
  changed?: () => readonly string[];
}

/**
 * Writes files into a locked folder, all or none, and never over what somebody else has changed. They are made beside
 * their places and exchanged with what stands there when all are whole. Where the disk refuses one, all is taken back;
 * where the process is killed, whoever locks the folder next does that. No place is empty at any moment, links stay
 * links, and a file that was there keeps its mode. Where `stopOnSignals` is in force no
 * signal comes between, as nothing here waits.
 * @throws Refused where it may not; what the disk throws
 */
export function writeLocked(
  lock: Lock,
  outputs: readonly Output[],
  { replace, changed = () => [] }: Terms,
): void {
  const files = plan(lock.folder, outputs, replace).filter(({ was, becomes }) => was !== becomes);
  const change = { files: files.map(({ name, was, becomes }) => ({ name, was, becomes })) };
  lock.holds();
  const made = missingFolders(lock.folder, files);
  lock.note({ ...change, stage: 'preparing' }, made);
  try {
    for (const name of made) mkdirSync(join(lock.folder, name));
    for (const file of files) prepare(file, besideOf(file.place, lock.id));
    refuseChanged(lock.folder, changed());
    lock.note({ ...change, stage: 'moving' });
    for (const file of files) move(lock.folder, file, besideOf(file.place, lock.id));
    lock.note({ ...change, stage: 'done' });
  } catch (error) {
    lock.settle();
    throw error;
  }
  noteWritten();
  lock.settle();
}

/**
 * The same for a folder that is not locked yet, which is made where there is none.
 * @param command what it is done for, in the user's words
 */
export function writeFiles(
  folder: string,
  outputs: readonly Output[],
  { command, tell, ...terms }: Terms & { command: string; tell: Tell },
): void {
  const lock = takeLock(folder, command, tell);
  try {
    writeLocked(lock, outputs, terms);
  } finally {
    lock.release();
  }
}

interface Planned extends Output, ChangedFile {
  place: string;
}

function plan(folder: string, outputs: readonly Output[], replace: boolean): Planned[] {
  const taken = outputs.map(({ name }) => join(folder, name)).filter(isThere);
  if (taken.length > 0 && !replace) {
    throw new Refused(
      `These files are there already:\n  ${taken.join('\n  ')}\nAdd --force to write over them, or choose another place.`,
    );
  }
  const planned = outputs.map((output) => {
    const place = placeOf(join(folder, output.name));
    refuseReadOnly(place);
    return { ...output, place, was: sumOfFile(place), becomes: sumOf(output.content) };
  });
  const known = new Map<string, string>();
  for (const { name, place } of planned) {
    const other = known.get(place);
    known.set(place, name);
    if (other === undefined) continue;
    throw new Refused(
      `${join(folder, other)} and ${join(folder, name)} are links to one file, ${place}. Give each a file of its own.`,
    );
  }
  return planned;
}

/** What nobody may write to is not to be replaced either. */
function refuseReadOnly(place: string): void {
  if (!isThere(place) || (statSync(place).mode & 0o222) !== 0) return;
  throw new Refused(`${place} may only be read. Change its permissions if it is to be written.`);
}

/** The folders that are to be made below one, outer ones first. */
function missingFolders(folder: string, files: readonly Planned[]): string[] {
  const missing = new Set<string>();
  for (const { name } of files) {
    const parts = name.split('/').slice(0, -1);
    parts.forEach((_, at) => {
      const outer = parts.slice(0, at + 1).join('/');
      if (!isThere(join(folder, outer))) missing.add(outer);
    });
  }
  return [...missing];
}

/** Writes a file's new text beside its place, with the mode and owner of what stands there. */
function prepare({ place, content, was }: Planned, beside: string): void {
  // Until it has the mode of what it replaces nobody else may read it.
  const privately = was === null ? {} : { mode: 0o600 };
  writeFileSync(beside, content, { flag: 'wx', flush: true, ...privately });
  if (was === null) return;
  const { mode, uid, gid } = statSync(place);
  const own = statSync(beside);
  if (own.uid !== uid || own.gid !== gid) {
    give(beside, uid, gid);
  }
  chmodSync(beside, mode & 0o7777);
}

/** Gives a file its owner and group, or its group alone: only the machine's owner may give files away. */
function give(file: string, uid: number, gid: number): void {
  for (const owner of [uid, -1]) {
    try {
      chownSync(file, owner, gid);
      return;
    } catch {
      // Whoever may write here may go on.
    }
  }
}

function move(folder: string, { name, place, was }: Planned, beside: string): void {
  if (was === null) {
    // What has appeared there since is somebody's.
    if (isThere(place)) refuseChanged(folder, [name]);
    moveToFree(beside, place);
    return;
  }
  swapFiles(beside, place);
  // What somebody saved between the look and the exchange is here now, and goes back.
  if (sumOfFile(beside) !== was) refuseChanged(folder, [name]);
}

function refuseChanged(folder: string, names: readonly string[]): void {
  if (names.length === 0) return;
  throw new Refused(
    `${names.map((name) => join(folder, name)).join(' and ')} changed in the meantime. Run the command again.`,
  );
}
