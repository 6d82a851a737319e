import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hasEnded, type Holder, holderShape, ownHolder } from './holder.ts';
import { isThere } from './places.ts';
import { readSmallFile } from './regularFile.ts';

/** A folder for what is being made, which is nobody else's. */
export interface WorkFolder {
  path: string;
  /** Removes it with all that is in it; it goes at the end of the process at the latest. */
  remove: () => void;
}

/** Says whose a work folder is: one that lacks it is none of ours. */
const holderName = 'holder.json';

const here = new Set<string>();
process.on('exit', () => {
  for (const path of here) removeWork(path);
});

/**
 * Makes a work folder of a new name, and removes those that killed processes have left.
 * @param prefix the path that its name begins with, such as `dist.building`
 * @param command what it is made for, in the user's words
 * @throws what the disk throws
 */
export function workFolder(prefix: string, command: string): WorkFolder {
  mkdirSync(dirname(prefix), { recursive: true });
  removeLeft(prefix);
  const path = `${prefix}-${randomUUID().slice(0, 13)}`;
  const holder = JSON.stringify(ownHolder(command));
  mkdirSync(path);
  here.add(path);
  try {
    writeFileSync(join(path, holderName), holder);
  } catch (error) {
    if (isThere(path)) throw error;
    // Another process has taken it for one that was left, as it was still empty.
    mkdirSync(path);
    writeFileSync(join(path, holderName), holder);
  }
  const remove = () => {
    here.delete(path);
    removeWork(path);
  };
  return { path, remove };
}

/** Whether a folder is one that a process of ours works in, or has worked in. */
export const isWorkFolder = (path: string): boolean => holderIn(path) !== null;

function holderIn(path: string) {
  try {
    const { data } = holderShape.safeParse(JSON.parse(readSmallFile(join(path, holderName))));
    return data ?? null;
  } catch {
    return null;
  }
}

/** No work takes that long: where nobody can tell whether a process lives, as in another container, it has ended. */
const longest = 24 * 60 * 60 * 1000;

const isLeft = (holder: Holder) =>
  hasEnded(holder) ?? Date.parse(holder.since) < Date.now() - longest;

function removeLeft(prefix: string): void {
  for (const name of readdirSync(dirname(prefix))) {
    if (!name.startsWith(`${basename(prefix)}-`)) continue;
    const path = join(dirname(prefix), name);
    const holder = holderIn(path);
    if (holder && isLeft(holder)) removeWork(path);
    else if (holder === null) removeEmpty(path);
  }
}

/** One that was left before it was marked, or after. What is not empty is none of ours. */
function removeEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // It holds something.
  }
}

/** What says whose it is goes last, so that one that could not be removed is still known. */
function removeWork(path: string): void {
  try {
    for (const name of readdirSync(path)) {
      if (name !== holderName) rmSync(join(path, name), { recursive: true, force: true });
    }
    if (readdirSync(path).some((name) => name !== holderName)) return;
    rmSync(join(path, holderName), { force: true });
    rmdirSync(path);
  } catch {
    // It is gone, or somebody still writes there: the next one that works here removes it.
  }
}
