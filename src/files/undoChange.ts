import { renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangedFile, LockRecord } from './lockRecord.ts';
import { besideOf, isThere, placeOf, sumOfFile } from './places.ts';
import { aside } from './swap.ts';

/** What was found of a change, and what became of it. */
export interface Undone {
  /** Names of files that have what they had before. */
  restored: string[];
  /** Files that somebody else wrote to as well: what the command wrote or found there, whichever is not in the place. */
  kept: { name: string; before: string }[];
  /** Whether the change was complete, so that nothing was taken back. */
  isDone: boolean;
}

/**
 * Takes a change back, whatever moment it was stopped at, and removes what it left. Only moves and removals: it works on
 * a full disk. May be stopped itself, and begun again.
 * @param folder the locked folder
 */
export function undoChange(folder: string, { id, made, change }: LockRecord): Undone {
  const undone: Undone = { restored: [], kept: [], isDone: change?.stage === 'done' };
  for (const file of change?.files.toReversed() ?? []) {
    const place = placeOf(join(folder, file.name));
    const beside = besideOf(place, id);
    if (change?.stage === 'moving') takeBack(file, { place, beside }, undone);
    if (change?.stage === 'done') keepSaved(file, { place, beside }, undone);
    for (const path of [beside, aside(beside)]) rmSync(path, { force: true });
  }
  if (!undone.isDone) removeMade(folder, made);
  return undone;
}

function takeBack(
  { name, was, becomes }: ChangedFile,
  { place, beside }: { place: string; beside: string },
  undone: Undone,
): void {
  // Stopped between the two moves of a system that cannot exchange.
  if (isThere(aside(beside)) && !isThere(beside)) renameSync(aside(beside), beside);
  const now = sumOfFile(place);
  const other = sumOfFile(beside);
  if (was === null) {
    if (now === becomes) rmSync(place);
    return;
  }
  // Its new text still waits, or is gone: the place was never touched, or has been put right.
  if (other === null || other === becomes) return;
  if (now === becomes || now === null) {
    renameSync(beside, place);
    undone.restored.push(name);
    return;
  }
  // Somebody has written there since. Theirs stays, and what stood there before stays beside it, to be seen.
  keepBeside(name, { place, beside }, undone);
}

/** A program that had the old file open may have written into it at the last moment. */
function keepSaved(
  { name, was, becomes }: ChangedFile,
  { place, beside }: { place: string; beside: string },
  undone: Undone,
): void {
  const other = sumOfFile(beside);
  if (was === null || other === null || other === was || other === becomes) return;
  keepBeside(name, { place, beside }, undone);
}

function keepBeside(
  name: string,
  { place, beside }: { place: string; beside: string },
  undone: Undone,
): void {
  let before = `${place}.before`;
  for (let more = 2; isThere(before); more += 1) before = `${place}.before-${more}`;
  renameSync(beside, before);
  undone.kept.push({ name, before });
}

/** Removes folders that were made and are empty. */
export function removeMade(folder: string, made: readonly string[]): void {
  for (const name of made.toReversed()) {
    try {
      rmdirSync(join(folder, name));
    } catch {
      // Somebody has put something there, or it is gone.
    }
  }
}
