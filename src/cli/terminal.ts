import { createInterface } from 'node:readline/promises';

/** Where a command speaks and asks. Tests give their own. */
export interface Terminal {
  /** The folder that holds `data/`; empty for the one that the program was started in. */
  home: string;
  /** What the command is for: its results. */
  print: (line: string) => void;
  /** What went wrong, and which step of long work has begun. */
  tell: (line: string) => void;
  /** Asks for a line; null where the answers have ended. Missing where nobody sits there. */
  ask?: (question: string) => Promise<string | null>;
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

/** The terminal that the program was started in. */
export function ownTerminal(): Terminal {
  const isInteractive = Boolean(process.stdin.isTTY && process.stderr.isTTY);
  return {
    home: '',
    print: (line) => console.log(line),
    tell: (line) => console.error(line),
    ...(isInteractive && { ask }),
  };
}
