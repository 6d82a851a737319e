import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isUnfinished } from '../authoring/advise/unfinished.ts';
import { ledgerName, ledgerText } from '../files/ledgerText.ts';
import { diskProblem } from '../files/diskProblem.ts';
import { takeLock } from '../files/lock.ts';
import { isFolder } from '../files/places.ts';
import { Refused } from '../files/refused.ts';
import { stopOnSignals } from '../files/stopOnSignals.ts';
import { today } from '../files/today.ts';
import { timesWritten, writeLocked } from '../files/writeFiles.ts';
import { loadStory, storyFolder, StoryProblems } from './loadStory.ts';
import {
  checkLedger,
  extendLedger,
  formatLedger,
  livePaths,
  ownerOf,
  parseLedger,
} from './machines/ledger.ts';
import { tellingsOf } from './pageDataOf.ts';

/**
 * The command `release`: enters the paths of a story's pages into its ledger, from where on they must open for ever.
 * Run it when what is built is about to be published, and commit the ledger.
 * @param now the clock
 * @returns the exit code: 0 the ledger is up to date, 1 a published path would die, the story has errors, or the
 * ledger cannot be written
 */
export function release(
  folder: string,
  now: Date,
  print: (line: string) => void = console.log,
  complain: (line: string) => void = console.error,
): 0 | 1 {
  const before = timesWritten();
  try {
    // No command of ours changes an id between the look and the entry.
    const lock = isFolder(folder) ? takeLock(folder, 'release', complain) : null;
    try {
      const story = loadStory(folder);
      const tellings = tellingsOf(story);
      const text = ledgerText(folder);
      refuseOther(text, folder, story.id);
      const ledger = parseLedger(text, folder, story.id);
      checkLedger(ledger, tellings, folder);
      const extended = extendLedger(ledger, livePaths(tellings), today(now));
      const file = { name: ledgerName, content: formatLedger(story.id, extended) };
      const changed = () => (ledgerText(folder) === text ? [] : [ledgerName]);
      if (lock) writeLocked(lock, [file], { replace: true, changed });
      print(
        `${join(folder, ledgerName)}: ${extended.length} paths, ${extended.length - ledger.length} of them new.`,
      );
      if (isUnfinished(JSON.stringify(tellings))) {
        print(
          `Words that are still to be written are on these pages: npm run check -- ${folder} names them. Their paths are promised now all the same.`,
        );
      }
      return 0;
    } finally {
      lock?.release();
    }
  } catch (error) {
    const isTold = error instanceof StoryProblems || error instanceof Refused;
    const problem = isTold ? error.message : diskProblem(error);
    if (problem === null) throw error;
    complain(
      `${problem}\n\n${timesWritten() > before ? 'The ledger is written.' : 'Nothing was released.'}`,
    );
    return 1;
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const before = timesWritten();
  stopOnSignals(() =>
    timesWritten() > before ? 'The ledger is written.' : 'Nothing was released.',
  );
  process.exitCode = release(storyFolder, new Date());
}
