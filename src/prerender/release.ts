import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadStory, storyFolder, StoryProblems } from './loadStory.ts';
import {
  checkLedger,
  extendLedger,
  ledgerName,
  livePaths,
  readLedger,
  writeLedger,
} from './machines/ledger.ts';
import { tellingsOf } from './pageDataOf.ts';

/**
 * The command `release`: enters the paths of a story's pages into its ledger, from where on they must open for ever.
 * Run it when what is built is about to be published, and commit the ledger.
 * @param today `YYYY-MM-DD`
 * @returns the exit code: 0 the ledger is up to date, 1 a published path would die or the story has errors, and
 * nothing was written.
 */
export function release(
  folder: string,
  today: string,
  print: (line: string) => void = console.log,
  complain: (line: string) => void = console.error,
): 0 | 1 {
  try {
    const story = loadStory(folder);
    const tellings = tellingsOf(story);
    const ledger = readLedger(folder, story.id);
    checkLedger(ledger, tellings, folder);
    const extended = extendLedger(ledger, livePaths(tellings), today);
    const file = join(folder, ledgerName);
    writeFileSync(file, writeLedger(story.id, extended));
    print(`${file}: ${extended.length} paths, ${extended.length - ledger.length} of them new.`);
    return 0;
  } catch (error) {
    if (!(error instanceof StoryProblems)) throw error;
    complain(`${error.message}\n\nNothing was released.`);
    return 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = release(storyFolder, new Date().toISOString().slice(0, 10));
}
