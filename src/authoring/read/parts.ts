import type { Block, Change, Dropped } from '../types.ts';

/** What a format’s reader makes of a file. */
export interface Parts {
  title: string | null;
  blocks: Block[];
  dropped: Dropped[];
  /** What was changed on the way. */
  changes?: Change[];
  /** The lines of the blocks that are rows of tables. */
  rows?: ReadonlySet<number>;
}
