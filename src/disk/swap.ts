import { copyFileSync, constants, linkSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Koffi from 'koffi';

/*
 * Two names of the disk change what they stand for, in one step. Node has no call for it, the systems do:
 * renameat2(2) with RENAME_EXCHANGE on Linux, renamex_np(2) with RENAME_SWAP on macOS.
 */
type Exchange = (one: string, other: string) => boolean;

const atWorkingFolder = -100; // AT_FDCWD, fcntl.h on Linux
const flag = 2; // RENAME_EXCHANGE as well as RENAME_SWAP

let found: Exchange | undefined;

/** What the system offers; never succeeds where it offers nothing, or the optional package that calls it is missing. */
function systemExchange(): Exchange {
  try {
    const koffi = createRequire(import.meta.url)('koffi') as typeof Koffi;
    const system = koffi.load(null);
    if (process.platform === 'darwin') {
      const call = system.func('int renamex_np(const char *, const char *, unsigned int)');
      return (one, other) => call(one, other, flag) === 0;
    }
    const call = system.func('int renameat2(int, const char *, int, const char *, unsigned int)');
    return (one, other) => call(atWorkingFolder, one, atWorkingFolder, other, flag) === 0;
  } catch {
    return () => false;
  }
}

/**
 * Exchanges what two names of one disk stand for, files or folders: at no moment is either of them missing.
 * @returns false, with nothing changed, where system or disk cannot do it
 */
export function exchange(one: string, other: string): boolean {
  found ??= systemExchange();
  return found(one, other);
}

/** Where a file's old text is kept for the moment between two moves, where the system cannot exchange. */
export const aside = (fresh: string): string => `${fresh}.old`;

/** A second name for a file; a copy where the disk has no such thing. Fails where the name is taken. */
export function linkOrCopy(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
    copyFileSync(file, name, constants.COPYFILE_EXCL);
  }
}

/**
 * Puts a file in the place of another, which then has the first one's name. The place is never empty.
 * @throws what the disk throws; `undoChange` knows every state that may be left
 */
export function swapFiles(fresh: string, place: string): void {
  if (exchange(fresh, place)) return;
  linkOrCopy(place, aside(fresh));
  renameSync(fresh, place);
  renameSync(aside(fresh), fresh);
}
