import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diskProblem } from '../disk/diskProblem.ts';
import { takeLock } from '../disk/lock.ts';
import { Refused } from '../disk/refused.ts';
import { today } from '../disk/today.ts';
import { timesWritten, writeLocked } from '../disk/writeFiles.ts';
import { loadStory, storyFolder, StoryProblems } from './loadStory.ts';
import {
  checkLedger,
  extendLedger,
  formatLedger,
  ledgerName,
  ledgerText,
  livePaths,
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
    const story = loadStory(folder);
    const tellings = tellingsOf(story);
    const lock = takeLock(folder, 'release', complain);
    try {
      const text = ledgerText(folder);
      const ledger = parseLedger(text, folder, story.id);
      checkLedger(ledger, tellings, folder);
      const extended = extendLedger(ledger, livePaths(tellings), today(now));
      const file = { name: ledgerName, content: formatLedger(story.id, extended) };
      const changed = () => (ledgerText(folder) === text ? [] : [ledgerName]);
      writeLocked(lock, [file], { replace: true, changed });
      print(
        `${join(folder, ledgerName)}: ${extended.length} paths, ${extended.length - ledger.length} of them new.`,
      );
      return 0;
    } finally {
      lock.release();
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = release(storyFolder, new Date());
}
