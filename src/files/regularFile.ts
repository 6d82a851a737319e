import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { Refused } from './refused.ts';

/** Refuses a number of bytes that is too large. */
export type RefuseSize = (bytes: number) => void;

const portion = 1 << 18;

/**
 * Reads a file, and nothing that only looks like one: devices and pipes may never end, and say that they are empty.
 * The bytes are counted while they come, as a file may say it is smaller than it is.
 * @throws Refused where it is no regular file; what `refuse` and the disk throw
 */
export function readRegularFile(path: string, refuse: RefuseSize): Buffer {
  // Without waiting: a pipe that nobody writes to would never be open.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(file);
    if (!found.isFile() && !found.isDirectory()) {
      throw new Refused(
        `${path} is no regular file, but a device, a pipe or the like. Save what it gives in a file, or name “-” for what is piped in.`,
      );
    }
    refuse(found.size);
    const read: Buffer[] = [];
    for (let bytes = 0; ;) {
      const part = Buffer.allocUnsafe(portion);
      const length = readSync(file, part);
      if (length === 0) return Buffer.concat(read, bytes);
      bytes += length;
      refuse(bytes);
      read.push(part.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
}

/**
 * Reads one of our own files: a lock, a mark, a ledger.
 * @throws Refused where it is no regular file, or far larger than any of ours
 */
export function readSmallFile(path: string): string {
  const most = 50_000_000;
  const bytes = readRegularFile(path, (count) => {
    if (count > most) throw new Refused(`${path} is far larger than what we write there.`);
  });
  return bytes.toString('utf8');
}

/**
 * Reads all that is piped in. Signals are heard while it waits.
 * @throws what `refuse` throws
 */
export async function readStandardInput(refuse: RefuseSize): Promise<Buffer> {
  const read: Buffer[] = [];
  let bytes = 0;
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    bytes += part.length;
    refuse(bytes);
    read.push(part);
  }
  return Buffer.concat(read, bytes);
}
