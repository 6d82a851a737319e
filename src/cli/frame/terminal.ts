import { createInterface } from 'node:readline/promises';
import type { Ask } from './questions.ts';
import { stopOnSignals } from './signals.ts';

/** Where a command speaks and asks, and what it is told besides its words. Tests give their own. */
export interface Terminal {
  /** The folder that holds `data/`; empty for the one that the program was started in. */
  home: string;
  /** The settings that it was started with; `settings.ts` reads them. */
  env: Readonly<Record<string, string | undefined>>;
  /** What the command is for: its results. */
  print: (line: string) => void;
  /** What went wrong, and which step of long work has begun. */
  tell: (line: string) => void;
  /** How far long work is. */
  progress?: (done: number, total: number, what: string) => void;
  /** Missing where nobody sits there. */
  ask?: Ask;
  /** Says what has become of the files where a signal ends the program. */
  onStop?: (outcome: () => string) => void;
}

/** Thrown where somebody pressed Ctrl-C. */
export class Interrupted extends Error {}

async function ask(question: string): Promise<string | null> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await new Promise<string | null>((resolve, reject) => {
      lines.once('close', () => resolve(null));
      lines.once('SIGINT', () => reject(new Interrupted()));
      void lines.question(question).then(resolve, reject);
    });
  } finally {
    lines.close();
  }
}

/** One line that is written over, or now and then a line of its own where it is kept in a log. */
function progress(done: number, total: number, what: string): void {
  const { stdout } = process;
  const line = `${done} of ${total} ${what}`;
  if (stdout.isTTY) stdout.write(`\r${line}${done === total ? '\n' : ''}`);
  else if (done % 50 === 0 || done === total) console.log(line);
}

/** The terminal that the program was started in. */
export function ownTerminal(): Terminal {
  const isInteractive = Boolean(process.stdin.isTTY && process.stderr.isTTY);
  return {
    home: '',
    env: process.env,
    print: (line) => console.log(line),
    tell: (line) => console.error(line),
    progress,
    ...(isInteractive && { ask }),
    onStop: stopOnSignals,
  };
}
