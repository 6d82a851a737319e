import { join } from 'node:path';
import { isUnfinished } from '../authoring/advise/unfinished.ts';
import { ledgerName, ledgerText } from '../files/ledgerText.ts';
import { takeLock } from '../files/lock.ts';
import { isFolder } from '../files/places.ts';
import { Refused } from '../files/refused.ts';
import type { Tell } from '../files/tellUndone.ts';
import { today } from '../files/today.ts';
import { writeLocked } from '../files/writeFiles.ts';
import { loadStory } from './loadStory.ts';
import {
  checkLedger,
  extendLedger,
  formatLedger,
  livePaths,
  ownerOf,
  parseLedger,
} from './machines/ledger.ts';
import { localStories } from './pageDataOf.ts';

export interface Released {
  /** The file of the ledger. */
  ledger: string;
  /** How many paths it has now, and how many of them are new. */
  paths: number;
  fresh: number;
  /** Whether words that are still to be written are on the pages. */
  isUnfinished: boolean;
}

/**
 * Enters the paths of a story's pages into its ledger, from where on they must open for ever.
 * @param now the clock
 * @param tell says what was found of a command that was stopped
 * @throws StoryProblems where the story has errors or a published path would die; Refused where the ledger cannot be
 * written; what the disk throws
 */
export function releaseStory(folder: string, now: Date, tell: Tell): Released {
  // No command of ours changes an id between the look and the entry.
  const lock = isFolder(folder) ? takeLock(folder, 'release', tell) : null;
  try {
    const story = loadStory(folder, tell);
    const tellings = localStories(story);
    const text = ledgerText(folder);
    refuseOther(text, folder, story.id);
    const ledger = parseLedger(text, folder, story.id);
    checkLedger(ledger, tellings, folder);
    const extended = extendLedger(ledger, livePaths(tellings), today(now));
    const file = { name: ledgerName, content: formatLedger(story.id, extended) };
    const changed = () => (ledgerText(folder) === text ? [] : [ledgerName]);
    if (lock) writeLocked(lock, [file], { replace: true, changed });
    return {
      ledger: join(folder, ledgerName),
      paths: extended.length,
      fresh: extended.length - ledger.length,
      isUnfinished: isUnfinished(JSON.stringify(tellings)),
    };
  } finally {
    lock?.release();
  }
}

/** @throws Refused where the ledger is another story's: what was promised of that one would be gone */
function refuseOther(text: string | null, folder: string, story: string): void {
  const owner = text === null ? undefined : ownerOf(text);
  if (owner === undefined || owner === story) return;
  throw new Refused(
    `${join(folder, ledgerName)} is the ledger of the story “${owner}”, not of “${story}”. If this story is a copy of that one, remove it here. If the story was given another id, write the new id into its first line.`,
  );
}
