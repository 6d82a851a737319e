import type { Terminal } from './terminal.ts';

/** 0: done. 1: it could not be done, or a story has errors. 2: the command is wrong. 130: stopped by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130;

/** One of the things that `npm run story` can do. */
export interface Command {
  name: string;
  /** One line for the list of all commands. */
  about: string;
  usage: string;
  run: (words: readonly string[], terminal: Terminal) => 0 | 1 | Promise<0 | 1>;
}

/** “1 link”, “2 links”. */
export const counted = (count: number, thing: string): string =>
  `${count} ${thing}${count === 1 ? '' : 's'}`;
