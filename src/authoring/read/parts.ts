import type { Block, Dropped } from '../types.ts';

/** What a format’s reader makes of a file. */
export interface Parts {
  title: string | null;
  blocks: Block[];
  dropped: Dropped[];
}
