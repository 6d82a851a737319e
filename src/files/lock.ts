import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskProblem } from './diskProblem.ts';
import { hasEnded, holderWords, isRunning, ownHolder } from './holder.ts';
import { type FileChange, lockName, type LockRecord, lockText, readLock } from './lockRecord.ts';
import { isFolder, isThere } from './places.ts';
import { Refused } from './refused.ts';
import { readSmallFile } from './regularFile.ts';
import { moveToFree, swapFiles } from './swap.ts';
import { type Tell, tellKept, tellUndone } from './tellUndone.ts';
import { removeMade, undoChange } from './undoChange.ts';

/** A folder that no other command of ours writes to until it is released. */
export interface Lock {
  /** The folder itself, links resolved. */
  folder: string;
  /** Stands in the names of all that belongs to this run. */
  id: string;
  /** Writes down what is about to be done, before it is. `made`: further folders, outer ones first. */
  note: (change: FileChange | null, made?: readonly string[]) => void;
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

/** Whether nobody is at work any more who wrote that; null where nobody can tell from here. */
function isLeft({ id, holder }: LockRecord): boolean | null {
  if (held.has(id)) return false;
  const ended = hasEnded(holder);
  // The number of a process that has ended may have come to be ours.
  return ended === false && holder.pid === process.pid ? true : ended;
}

/** Files of locks that were never laid in place, as the process was killed whose number they have. */
function straysIn(folder: string): string[] {
  const stray = new RegExp(`^\\${lockName}-(\\d+)-`);
  return readdirSync(folder).filter((name) => {
    const pid = stray.exec(name)?.[1];
    return pid !== undefined && Number(pid) !== process.pid && !isRunning(Number(pid));
  });
}

const hasStrays = (folder: string) => isFolder(folder) && straysIn(folder).length > 0;

/** Makes a folder; `''` stands for it where it had to be made. */
function makeFolder(folder: string): string[] {
  if (isFolder(folder)) return [];
  const first = mkdirSync(folder, { recursive: true });
  return first === undefined ? [] : [''];
}

/**
 * Locks a folder, which is made where there is none. What a stopped command left there is mended and told.
 * @param command what it is locked for, in the user's words
 * @param elsewhere whether a command on another machine counts as ended: nobody but the user can know
 * @throws Refused where a living command holds it; what the disk throws
 */
export function takeLock(folder: string, command: string, tell: Tell, elsewhere = false): Lock {
  const made = makeFolder(folder);
  const lock = new OwnLock(realpathSync(folder), { command, made, tell, elsewhere });
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
    takeLock(folder, 'mend', tell).release();
  } catch (error) {
    // On a full disk it is put right without a lock of ours.
    if (readLock(folder) === null && !hasStrays(folder)) return;
    const why = error instanceof Refused ? error.message : diskProblem(error);
    if (why === null) throw error;
    const who = found?.record ? holderWords(found.record.holder) : 'A command';
    throw new Refused(
      `${folder}: ${who} was stopped halfway, and what it left cannot be put right: ${why}`,
      { cause: error },
    );
  }
}

const isFull = (error: unknown) =>
  error instanceof Error && 'code' in error && /^(?:ENOSPC|EDQUOT)$/.test(String(error.code));

class OwnLock implements Lock {
  readonly folder: string;
  readonly id = randomUUID().slice(0, 13);
  private record: LockRecord;
  private readonly tell: Tell;
  private readonly elsewhere: boolean;

  constructor(
    folder: string,
    {
      command,
      made,
      tell,
      elsewhere,
    }: { command: string; made: string[]; tell: Tell; elsewhere: boolean },
  ) {
    this.folder = folder;
    this.tell = tell;
    this.elsewhere = elsewhere;
    this.record = { id: this.id, holder: ownHolder(command), made, change: null };
  }

  private get path(): string {
    return join(this.folder, lockName);
  }

  /** A file of its own with the record in it, to be moved where it belongs in one step. */
  private written(record = this.record): string {
    const path = `${this.path}-${process.pid}-${randomUUID()}`;
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
      moveToFree(path, this.path);
      return true;
    } catch (error) {
      // Another was quicker.
      if (isThere(this.path)) return false;
      throw error;
    } finally {
      rmSync(path, { force: true });
    }
  }

  /** @throws Refused where its holder lives, or may live */
  private takeOver({ text, record }: NonNullable<ReturnType<typeof readLock>>): boolean {
    if (record === null) {
      throw new Refused(
        `${this.path} is not what our commands write, so nothing is done in ${this.folder}. Move it away if nobody needs it.`,
      );
    }
    if (!(isLeft(record) ?? this.elsewhere)) throw this.refusal(record);
    // Its work is ours from here on, so that whoever comes after us finds it written down.
    const made = record.change?.stage === 'done' ? [] : record.made;
    const ours = { ...this.record, id: record.id, change: record.change, made };
    let path: string;
    try {
      path = this.written(ours);
    } catch (error) {
      if (!isFull(error)) throw error;
      // Without room for a lock what was begun can still be put right.
      this.putRight(record);
      rmSync(this.path, { force: true });
      removeMade(this.folder, made);
      return false;
    }
    try {
      swapFiles(path, this.path);
    } catch (error) {
      rmSync(path, { force: true });
      // Another was quicker, and is done.
      if (!isThere(this.path)) return false;
      throw error;
    }
    if (readSmallFile(path) !== text) swapFiles(path, this.path);
    rmSync(path, { force: true });
    // Another took it over at the same moment.
    if (readLock(this.folder)?.text !== lockText(ours)) return false;
    this.putRight(record);
    this.record = { ...ours, id: this.id };
    this.note(null);
    return true;
  }

  private putRight(record: LockRecord): void {
    const undone = undoChange(this.folder, record);
    if (record.change !== null) tellUndone(this.folder, record, undone, this.tell);
  }

  private refusal(record: LockRecord): Refused {
    const who = `${holderWords(record.holder)} is at work on ${this.folder}.`;
    return new Refused(
      isLeft(record) === false
        ? `${who} Wait until it has ended, or stop it.`
        : `${who} Whether it still runs cannot be seen from here. If it has ended: npm run story -- mend ${this.folder}`,
    );
  }

  /** Removes files of locks that were never laid in place. */
  private sweep(): void {
    for (const name of straysIn(this.folder)) rmSync(join(this.folder, name), { force: true });
  }

  note(change: FileChange | null, made: readonly string[] = []): void {
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
