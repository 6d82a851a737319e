import { copyFileSync, constants, linkSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Koffi from 'koffi';
import { isThere } from './places.ts';

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

/**
 * Gives a file a second name.
 * @returns false where the disk has no such thing, as exFAT
 * @throws what the disk throws, such as where the name is taken
 */
function link(file: string, name: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK)$/.test(code)) return false;
    throw error;
  }
}

/**
 * Moves a file to a place that is free, in one step: it is whole there, or not there.
 * @throws what the disk throws, such as where the place is taken
 */
export function moveToFree(file: string, place: string): void {
  if (link(file, place)) {
    rmSync(file);
    return;
  }
  // Without second names nothing but a look can tell.
  if (isThere(place)) throw Object.assign(new Error(`EEXIST: ${place}`), { code: 'EEXIST' });
  renameSync(file, place);
}

/**
 * Puts a file in the place of another, which then has the first one's name. The place is never empty.
 * @throws what the disk throws; `undoChange` knows every state that may be left
 */
export function swapFiles(fresh: string, place: string): void {
  if (exchange(fresh, place)) return;
  if (!link(place, aside(fresh))) copyFileSync(place, aside(fresh), constants.COPYFILE_EXCL);
  renameSync(fresh, place);
  renameSync(aside(fresh), fresh);
}
