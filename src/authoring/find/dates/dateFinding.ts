import type { DateReading } from './dateReading.ts';

/** A statement of time in a paragraph, and what it comes to. */
export interface DateFinding {
  start: number;
  end: number;
  reading: DateReading;
}
