import { join } from 'node:path';
import { isThere } from './places.ts';
import { readSmallFile } from './regularFile.ts';

/** The name of the ledger in a story's folder: every path that was ever published of it. */
export const ledgerName = 'published-paths.txt';

/**
 * The text of a story's ledger; null where there is none, as nothing was published yet.
 * @throws Refused where it is no regular file; what the disk throws
 */
export function ledgerText(folder: string): string | null {
  const file = join(folder, ledgerName);
  return isThere(file) ? readSmallFile(file) : null;
}
