import type { Clauses } from './clauses.ts';
import type { Range } from './speakerNames.ts';

/** A place where a paragraph says whose words it gives. Offsets are of the paragraph. */
export interface SpeechReport {
  start: number;
  end: number;
  /** The words that name the speaker; `before` where the speaker before goes on. */
  speaker: { start: number; end: number } | 'before';
  verb: string;
  confidence: number;
  reason: string;
  /** Stands around all others: “according to Reuters”, wherever it is written. */
  isOuter: boolean;
}

/** How many words behind its verb a particle or a statement is looked for. */
export const reach = 20;

/** The end of words, with the quotation mark that closes one among them. */
function closed(text: string, start: number, end: number): number {
  const isOpen = /[“"«„][^”"»]*$/.test(text.slice(start, end));
  return isOpen && /^[”"»“]/.test(text.slice(end, end + 1)) ? end + 1 : end;
}

/** A report with the places of its words. */
export function reportOf(
  clauses: Clauses,
  cue: Range,
  speaker: Range | 'before',
  how: { confidence: number; reason: string; isOuter?: boolean },
): SpeechReport {
  const place = ({ first, behind }: Range) => ({
    start: clauses.words[first]?.start ?? 0,
    end: closed(
      clauses.text,
      clauses.words[first]?.start ?? 0,
      clauses.words[behind - 1]?.end ?? 0,
    ),
  });
  const { start, end } = place(cue);
  return {
    start,
    end,
    speaker: speaker === 'before' ? speaker : place(speaker),
    verb: clauses.text.slice(start, end),
    isOuter: false,
    ...how,
  };
}

/** Where a word stands behind another within the same sentence; -1 where it does not. */
export function find(clauses: Clauses, from: number, isIt: (index: number) => boolean): number {
  for (let index = from; index < Math.min(from + reach, clauses.words.length); index += 1) {
    if (/[.!?؟…]/.test(clauses.gap(index))) return -1;
    if (isIt(index)) return index;
  }
  return -1;
}
