import { holderWords } from './holder.ts';
import type { LockRecord } from './lockRecord.ts';
import type { Undone } from './undoChange.ts';

/** Says a sentence to the user. */
export type Tell = (sentence: string) => void;

/** Says what was found of a command that was stopped halfway, and what became of it. */
export function tellUndone(
  folder: string,
  { holder }: LockRecord,
  { restored, kept, isDone }: Undone,
  tell: Tell,
): void {
  const who = `${folder}: ${holderWords(holder)} was stopped`;
  if (isDone) {
    tell(`${who} after it had written everything. What it left beside the files is removed.`);
    tellKept(folder, kept, tell);
    return;
  }
  const files = restored.length > 0 ? ` ${restored.join(', ')} has what it had before.` : '';
  tell(`${who} halfway, and what it did is taken back.${files} Run it again.`);
  tellKept(folder, kept, tell);
}

/** Says which files somebody else has changed meanwhile. */
export function tellKept(folder: string, kept: Undone['kept'], tell: Tell): void {
  for (const { name, before } of kept) {
    tell(
      `${folder}/${name} was changed outside of the command as well. The other text is in ${before}: compare the two, then remove that file.`,
    );
  }
}
