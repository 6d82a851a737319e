import type { Reading } from './reading.ts';

/** A statement of time in a paragraph, and what it comes to. */
export interface Finding {
  start: number;
  end: number;
  reading: Reading;
}
