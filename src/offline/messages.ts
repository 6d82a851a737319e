/* What pages say to workers. */

/** “Are these files yours?” is answered with true or false through the port that comes with it. */
export interface Question {
  /** Paths of the files that the page was made of. */
  files: readonly string[];
}

/** The reader wants the newer edition now. */
export const takeOver = 'take over';

export type Message = Question | typeof takeOver;
