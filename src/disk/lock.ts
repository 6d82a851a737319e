import { randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { diskProblem } from './diskProblem.ts';
import { hasEnded, holderWords, ownHolder } from './holder.ts';
import { type Change, lockName, type LockRecord, lockText, readLock } from './lockRecord.ts';
import { isFolder, isThere } from './places.ts';
import { Refused } from './refused.ts';
import { linkOrCopy, swapFiles } from './swap.ts';
import { type Tell, tellKept, tellUndone } from './tellUndone.ts';
import { removeMade, undoChange } from './undoChange.ts';

/** A folder that no other command of ours writes to until it is released. */
export interface Lock {
  /** The folder itself, links resolved. */
  folder: string;
  /** Stands in the names of all that belongs to this run. */
  id: string;
  /** Writes down what is about to be done, before it is. `made`: further folders, outer ones first. */
  note: (change: Change | null, made?: readonly string[]) => void;
  /** @throws Refused where the lock is not ours any more */
  holds: () => void;
  /**
   * Takes back what was noted last, or removes what it left where it is done; also on a full disk.
   * @throws Refused where the disk does not let us: the next command does it then
   */
  settle: () => void;
  /** Gives the folder back. Folders that were made for it and are empty go. */
  release: () => void;
}

/** What this process holds, to be released where it ends between two steps. */
const held = new Map<string, Lock>();
process.on('exit', () => {
  for (const lock of held.values()) lock.release();
});

/** Whether nobody is at work any more who wrote that; a number of a process may have come to be ours. */
const isLeft = ({ id, holder }: LockRecord) =>
  !held.has(id) && (hasEnded(holder) || (holder.pid === process.pid && holder.host === hostname()));

/** Files of locks that were not laid in place, as whoever made them was killed, or is about to do it. */
const straysIn = (folder: string) =>
  readdirSync(folder).filter((name) => name.startsWith(`${lockName}-`));

const hasStrays = (folder: string) => isFolder(folder) && straysIn(folder).length > 0;

/** Makes a folder and says which had to be made: names from the folder outwards, outer ones first. */
function makeFolder(folder: string): string[] {
  if (isFolder(folder)) return [];
  const first = mkdirSync(folder, { recursive: true });
  return first === undefined ? [] : [''];
}

/**
 * Locks a folder, which is made where there is none. What a stopped command left there is mended and told.
 * @param command what it is locked for, in the user's words
 * @throws Refused where a living command holds it; what the disk throws
 */
export function takeLock(folder: string, command: string, tell: Tell): Lock {
  const made = makeFolder(folder);
  const lock = new OwnLock(realpathSync(folder), { command, made, tell });
  try {
    lock.take();
  } catch (error) {
    removeMade(lock.folder, made);
    throw error;
  }
  held.set(lock.id, lock);
  return lock;
}

/**
 * Puts right what a command left that was stopped halfway, and says so. Does nothing where none was, or where the
 * command is still at work. For all who read a folder that commands write to.
 * @throws Refused where it cannot be put right
 */
export function mendFolder(folder: string, tell: Tell): void {
  const found = readLock(folder);
  if (found === null ? !hasStrays(folder) : !found.record || !isLeft(found.record)) return;
  try {
    takeLock(folder, 'mending', tell).release();
  } catch (error) {
    const why = error instanceof Refused ? error.message : diskProblem(error);
    if (why === null) throw error;
    const who = found?.record ? holderWords(found.record.holder) : 'A command';
    throw new Refused(
      `${folder}: ${who} was stopped halfway, and what it left cannot be put right: ${why}`,
      { cause: error },
    );
  }
}

class OwnLock implements Lock {
  readonly folder: string;
  readonly id = randomUUID().slice(0, 13);
  private record: LockRecord;
  private readonly tell: Tell;

  constructor(
    folder: string,
    { command, made, tell }: { command: string; made: string[]; tell: Tell },
  ) {
    this.folder = folder;
    this.tell = tell;
    this.record = { id: this.id, holder: ownHolder(command), made, change: null };
  }

  private get path(): string {
    return join(this.folder, lockName);
  }

  /** A file of its own with the record in it, to be moved where it belongs in one step. */
  private written(record = this.record): string {
    const path = `${this.path}-${randomUUID()}`;
    try {
      writeFileSync(path, lockText(record), { flag: 'wx', flush: true });
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    }
    return path;
  }

  take(): void {
    // Whoever held it may be gone between two looks; more than a few times is not chance.
    for (let look = 0; look < 5; look += 1) {
      const found = readLock(this.folder);
      const isTaken = found === null ? this.create() : this.takeOver(found);
      if (!isTaken) continue;
      this.sweep();
      return;
    }
    throw new Refused(`${this.folder} is being written to. Run the command again.`);
  }

  private create(): boolean {
    const path = this.written();
    try {
      linkOrCopy(path, this.path);
      return true;
    } catch (error) {
      // Another was quicker, or has swept our file away.
      if (isThere(this.path) || !isThere(path)) return false;
      throw error;
    } finally {
      rmSync(path, { force: true });
    }
  }

  /** @throws Refused where its holder lives */
  private takeOver({ text, record }: NonNullable<ReturnType<typeof readLock>>): boolean {
    if (record === null) {
      throw new Refused(
        `${this.path} is not what our commands write. Remove it if none of them is at work on ${this.folder}.`,
      );
    }
    if (!isLeft(record)) {
      throw new Refused(
        `${holderWords(record.holder)} is at work on ${this.folder}. Wait until it has ended, or stop it. If it is not running any more, remove ${this.path}.`,
      );
    }
    // Its work is ours from here on, so that whoever comes after us finds it written down.
    this.record = { ...this.record, id: record.id, change: record.change };
    this.record.made = record.change?.stage === 'done' ? [] : record.made;
    const path = this.written();
    swapFiles(path, this.path);
    if (readFileSync(path, 'utf8') !== text) {
      swapFiles(path, this.path);
      rmSync(path, { force: true });
      return false;
    }
    rmSync(path, { force: true });
    const undone = undoChange(this.folder, this.record);
    if (record.change !== null) tellUndone(this.folder, record, undone, this.tell);
    this.record = { ...this.record, id: this.id };
    this.note(null);
    return true;
  }

  /** Removes files of locks that were never laid in place. */
  private sweep(): void {
    for (const name of straysIn(this.folder)) rmSync(join(this.folder, name), { force: true });
  }

  note(change: Change | null, made: readonly string[] = []): void {
    const record = { ...this.record, change, made: [...this.record.made, ...made] };
    const path = this.written(record);
    try {
      renameSync(path, this.path);
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    }
    this.record = record;
  }

  holds(): void {
    if (readLock(this.folder)?.record?.id === this.id) return;
    throw new Refused(`${this.folder} is no longer ours to write to. Run the command again.`);
  }

  settle(): void {
    try {
      const { kept } = undoChange(this.folder, this.record);
      tellKept(this.folder, kept, this.tell);
    } catch (error) {
      // What is written down stays, and says what is left to do to whoever comes next.
      held.delete(this.id);
      throw new Refused(
        `${diskProblem(error) ?? String(error)} What was begun in ${this.folder} could not be brought to an end; the next command there will do it.`,
        { cause: error },
      );
    }
  }

  release(): void {
    if (!held.has(this.id)) return;
    held.delete(this.id);
    if (readLock(this.folder)?.record?.id !== this.id) return;
    rmSync(this.path, { force: true });
    if (this.record.change?.stage !== 'done') removeMade(this.folder, this.record.made);
  }
}
