import type { Terminal } from './terminal.ts';

/** What a command ends with where no signal ends it; docs/commands.md has the same table. */
export const exitCodes = {
  done: 0,
  /** It could not be done, for a reason that is told; or a story has errors. */
  refused: 1,
  wrongUse: 2,
  /** An error that nobody foresaw: the number that sysexits.h has for it. */
  fault: 70,
  /** Ctrl-C at a question, as where the signal ends it. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What has become of the files that a command writes. */
export interface Outcome {
  /** Where it had written them before it was refused or stopped. */
  done: string;
  undone: string;
}

export const filesOutcome: Outcome = {
  done: 'The files are written.',
  undone: 'Nothing was written.',
};

/** One of the things that the command line can do. */
export interface Command {
  /** How people call it, without its words: `npm run build`, `npm run story -- new`. */
  call: string;
  /** What `--help` prints: how it is called, what it does, its options and settings with their defaults, an example. */
  help: string;
  /** Said where it is refused or stopped; null where there is nothing to say, and a signal is the command's own matter. */
  outcome: Outcome | null;
  /**
   * @param words what follows the command's name
   * @returns 1 where it has looked for errors and found some
   * @throws WrongUse, Refused, what the disk throws
   */
  run: (words: readonly string[], terminal: Terminal) => 0 | 1 | Promise<0 | 1>;
}

/** How people ask for a command's help. */
export const helpCall = (call: string): string =>
  call.includes(' -- ') ? `${call} --help` : `${call} -- --help`;

/** “1 link”, “2 links”. */
export const counted = (count: number, thing: string): string =>
  `${count} ${thing}${count === 1 ? '' : 's'}`;

/** How long something took, in seconds with one digit behind the point. */
export const secondsSince = (started: number): string =>
  ((performance.now() - started) / 1000).toFixed(1);
